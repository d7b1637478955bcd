import type { Entry, Language } from '../entry.ts';
import type { Analyser } from '../text/analyser.ts';
import type { Names } from './names.ts';
import type { NearNames } from './near-names.ts';
import type { Reader } from './question.ts';
import type { RunningScores } from './running-scores.ts';
import type { Subject } from './subject.ts';
import type { TermIndex } from './term-index.ts';
import type { TitleIndex } from './title-index.ts';

/** All that is needed to look something up among the entries of one language. */
export interface Searchable extends Reader {
  readonly language: Language;
  readonly analyser: Analyser;
  readonly entries: readonly Entry[];
  /** Titles, aliases and golden questions, met whole. */
  readonly names: Names;
  /** The same, met by the words and pairs of words that they share with a question. */
  readonly nearNames: NearNames;
  /** For autocomplete. */
  readonly titles: TitleIndex;
  /** Titles, aliases, asks, summaries and headings; one document an entry. */
  readonly namesIndex: TermIndex;
  /** The same by how their words are spelt. */
  readonly spellingIndex: TermIndex;
  /** Bodies; one document an entry, or one a section where it is long. */
  readonly bodyIndex: TermIndex;
  /** The runs of characters inside all words; documents as in {@link bodyIndex}. */
  readonly gramIndex: TermIndex;
  /** The pairs of words in titles, aliases and asks; one document an entry. */
  readonly pairIndex: TermIndex;
  readonly subject: Subject;
  /** The entry's number, by document of the body. */
  readonly entryOf: Uint32Array;
  /** The number of a term, whether or not an entry still holds it, or `UNKNOWN`. */
  numberOf(key: string): number;
  /** The number of a spelling, or `UNKNOWN`. */
  spellingNumber(spelling: string): number;
  /** Whether an entry holds the term. */
  holds(number: number): boolean;
  /** Calls `visit` with the numbers of the runs of characters inside a term that has a number. */
  eachRun(number: number, visit: (run: number) => void): void;
  /** The number of a run of characters, or `UNKNOWN`. */
  runNumber(run: string): number;
  /** Where questions are reckoned out, one after another. */
  readonly running: RunningScores;
}
