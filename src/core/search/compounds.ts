import type { Reader } from './question.ts';
import { UNKNOWN } from './term-index.ts';

/** Letters that a part of a word has at least: of two it may be anything. */
const SHORTEST_PART = 3;
/** Letters from which a word may be several that follow one another: `bye` is no *by e*. */
const SHORTEST_PHRASE = 6;
/** Letters that one of them has at least, of those that say something: *ors* has the stem of *or*. */
const SHORTEST_MEANING = 4;
/** Letters up to which a word is taken apart: what is longer is none, and trying all its parts would take long. */
const LONGEST_WORD = 48;

/** What is needed of a language's index. */
type Taker = Pick<Reader, 'word' | 'spells' | 'near' | 'pairsOf'>;

/**
 * The words of a question, with those taken apart that no index knows and that are known ones written together: two words of meaning
 * (`Überraschungseffekt`, `kritiskmasse`), or words of any kind that follow one another in what entries are called or asked for
 * (`#wordofmouth`). What is near to a known word is a misspelling, and stays whole.
 */
export function takenApart<R extends Taker>(words: readonly string[], readers: readonly R[]): readonly string[] {
  if (!words.some((word) => isStrange(word, readers))) return words;
  const asked = askedReaders(words, readers);
  return words.flatMap((word) => (isStrange(word, readers) && partsOf(word, asked)) || word);
}

/** Whether no language's texts or everyday questions hold the word. */
function isStrange(word: string, readers: readonly Pick<Reader, 'word' | 'spells'>[]): boolean {
  return !readers.some((reader) => reader.word(word).isUnderstood || reader.spells(word));
}

/** Those that understand all but one of the words that any does: the question may be in their languages. */
function askedReaders<R extends Pick<Reader, 'word'>>(words: readonly string[], readers: readonly R[]): readonly R[] {
  const counts = readers.map((reader) => words.filter((word) => reader.word(word).isUnderstood).length);
  return readers.filter((_, place) => (counts[place] as number) + 1 >= Math.max(...counts));
}

function partsOf(word: string, readers: readonly Taker[]): readonly string[] | undefined {
  if (word.length > LONGEST_WORD || readers.some((reader) => reader.near(word).length > 0)) return undefined;
  return twoOf(word, readers) ?? readers.map((reader) => phraseOf(word, reader)).find((parts) => parts !== undefined);
}

/** Two words that entries hold and that make this one, as even in length as can be. */
function twoOf(word: string, readers: readonly Taker[]): readonly string[] | undefined {
  const middle = Math.floor(word.length / 2);
  for (let off = 0; middle - off >= SHORTEST_PART; off++) {
    for (const cut of off === 0 ? [middle] : [middle - off, middle + off]) {
      if (word.length - cut < SHORTEST_PART) continue;
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (readers.some((reader) => parts.every((part) => isHeld(part, reader)))) return parts;
    }
  }
  return undefined;
}

/**
 * Words that make this one, and that follow one another somewhere; of several first words the longest. One of them has a meaning:
 * `indoors` is no *in do or s*.
 */
function phraseOf(word: string, reader: Taker): readonly string[] | undefined {
  if (word.length < SHORTEST_PHRASE) return undefined;
  // Ways that were tried: without them, a word of the same few letters over and over would take for ever.
  const tried = new Set<string>();
  const from = (start: number, last?: number): readonly string[] | undefined => {
    if (start === word.length) return [];
    for (let end = word.length; end > start; end--) {
      const { number } = reader.word(word.slice(start, end));
      const follows = last === undefined || reader.pairsOf([last, number])[1] !== UNKNOWN;
      const way = `${end} ${number}`;
      if (number === UNKNOWN || !follows || tried.has(way)) continue;
      tried.add(way);
      const rest = from(end, number);
      if (rest !== undefined) return [word.slice(start, end), ...rest];
    }
    return undefined;
  };
  const parts = from(0);
  return parts?.some((part) => part.length >= SHORTEST_MEANING && isHeld(part, reader)) ? parts : undefined;
}

/** Whether an entry holds the word, and it is no small one. */
function isHeld(word: string, reader: Pick<Reader, 'word'>): boolean {
  const { isUnderstood, stop } = reader.word(word);
  return isUnderstood && !stop;
}
