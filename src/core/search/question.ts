import type { Form, Term } from '../text/analyser.ts';
import { visibleText, wordTextsOf } from '../text/words.ts';
import { takenApart } from './compounds.ts';

/** What a stop word counts against a content word's 1: how a question is put tells a tip from a definition. */
const STOP_WORD_WEIGHT = 0.6;

/** Letters up to which a word that no index knows is likelier a slip of a small word (`is`, `wat`, `nen`) than a subject. */
const SHORT = 3;

/** A letter by itself, which may be left of anything (`c est quoi`, `K-Faktor`). */
const LETTER = /^[a-z]$/;

/** A guess under this trust is believed only in company: `muggen woper` is the Whopper, `woper` alone may be anything. */
const SURE = 0.5;
const ENOUGH_COMPANY = 0.5;

/** How much likelier a guess is for being what an entry is called: `meem` is a meme, and no *meet*. */
const NAMED = 1.3;

/** What {@link readQuestion} needs of a language's index. */
export interface Reader {
  word(written: string): Word;
  /** Whether the word is spelt so in the language's texts or in everyday questions; asked of words of four letters or more. */
  spells(written: string): boolean;
  /** The known words that an unknown one may be, likeliest first. */
  near(written: string): readonly Guess[];
  /** By term, the greatest share of some others, each once, that an entry is asked for with which is asked for with the term; 0 to about 3. */
  company(terms: readonly number[], others: readonly number[]): number[];
  /** The numbers of the pairs of terms that follow one another; `UNKNOWN` for a pair that is not known. */
  pairsOf(terms: readonly number[]): number[];
}

/** What a word is to an index. */
interface Word extends Omit<Form, 'spelling'> {
  /** The number of its spelling, or `UNKNOWN`. */
  readonly spelling: number;
  /** The number of its term, whether or not an entry still holds it, or `UNKNOWN`. */
  readonly number: number;
  /** Whether it says something in the index's language: an entry holds it, or it is one of the small words. */
  readonly isUnderstood: boolean;
}

/** A word that the index knows, near to one that it does not. */
export interface Guess {
  readonly key: string;
  readonly number: number;
  /** The number of the word's spelling. */
  readonly spelling: number;
  /** Whether it is a small word. */
  readonly stop: boolean;
  /** Whether an entry is called so. */
  readonly isName: boolean;
  /** 1 is certain; each edit costs twice its share of the word. */
  readonly trust: number;
}

/** A word of a question as one language's index reads it: `key` is the index's own term where it has one. */
export interface QuestionTerm extends Term {
  /** The number of `key` in the index. */
  readonly number: number;
  /** The number of how the word is spelt that is read, or `UNKNOWN`. */
  readonly spelling: number;
  /** The key of the word as it was written, and its number; differs from `key` where a misspelling was read as a known word. */
  readonly typed: string;
  readonly typedNumber: number;
  /** How much the word says, 0 to 1. */
  readonly weight: number;
  /** What of the weight an entry that holds the term gets, 0 to 1: less where the term is only a guess. */
  readonly trust: number;
}

/** How one language takes the words of a question before misspellings are read; each list by place of the word. */
interface Draft<R extends Reader> {
  readonly reader: R;
  readonly words: readonly Word[];
  /** How many of them say something in this language. */
  readonly count: number;
}

/**
 * How each language's index reads a question. A word that stands so in another language is no misspelling, for a German word
 * is not a Danish typo, unless this one understands more of the rest: `taget group` is no Danish.
 */
export function readQuestion<R extends Reader>(question: string, readers: readonly R[]): Map<R, QuestionTerm[]> {
  const words = takenApart(wordTextsOf(visibleText(question)), readers);
  const drafts = readers.map((reader) => draft(words, reader));
  return new Map(drafts.map((own) => [own.reader, read(words, own, drafts)]));
}

function draft<R extends Reader>(written: readonly string[], reader: R): Draft<R> {
  const words = written.map(reader.word);
  return { reader, words, count: words.reduce((sum, { isUnderstood }) => sum + Number(isUnderstood), 0) };
}

function read<R extends Reader>(asked: readonly string[], own: Draft<R>, drafts: readonly Draft<R>[]): QuestionTerm[] {
  // What stands in no language is read by one that understands all but one of the words that any does: else it is not its question.
  const isAsked = drafts.every(({ count }) => own.count + 1 >= count);
  const terms: QuestionTerm[] = [];
  for (const [place, { key, stop, spelling, number: typedNumber }] of own.words.entries()) {
    if (key === '') continue;
    const written = asked[place] as string;
    const isUnknown = drafts.every(({ words }) => words[place]?.isUnderstood !== true);
    const guess = isAsked && isMisspelt(written, place, own, drafts) ? guessOf(written, own) : undefined;
    const read = guess ?? { key, number: typedNumber, spelling, stop, trust: 1 };
    const isSmall = stop || read.stop || LETTER.test(key) || (isUnknown && key.length <= SHORT);
    const weight = isSmall ? STOP_WORD_WEIGHT : 1;
    // Field by field: what is spread takes ten times the memory.
    terms.push({
      key: read.key,
      number: read.number,
      spelling: read.spelling,
      trust: read.trust,
      written,
      stop: read.stop,
      typed: key,
      typedNumber,
      weight,
    });
  }
  return terms;
}

function isMisspelt<R extends Reader>(
  written: string,
  place: number,
  { words, count }: Draft<R>,
  drafts: readonly Draft<R>[],
): boolean {
  const isOther = (other: Draft<R>) =>
    other.count > count && (other.words[place]?.stop || other.reader.spells(written)) === true;
  return words[place]?.isUnderstood !== true && !drafts.some(isOther);
}

/** The known word that a misspelt one most likely is: near to it, at home among the rest of the question, and likelier a name. */
function guessOf<R extends Reader>(written: string, { reader, words }: Draft<R>): Guess | undefined {
  // A word of everyday questions is none that is near to it, if an entry's word is not spelt so but for its umlauts.
  const guesses = reader.near(written).filter(({ trust }) => trust === 1 || !reader.spells(written));
  if (guesses.length === 0) return undefined;
  const others = new Set(words.flatMap(({ stop, number, isUnderstood }) => (isUnderstood && !stop ? number : [])));
  const company = reader.company(
    guesses.map(({ number }) => number),
    [...others],
  );
  let best: Guess | undefined;
  let most = 0;
  let sum = 0;
  for (const [place, guess] of guesses.entries()) {
    const found = company[place] as number;
    // Times, not plus: small words keep company with everything.
    const worth = guess.trust * (1 + found) * (guess.isName ? NAMED : 1);
    sum += worth;
    if (worth <= most || (guess.trust < SURE && found <= ENOUGH_COMPANY)) continue;
    best = guess;
    most = worth;
  }
  if (best === undefined) return undefined;
  // The only word that it can be is believed, however short.
  const { trust } = best;
  return { ...best, trust: trust + ((1 - trust) * most) / sum };
}
