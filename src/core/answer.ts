import type { Entry, Language } from './entry.ts';

/** Why a result was found, for `--why` and for "Why this answer?". */
export interface Why {
  /** Words of the question that the entry holds, as the asker wrote them. */
  readonly matched: readonly string[];
  /** Words that the index does not know, with the nearest word that it does. */
  readonly corrected: readonly { readonly written: string; readonly read: string }[];
  /** The title, alias or golden question that was met whole, where one was. */
  readonly exact?: string;
}

/** One entry that was found, in the language in which it is to be shown. */
export interface Result {
  readonly entry: Entry;
  /** 0 to 1, the same scale in every language: how likely this entry is the right one. */
  readonly score: number;
  /** Markdown, at most 700 characters, the matched words in bold, cut at sentence ends. */
  readonly excerpt: string;
  /** The language in which the question met the entry; `entry.language` is the one in which it is shown. */
  readonly matchedLanguage: Language;
  readonly why: Why;
}

/** `answer`: one entry is right. `candidates`: the question is close to several. `none`: the knowledge does not hold it. */
export type Outcome = 'answer' | 'candidates' | 'none';

export interface Answer {
  readonly outcome: Outcome;
  /** 0 to 1: the score of the best result, 0 where there is none. */
  readonly confidence: number;
  readonly question: string;
  /** The language that was wished for. */
  readonly wished: Language;
  /** Best first, at most 10; for `none` the near misses. */
  readonly results: readonly Result[];
  /** For "difference between A and B" where no entry treats both: the two to show side by side. */
  readonly comparison?: readonly [Result, Result];
}

/** A choice that autocomplete offers. */
export interface Completion {
  readonly entry: Entry;
  readonly title: string;
}
