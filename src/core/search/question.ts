import type { Form, Term } from '../text/analyser.ts';
import { visibleText, wordTextsOf } from '../text/words.ts';

/** What a stop word counts against a content word's 1: how a question is put tells a tip from a definition. */
const STOP_WORD_WEIGHT = 0.6;

/** Letters up to which a word that no index knows is likelier a slip of a small word (`is`, `wat`, `nen`) than a subject. */
const SHORT = 3;

/** What {@link readQuestion} needs of a language's index. */
export interface Reader {
  form(word: string): Form;
  /** The number of a term, whether or not an entry still holds it, or `UNKNOWN`. */
  numberOf(key: string): number;
  /** Whether an entry holds the term. */
  holds(number: number): boolean;
  nearest(written: string): Guess | undefined;
}

/** A word that the index knows, near to one that it does not. */
export interface Guess {
  readonly key: string;
  /** 1 is certain; each edit costs twice its share of the word. */
  readonly trust: number;
}

/** A word of a question as one language's index reads it: `key` is the index's own term where it has one. */
export interface QuestionTerm extends Term {
  /** The number of `key` in the index. */
  readonly number: number;
  /** The key of the word as it was written, and its number; differs from `key` where a misspelling was read as a known word. */
  readonly typed: string;
  readonly typedNumber: number;
  /** How much the word says, 0 to 1. */
  readonly weight: number;
  /** What of the weight an entry that holds the term gets, 0 to 1: less where the term is only a guess. */
  readonly trust: number;
}

/**
 * How each language's index reads a question. Only a word that no language knows is taken for a misspelling: a German word
 * is not a Danish typo.
 */
export function readQuestion<R extends Reader>(question: string, readers: readonly R[]): Map<R, QuestionTerm[]> {
  const words = wordTextsOf(visibleText(question));
  const known = new Set<string>();
  const forms = readers.map((reader) =>
    words.map((written) => {
      const { key, stop } = reader.form(written);
      const number = reader.numberOf(key);
      if (stop || reader.holds(number)) known.add(written);
      return { key, stop, number };
    }),
  );
  return new Map(
    readers.map((reader, place) => {
      const terms: QuestionTerm[] = [];
      for (const [at, { key, stop, number }] of (forms[place] ?? []).entries()) {
        if (key === '') continue;
        const written = words[at] as string;
        const isUnknown = !known.has(written);
        const guess = isUnknown ? reader.nearest(written) : undefined;
        terms.push({
          key: guess?.key ?? key,
          number: guess === undefined ? number : reader.numberOf(guess.key),
          written,
          stop,
          typed: key,
          typedNumber: number,
          weight: stop || (isUnknown && key.length <= SHORT) ? STOP_WORD_WEIGHT : 1,
          trust: guess?.trust ?? 1,
        });
      }
      return [reader, terms];
    }),
  );
}
