import type { Term } from '../text/analyser.ts';
import type { WeightedTerm } from './term-index.ts';

/** What a stop word counts against a content word's 1: how a question is put tells a tip from a definition. */
const STOP_WORD_WEIGHT = 0.6;

/** Letters up to which a word that no index knows is likelier a slip of a small word (`is`, `wat`, `nen`) than a subject. */
const SHORT = 3;

/** What {@link readQuestion} needs of a language's index. */
export interface Reader {
  terms(question: string): Term[];
  knows(key: string): boolean;
  nearest(written: string): { readonly key: string; readonly trust: number } | undefined;
}

/** A word of a question as one language's index reads it: `key` is the index's own term where it has one. */
export interface QuestionTerm extends Term, WeightedTerm {
  /** The key of the word as it was written; differs from `key` where a misspelling was read as a known word. */
  readonly typed: string;
  readonly trust: number;
}

/**
 * How each language's index reads a question. Only a word that no language knows is taken for a misspelling: a German word
 * is not a Danish typo.
 */
export function readQuestion<R extends Reader>(question: string, readers: readonly R[]): Map<R, QuestionTerm[]> {
  const terms = readers.map((reader) => reader.terms(question));
  const known = new Set<string>();
  readers.forEach((reader, number) => {
    for (const term of terms[number] ?? []) if (term.stop || reader.knows(term.key)) known.add(term.written);
  });
  return new Map(
    readers.map((reader, number) => [
      reader,
      (terms[number] ?? []).map((term) => {
        const unknown = !known.has(term.written);
        const guess = unknown ? reader.nearest(term.written) : undefined;
        const weight = term.stop || (unknown && term.key.length <= SHORT) ? STOP_WORD_WEIGHT : 1;
        return { ...term, weight, typed: term.key, key: guess?.key ?? term.key, trust: guess?.trust ?? 1 };
      }),
    ]),
  );
}
