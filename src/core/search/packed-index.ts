import type { Entry } from '../entry.ts';
import { type LanguageIndex, restoreIndex } from './language-index.ts';

/**
 * An index as plain data, for keeping it on disk or handing it to another thread: strings, numbers and typed arrays in nested plain
 * objects, which `v8.serialize` writes and `postMessage` hands over. No entry's text is in it.
 *
 * Whoever keeps one sees to it that it comes back whole, for the same entries in the same order, and to the program that packed
 * it: nothing is checked again.
 */
export type PackedIndex = Pick<LanguageIndex, 'language' | 'calibration' | 'parts'>;

export function packIndex({ language, calibration, parts }: LanguageIndex): PackedIndex {
  return { language, calibration, parts };
}

/**
 * The index again, which answers as the one that was packed did.
 * @param entries Those of the packed index, in its order, which is that of `knowledge.entries`.
 */
export function unpackIndex(packed: PackedIndex, entries: readonly Entry[]): LanguageIndex {
  return restoreIndex({ ...packed, entries });
}
