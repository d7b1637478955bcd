import type { Language } from '../entry.ts';
import type { Steps } from '../steps.ts';
import type { Analyser } from '../text/analyser.ts';
import { everydayQuestionsOf } from '../text/everyday/everyday.ts';
import { neighbouringQuestionsOf } from '../text/neighbours/neighbours.ts';
import type { LinePairs } from './line-pairs.ts';
import { narrow } from './narrow.ts';
import { growingPairTable, type PairTable } from './pair-table.ts';
import { countOf } from './string-table.ts';
import { countingQuestions, type QuestionCounts } from './subject.ts';
import { growingWordTable, NO_TERM, type WordTable } from './word-table.ts';

/** Everyday and neighbouring questions, counted. Their words and pairs stand first in the tables of an index, whatever is in it. */
export interface EverydayTables {
  readonly table: WordTable;
  readonly pairTable: PairTable;
  readonly everyday: EverydayCounts;
}

export interface EverydayCounts extends QuestionCounts {
  /** How many words they have. */
  readonly words: number;
  /** Everyday questions, and after them the neighbouring ones. */
  readonly lines: LinePairs;
}

/** Worked out once a language, of which few have a list: it depends on nothing else. */
const counted = new Map<Language, EverydayTables>();

/** Questions read in one step. */
const STEP = 100;

export function* countingEveryday(analyser: Analyser): Steps<EverydayTables> {
  const known = counted.get(analyser.language);
  if (known !== undefined) return known;
  const growing = growingWordTable(analyser);
  const growingPairs = growingPairTable();
  const pairs: number[] = [];
  const starts = [0];
  const everyday = everydayQuestionsOf(analyser.language);
  for (const line of [...everyday, ...neighbouringQuestionsOf(analyser.language)]) {
    const terms = growing.read(line).map(growing.termOf);
    pairs.push(...growingPairs.add(terms.filter((term) => term !== NO_TERM)));
    if (starts.push(pairs.length) % STEP === 0) yield;
  }
  const table = yield* growing.finishing();
  const pairTable = growingPairs.whole();
  const isAsked = (line: number) => line < everyday.length;
  const counts = yield* countingQuestions({ pairs, starts, isAsked }, pairTable, countOf(table.terms));
  const lines = { starts: Uint32Array.from(starts), pairs: narrow(Uint32Array.from(pairs)) };
  const tables = { table, pairTable, everyday: { ...counts, words: countOf(table.words), lines } };
  if (pairs.length > 0) counted.set(analyser.language, tables);
  return tables;
}
