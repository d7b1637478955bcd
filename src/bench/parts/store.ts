import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from '../child.ts';
import type { Measured } from '../figures.ts';
import { writeKnowledge } from '../generate.ts';
import type { Folders, Watched } from '../processes/store.ts';
import type { Built } from '../processes/tasks.ts';
import { SEED } from '../subject.ts';
import { temporaryFolder } from '../temporary.ts';
import type { Part, Plan } from './part.ts';

const SIZE = 20_000;
const QUICK_SIZE = 1_000;
/** As long as a reload of all takes: a p99 of fewer answers would be the worst one or two. In ms. */
const REST = 20_000;
const FLAGS = ['--expose-gc', '--max-old-space-size=8192'];
/** As `npm start` and the image have it. */
const OWN_FLAGS = [...FLAGS, '--max-semi-space-size=4'];

/** From the disk to ready, the first time: nothing is kept from an earlier run. Beside it, plain MiniSearch indexes the same texts. */
export const loading: Part = {
  name: 'load',
  what: 'load of 20,000 entries from disk',
  async run(plan) {
    const { folder, size } = writeFolder(plan);
    const loads = twoLists();
    for (let round = 0; round < (plan.quick ? 1 : 2); round++) {
      const plain = startChild('plain', FLAGS);
      const subject = { entries: size, knowledge: plan.knowledge };
      loads.reference.push((await plain.call<Built>('build', subject)).milliseconds);
      await plain.stop();
      await withStore(folder, async (_, milliseconds) => void loads.own.push(milliseconds));
      plan.say(`${seconds(loads.own.at(-1))}, plain MiniSearch’s indexing ${seconds(loads.reference.at(-1))}`);
    }
    return [{ id: 'load', ...loads }];
  },
};

/** All files changed, and then one of them, while the bot goes on answering. */
export const reloading: Part = {
  name: 'reload',
  what: 'reload of 20,000 entries, all changed and one changed',
  run(plan) {
    const written = writeFolder(plan);
    return withStore(written.folder, async (store, loadedIn) => {
      const whole = await reloadAll(store, written, plan);
      const one = await reloadOne(store, written, plan.quick ? 2 : 5);
      return [...whole, { id: 'reload-one', own: one, reference: one.map(() => loadedIn) }];
    });
  },
};

async function reloadAll(store: Child, { folder, size }: Written, plan: Plan): Promise<readonly Measured[]> {
  const delay = twoLists();
  const answers = twoLists();
  await store.call<Watched>('rest', 1000);
  for (let round = 0; round < (plan.quick ? 1 : 2); round++) {
    const rest = await store.call<Watched>('rest', plan.quick ? 1000 : REST);
    writeKnowledge(folder, { entries: size, seed: SEED + 1 + round, knowledge: plan.knowledge });
    const reload = await store.call<Watched>('reload');
    plan.say(`all reloaded in ${seconds(reload.milliseconds)} beside questions`);
    delay.own.push(reload.delay);
    delay.reference.push(rest.delay);
    answers.own.push(reload.answers);
    answers.reference.push(rest.answers);
  }
  return [
    { id: 'reload-delay', ...delay },
    { id: 'reload-answers', ...answers },
  ];
}

/** @returns how long each took, in ms. */
async function reloadOne(store: Child, { folder, files }: Written, rounds: number): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const file = files[Math.floor((files.length / (rounds + 1)) * (round + 1))] ?? '';
    appendFileSync(join(folder, file), '\nOne sentence more.\n');
    taken.push(await store.call<number>('reloadAlone'));
  }
  return taken;
}

interface Written {
  readonly folder: string;
  /** Paths in the folder. */
  readonly files: readonly string[];
  readonly size: number;
}

function writeFolder(plan: Plan): Written {
  const size = plan.entries ?? (plan.quick ? QUICK_SIZE : SIZE);
  const folder = temporaryFolder();
  return { folder, files: writeKnowledge(folder, { entries: size, seed: SEED, knowledge: plan.knowledge }), size };
}

/** Loads the folder in a process of its own, without anything that an earlier run has kept. */
async function withStore<Result>(
  knowledge: string,
  measure: (store: Child, milliseconds: number) => Promise<Result>,
): Promise<Result> {
  const store = startChild('store', OWN_FLAGS);
  try {
    const folders: Folders = { knowledge, data: temporaryFolder() };
    return await measure(store, await store.call<number>('load', folders));
  } finally {
    await store.stop();
  }
}

function twoLists(): { readonly own: number[]; readonly reference: number[] } {
  return { own: [], reference: [] };
}

function seconds(milliseconds = Number.NaN): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
