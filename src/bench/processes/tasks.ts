import type { Entry } from '../../core/entry.ts';
import { type AskedQuestion, createBeginnings, createQuestions } from '../questions.ts';
import { type Sampling, sample } from '../sample.ts';
import { entriesOf, type Subject } from '../subject.ts';

/** What came of building an index. */
export interface Built {
  readonly entries: number;
  /** Of indexing alone; the entries were in memory already. */
  readonly milliseconds: number;
  /** Of the process, with the entries and the index, in MB. */
  readonly memory: number;
}

/** Something that finds entries. */
interface Engine<Index> {
  build(entries: readonly Entry[]): Index;
  answer(index: Index, question: AskedQuestion): unknown;
  complete(index: Index, typed: AskedQuestion): unknown;
}

/** The tasks of a process that measures an engine: the same for the bot's own and for its reference. */
export function engineTasks<Index>({ build, answer, complete }: Engine<Index>) {
  let index: Index;
  let questions: () => AskedQuestion;
  let beginnings: () => AskedQuestion;
  return {
    async build(subject: Subject): Promise<Built> {
      const entries = await entriesOf(subject);
      const begun = performance.now();
      index = build(entries);
      const milliseconds = performance.now() - begun;
      const memory = settledMemory();
      questions = createQuestions(entries, 1);
      beginnings = createBeginnings(entries, 2);
      return { entries: entries.length, milliseconds, memory };
    },
    answers: (sampling: Sampling) => sample(questions, (question) => answer(index, question), sampling),
    completions: (sampling: Sampling) => sample(beginnings, (typed) => complete(index, typed), sampling),
  };
}

/** The process's resident memory in MB when all that is no longer needed has been given back; needs `--expose-gc`. */
function settledMemory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
}
