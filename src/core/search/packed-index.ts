import type { Entry, Language } from '../entry.ts';
import type { Steps } from '../steps.ts';
import type { Calibration } from './confidence.ts';
import type { IndexParts } from './index-parts.ts';
import { type LanguageIndex, restoreIndex } from './language-index.ts';

/**
 * An index as plain data, for keeping it on disk or handing it to another thread: strings, numbers and typed arrays in nested plain
 * objects, which `v8.serialize` writes and `postMessage` hands over. No entry's text is in it.
 *
 * Whoever keeps one sees to it that it comes back whole, for the same entries in the same order, and to the program that packed
 * it: nothing is checked again.
 */
export interface PackedIndex {
  readonly language: Language;
  readonly calibration: Calibration;
  readonly parts: Omit<IndexParts, 'table' | 'titles'>;
  readonly table: Omit<IndexParts['table'], 'words' | 'terms' | 'grams'>;
  readonly titles: Omit<IndexParts['titles'], 'words'>;
  /** Lists of words, each as one string: a hundred thousand small ones take long to read. */
  readonly words: string;
  readonly terms: string;
  readonly grams: string;
  readonly titleWords: string;
}

export function* packingIndex({ language, calibration, parts }: LanguageIndex): Steps<PackedIndex> {
  const { table, titles, ...others } = parts;
  const { words, terms, grams, ...rest } = table;
  const { words: titleWords, ...otherTitles } = titles;
  const joined: string[] = [];
  for (const list of [words, terms, grams, titleWords]) {
    joined.push(list.join(SEPARATOR));
    yield;
  }
  const [allWords = '', allTerms = '', allGrams = '', allTitleWords = ''] = joined;
  return {
    ...{ language, calibration, parts: others, table: rest, titles: otherTitles },
    ...{ words: allWords, terms: allTerms, grams: allGrams, titleWords: allTitleWords },
  };
}

/**
 * The index again, which answers as the one that was packed did.
 * @param entries Those of the packed index, in its order, which is that of `knowledge.entries`.
 */
export function unpackIndex(packed: PackedIndex, entries: readonly Entry[]): LanguageIndex {
  const { language, calibration, parts, table, titles } = packed;
  return restoreIndex({
    language,
    entries,
    calibration,
    parts: {
      ...parts,
      table: { ...table, words: split(packed.words), terms: split(packed.terms), grams: split(packed.grams) },
      titles: { ...titles, words: split(packed.titleWords) },
    },
  });
}

/** Stands in no word. */
const SEPARATOR = '\n';

function split(words: string): string[] {
  return words === '' ? [] : words.split(SEPARATOR);
}
