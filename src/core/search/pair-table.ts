import { createGrowing } from './growing.ts';
import { UNKNOWN } from './term-index.ts';

/** What stands before the first term of a line and after the last, as if it were one. */
const EDGE = 0x7fffffff;

/** Every distinct pair of terms that follow one another in what entries are called and asked for. Plain data. */
export interface PairTable {
  /** By pair, the number of its first term. */
  readonly firsts: Uint32Array;
  /** Of its second term. */
  readonly seconds: Uint32Array;
  /** The pairs by hash, with open addressing, `UNKNOWN` where there is none: kept, since finding each its place takes long. */
  readonly slots: Int32Array;
}

/**
 * Calls `numberOf` with each term and the one that follows it, the first with what stands before a line and the last with what
 * stands after.
 */
function pairing(terms: readonly number[], numberOf: (first: number, second: number) => number): number[] {
  const pairs: number[] = [];
  let last = EDGE;
  for (const term of terms) {
    pairs.push(numberOf(last, term));
    last = term;
  }
  if (terms.length > 0) pairs.push(numberOf(last, EDGE));
  return pairs;
}

/** The numbers of the pairs of a question's terms, one more than there are terms; `UNKNOWN` for a pair that is not in the table. */
export function pairsIn({ firsts, seconds, slots }: PairTable, terms: readonly number[]): number[] {
  return pairing(terms, (first, second) => {
    if (first === UNKNOWN || second === UNKNOWN) return UNKNOWN;
    for (let slot = hashOf(first, second); ; slot++) {
      const pair = slots[slot & (slots.length - 1)] as number;
      if (pair === UNKNOWN || (firsts[pair] === first && seconds[pair] === second)) return pair;
    }
  });
}

/** A table that is being added to. */
export interface GrowingPairTable {
  /** The numbers of the pairs of a line's terms, new or known. */
  add(terms: readonly number[]): number[];
  whole(): PairTable;
}

/** @param before What is known already keeps its number. */
export function growingPairTable(before?: PairTable): GrowingPairTable {
  const firsts = createGrowing((length) => new Uint32Array(length), before?.firsts);
  const seconds = createGrowing((length) => new Uint32Array(length), before?.seconds);
  let slots = before?.slots.slice() ?? new Int32Array(1_024).fill(UNKNOWN);
  /** The slot in which a pair stands, or the one where it would. */
  const slotOf = (first: number, second: number) => {
    let slot = hashOf(first, second) & (slots.length - 1);
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const pair = slots[slot] as number;
      if (pair === UNKNOWN || (firsts.at(pair) === first && seconds.at(pair) === second)) return slot;
    }
  };
  const grow = () => {
    slots = new Int32Array(2 * slots.length).fill(UNKNOWN);
    for (let pair = 0; pair < firsts.length; pair++) slots[slotOf(firsts.at(pair), seconds.at(pair))] = pair;
  };
  return {
    add: (terms) =>
      pairing(terms, (first, second) => {
        const slot = slotOf(first, second);
        const known = slots[slot] as number;
        if (known !== UNKNOWN) return known;
        const pair = firsts.length;
        slots[slot] = pair;
        firsts.push(first);
        seconds.push(second);
        // A fuller table takes half the memory, and of the few pairs of a question each is found all the same.
        if (4 * firsts.length > 3 * slots.length) grow();
        return pair;
      }),
    whole: () => ({ firsts: firsts.whole(), seconds: seconds.whole(), slots: slots.slice() }),
  };
}

/** Spreads the bits of both numbers over all of the hash, of which a table uses the lower ones (Fibonacci hashing; Knuth 1973). */
function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 1;
}
