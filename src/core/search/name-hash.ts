import { addToHash, EMPTY_HASH } from '../text/hash.ts';

/** The hash of no terms at all. */
export const NO_TERMS = 0;

const SPACE = 0x20;

/** A hash of a sequence of terms, one term more. */
export function addTerm(hash: number, term: string): number {
  let mixed = addToHash(hash === NO_TERMS ? EMPTY_HASH : hash, SPACE);
  for (let at = 0; at < term.length; at++) mixed = addToHash(mixed, term.charCodeAt(at));
  return mixed >>> 0 || 1;
}
