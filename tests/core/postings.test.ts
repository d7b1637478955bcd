import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectingPostings, type Documents, type Postings } from '../../src/core/search/postings.ts';
import { GONE, updatingPostings } from '../../src/core/search/updating-postings.ts';
import { finish } from '../../src/core/steps.ts';

/** Terms that the later documents have, and fewer that the earlier ones have. */
const TERMS = 9;
const KNOWN = 6;

/** A document as its terms, each with how often it stands there; a few stand there more often than a byte says. */
const documentOf = (terms: number) =>
  fc.array(fc.tuple(fc.nat(terms - 1), fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(300))), { maxLength: 6 });

type Document = readonly (readonly [term: number, count: number])[];

function documentsOf(list: readonly Document[], terms: number): Documents {
  return {
    size: list.length,
    terms,
    tally(document, into) {
      for (const [term, count] of list[document] ?? []) into.add(term, count);
    },
  };
}

/** What becomes of a document that was there before, and those that are put in front of it. */
const fate = fc.record({
  stays: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  added: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Document[]>([]) },
    { weight: 1, arbitrary: fc.array(documentOf(TERMS), { maxLength: 2 }) },
  ),
});

it('postings that are made of others are those that are collected afresh', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(documentOf(KNOWN), fate), { maxLength: 12 }), (world) => {
      const old = documentsOf(
        world.map(([document]) => document),
        KNOWN,
      );
      const numbers = new Int32Array(world.length).fill(GONE);
      const list: Document[] = [];
      const added: number[] = [];
      for (const [place, [document, { stays, added: others }]] of world.entries()) {
        for (const other of others) added.push(list.push(other) - 1);
        if (stays) numbers[place] = list.push(document) - 1;
      }
      const fresh: Postings = finish(collectingPostings(documentsOf(list, TERMS)));
      const before = { postings: finish(collectingPostings(old)), documents: old };
      expect(finish(updatingPostings(before, documentsOf(list, TERMS), { numbers, added }))).toEqual(fresh);
    }),
    { numRuns: 1_000 },
  );
});
