import type { Reader } from './question.ts';

/** Letters that a part of a word has at least: of two it may be anything. */
const SHORTEST_PART = 3;

/**
 * The words of a question, with those taken apart that no index knows and that are two known ones written together
 * (`Überraschungseffekt`, `kritiskmasse`). What is near to a known word is a misspelling, and stays whole.
 */
export function takenApart<R extends Pick<Reader, 'word' | 'spells' | 'near'>>(
  words: readonly string[],
  readers: readonly R[],
): readonly string[] {
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

/** The two words that make this one, as even in length as can be. */
function partsOf(word: string, readers: readonly Pick<Reader, 'word' | 'near'>[]): readonly string[] | undefined {
  if (readers.some((reader) => reader.near(word).length > 0)) return undefined;
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

/** Whether an entry holds the word, and it is no small one. */
function isHeld(word: string, reader: Pick<Reader, 'word'>): boolean {
  const { isUnderstood, stop } = reader.word(word);
  return isUnderstood && !stop;
}
