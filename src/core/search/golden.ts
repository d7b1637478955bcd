import type { Entry } from '../entry.ts';
import type { Judged } from './confidence.ts';
import { readQuestion } from './question.ts';
import { type Hit, lookUp, scoreOf } from './score.ts';
import type { Searchable } from './searchable.ts';

/** A line of an entry's `asks`. */
export interface GoldenQuestion {
  readonly ask: string;
  readonly entry: Entry;
  /** The entry's number in the index. */
  readonly number: number;
}

export function goldenQuestionsOf(index: Searchable): GoldenQuestion[] {
  return index.entries.flatMap((entry, number) => entry.asks.map((ask) => ({ ask, entry, number })));
}

/** What a golden question meets as if its line had not been written: asked as it stands, it would flatter. */
export function lookUpUnwritten(index: Searchable, { ask, entry, number }: GoldenQuestion): Hit[] {
  const question = readQuestion(ask, [index]).get(index) ?? [];
  const others = lookUp(index, question).filter((hit) => hit.entry !== number);
  const own = scoreOf(index, question, { ...entry, asks: entry.asks.filter((line) => line !== ask) }, number);
  return [...others, { entry: number, score: own }].sort((a, b) => b.score - a.score);
}

/** Golden questions judged when an index is built, spread evenly over the entries: enough for two numbers, and quick. */
const JUDGED = 120;

/**
 * What scores right and wrong answers reach: each golden question as if its line had not been written, and as if its entry did
 * not exist, where the best that is left is a near miss.
 */
export function judgeGoldenQuestions(index: Searchable): Judged[] {
  const golden = goldenQuestionsOf(index);
  const step = Math.max(1, golden.length / JUDGED);
  const judged: Judged[] = [];
  for (let place = 0; place < golden.length; place += step) {
    const question = golden[Math.floor(place)];
    if (question === undefined) continue;
    const { entry, number } = question;
    const hits = lookUpUnwritten(index, question);
    judged.push({ score: hits[0]?.score ?? 0, right: hits[0]?.entry === number });
    const isStranger = (hit: Hit) =>
      hit.entry !== number && !entry.related.includes(index.entries[hit.entry]?.id ?? '');
    judged.push({ score: hits.find(isStranger)?.score ?? 0, right: false });
  }
  return judged;
}
