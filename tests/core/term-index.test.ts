import { describe, expect, it } from 'vitest';
import { createTermIndex, UNKNOWN } from '../../src/core/search/term-index.ts';

/** Of ten documents, terms that all hold alike, that one holds, and that all hold but one far more often than the others. */
const [EVEN, RARE, UNEVEN] = [0, 1, 2];
const ALL = Array.from({ length: 10 }, (_, document) => document);
const postings = {
  starts: Uint32Array.of(0, 10, 11, 21),
  documents: Uint8Array.of(...ALL, 4, ...ALL),
  counts: Uint8Array.of(...ALL.map(() => 3), 3, ...ALL.map((document) => (document === 7 ? 30 : 1))),
  lengths: Float64Array.from(ALL, () => 34),
};
const indexOf = (asks: number) => createTermIndex(postings, { k: 1.8, b: 0.8, unit: 1, asks });

describe('what a term says', () => {
  it('is by how many documents hold it, where nothing was asked', () => {
    const { idf } = indexOf(0);
    expect(idf(EVEN)).toBeCloseTo(Math.log(1 + 0.5 / 10.5));
    expect(idf(UNEVEN)).toBe(idf(EVEN));
    expect(idf(RARE)).toBeCloseTo(Math.log(1 + 9.5 / 1.5));
    expect(idf(UNKNOWN)).toBeCloseTo(Math.log(1 + 10.5 / 0.5));
  });

  it('is the more by how unevenly they hold it, the more was asked', () => {
    const shares = [0, 5, 50, 500].map((asks) => indexOf(asks).idf(UNEVEN) / indexOf(asks).idf(RARE));
    expect(shares).toEqual(shares.slice().sort((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.05);
    expect(shares.at(-1)).toBeGreaterThan(0.7);
  });

  it('is never more than what only one says, and never nothing', () => {
    for (const asks of [0, 5, 50, 500]) {
      const { idf } = indexOf(asks);
      expect(idf(EVEN)).toBeGreaterThan(0);
      expect(idf(UNEVEN)).toBeGreaterThanOrEqual(idf(EVEN));
      expect(idf(RARE)).toBeGreaterThan(idf(UNEVEN));
      expect(idf(UNKNOWN)).toBeGreaterThan(idf(RARE));
    }
  });

  it('is the same whenever it is asked', () => {
    const { idf } = indexOf(50);
    const first = [EVEN, RARE, UNEVEN].map(idf);
    expect([EVEN, RARE, UNEVEN].map(idf)).toEqual(first);
  });
});
