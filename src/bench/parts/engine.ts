import { startChild } from '../child.ts';
import type { Measured } from '../figures.ts';
import type { Built } from '../processes/tasks.ts';
import type { Sampling } from '../sample.ts';
import type { Latency } from '../statistics.ts';
import type { Part, Plan } from './part.ts';

interface Size {
  /** How many entries are generated; undefined for the shipped ones. */
  readonly entries: number | undefined;
  readonly rounds: number;
  readonly sampling: Sampling;
  readonly tasks: readonly Task[];
}

type Task = 'answers' | 'completions';

/** A process of 100,000 entries may need more than Node grants it by itself. */
const FLAGS = ['--expose-gc', '--max-old-space-size=8192'];

/** The engine alone, beside plain MiniSearch over the same entries, each in a process of its own. */
export const engine345: Part = {
  name: 'engine',
  what: 'one answer and one autocomplete, shipped knowledge',
  async run(plan) {
    const rounds = plan.quick ? 2 : 5;
    const sampling = { milliseconds: plan.quick ? 300 : 2000, atLeast: 100 };
    const { answers, completions } = await compare(
      { entries: plan.entries, rounds, sampling, tasks: ['answers', 'completions'] },
      plan,
    );
    return [
      { id: 'answer-345-p50', ...answers('p50') },
      { id: 'answer-345-p99', ...answers('p99') },
      { id: 'complete-345-p99', ...completions('p99') },
    ];
  },
};

export const engine20000: Part = {
  name: 'engine-20000',
  what: 'one answer, 20,000 entries',
  async run(plan) {
    const entries = plan.entries ?? (plan.quick ? 2_000 : 20_000);
    const rounds = plan.quick ? 1 : 3;
    const sampling = { milliseconds: plan.quick ? 200 : 2000, atLeast: 100 };
    const { answers } = await compare({ entries, rounds, sampling, tasks: ['answers'] }, plan);
    return [
      { id: 'answer-20000-p50', ...answers('p50') },
      { id: 'answer-20000-p99', ...answers('p99') },
    ];
  },
};

export const engine100000: Part = {
  name: 'engine-100000',
  what: 'one answer and memory, 100,000 entries',
  async run(plan) {
    const entries = plan.entries ?? (plan.quick ? 4_000 : 100_000);
    const rounds = plan.quick ? 1 : 3;
    const sampling = { milliseconds: plan.quick ? 200 : 3000, atLeast: plan.quick ? 20 : 50 };
    const { answers, memory } = await compare({ entries, rounds, sampling, tasks: ['answers'] }, plan);
    return [
      { id: 'answer-100000-p50', ...answers('p50') },
      { id: 'answer-100000-p99', ...answers('p99') },
      { id: 'memory-100000', ...memory },
    ];
  },
};

type Sides = Pick<Measured, 'own' | 'reference'>;

interface Compared {
  answers(share: keyof Latency): Sides;
  completions(share: keyof Latency): Sides;
  readonly memory: Sides;
}

async function compare({ entries, rounds, sampling, tasks }: Size, plan: Plan): Promise<Compared> {
  const sides = { own: startChild('engine', FLAGS), reference: startChild('plain', FLAGS) };
  try {
    const subject = { entries, knowledge: plan.knowledge };
    const [own, reference] = await Promise.all([
      sides.own.call<Built>('build', subject),
      sides.reference.call<Built>('build', subject),
    ]);
    plan.say(`${own.entries} entries indexed in ${seconds(own)}, by plain MiniSearch in ${seconds(reference)}`);
    const taken = { answers: twoLists(), completions: twoLists() };
    for (let round = 0; round < rounds; round++) {
      for (const task of tasks) {
        for (const side of ['own', 'reference'] as const) {
          const latency = await sides[side].call<Latency>(task, sampling);
          taken[task][side].push(latency);
        }
      }
    }
    const by = (lists: typeof taken.answers) => (share: keyof Latency) => ({
      own: lists.own.map((latency) => latency[share]),
      reference: lists.reference.map((latency) => latency[share]),
    });
    return {
      answers: by(taken.answers),
      completions: by(taken.completions),
      memory: { own: [own.memory], reference: [reference.memory] },
    };
  } finally {
    await Promise.all([sides.own.stop(), sides.reference.stop()]);
  }
}

function twoLists(): { readonly own: Latency[]; readonly reference: Latency[] } {
  return { own: [], reference: [] };
}

function seconds({ milliseconds }: Built): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
