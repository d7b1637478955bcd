/** The hash of nothing (FNV-1a, 32 bits; http://www.isthe.com/chongo/tech/comp/fnv/). Signed, as `Math.imul` counts. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** A hash with one unit more. Two texts may share one: whoever looks a hash up compares the texts. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
