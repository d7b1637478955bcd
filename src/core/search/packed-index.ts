import type { Entry } from '../entry.ts';
import type { LanguageIndex } from './language-index.ts';

/**
 * SHAPE AGREED EARLY; the bodies follow. How it is meant to be used from src/knowledge:
 *
 * - `packIndex(index)` gives plain data: strings, numbers and typed arrays in nested plain objects; structured-cloneable, so
 *   `v8.serialize` writes it and `postMessage` hands it over. Treat it as opaque. No entry texts are in it.
 * - `unpackIndex(packed, entries)` restores it. `entries` are those of `index.entries`, in that order (by language, they stand in
 *   `knowledge.entries` in that order too). Whoever stores it makes sure that the bytes are whole and the entries the same
 *   (checksum, program version); it does not check again.
 * - `buildingKnowledge(parts, { indexes })` takes the restored indexes (a Map by language) as what was before: same
 *   entries (by identity, or by equal texts) keep their index, so nothing is indexed again; entries that differ are analysed anew alone.
 */
export type PackedIndex = Readonly<Record<string, unknown>>;
export declare function packIndex(index: LanguageIndex): PackedIndex;
export declare function unpackIndex(packed: PackedIndex, entries: readonly Entry[]): LanguageIndex;
