import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { type Keeping, startKeeping } from '../../keeping.ts';
import { answered } from '../answered.ts';
import { serve } from '../child.ts';
import { type AskedQuestion, createQuestions } from '../questions.ts';
import { quantile } from '../statistics.ts';

export interface Folders {
  readonly knowledge: string;
  /** DATA_DIR; an empty one where nothing is to be kept from before. */
  readonly data: string;
}

/** How it is to be asked while something goes on. */
export interface Watched {
  /** A p99 in ms. */
  readonly delay: number;
  readonly answers: number;
  /** How long it went on, in ms. */
  readonly milliseconds: number;
}

/** A question comes so often while something is watched, in ms: more than members ask, and far from all that can be answered. */
const EVERY = 25;

let keeping: Keeping;
let questions: () => AskedQuestion;

/** The bot's knowledge on the disk, loaded as the bot loads it. */
serve({
  /** @returns how long it took from the first look at the disk until it could be asked, in ms. */
  async load({ knowledge, data }: Folders): Promise<number> {
    const begun = performance.now();
    keeping = await startKeeping(
      readConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: data, DISCORD_TOKEN: 'none' }),
      pino({ level: 'silent' }),
    );
    const milliseconds = performance.now() - begun;
    questions = createQuestions(keeping.store.current().entries, 4);
    return milliseconds;
  },
  async rest(milliseconds: number): Promise<Watched> {
    return watch(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  },
  reload: (): Promise<Watched> => watch(reload),
  /** Without questions meanwhile. @returns how long it took, in ms. */
  async reloadAlone(): Promise<number> {
    const begun = performance.now();
    await reload();
    return performance.now() - begun;
  },
});

async function reload(): Promise<void> {
  const before = keeping.store.current().revision;
  const { outcome } = await keeping.store.reload();
  if (outcome !== 'loaded' || keeping.store.current().revision === before) throw new Error('nothing was reloaded');
}

/** Asks at even intervals while work is done; a question that has to wait for its turn counts from when it was due. */
async function watch(work: () => Promise<void>): Promise<Watched> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const answers: number[] = [];
  let due = performance.now() + EVERY;
  let timer: NodeJS.Timeout;
  const askDue = () => {
    while (due <= performance.now()) {
      answered(keeping.store.current(), questions());
      answers.push(performance.now() - due);
      due += EVERY;
    }
    timer = setTimeout(askDue, due - performance.now());
  };
  timer = setTimeout(askDue, EVERY);
  delays.enable();
  const begun = performance.now();
  await work();
  const milliseconds = performance.now() - begun;
  delays.disable();
  clearTimeout(timer);
  return { delay: delays.percentile(99) / 1e6, answers: quantile(answers, 0.99), milliseconds };
}
