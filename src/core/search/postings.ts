import type { Steps } from '../steps.ts';
import { type Numbers, numbersUpTo } from './narrow.ts';

/** By term, the documents that hold it and how often each does. Plain data. */
export interface Postings {
  /** By term, where its documents start; the end at the end. */
  readonly starts: Uint32Array;
  /** Numbers of documents, ascending within a term. */
  readonly documents: Numbers;
  /** How often, in units of {@link Documents.unit}; what is counted more often than 65,535 times has long saturated. */
  readonly counts: Numbers;
  /** By document, how many terms it holds, in the same units. */
  readonly lengths: Float64Array;
}

/** Documents whose terms can be counted. */
export interface Documents {
  readonly size: number;
  /** How many different terms there are. */
  readonly terms: number;
  /** Adds the terms of a document, in whole units. */
  tally(document: number, into: Tally): void;
}

/** The terms of one document. */
export interface Tally {
  add(term: number, count: number): void;
}

export const MOST_COUNTED = 0xffff;
/** Terms counted in one step. */
const STEP = 20_000;

/**
 * Collects postings by counting twice: how many documents hold a term, then which. The documents themselves are never all
 * counted in memory at once, of which a large knowledge's runs of characters would take more than the postings.
 */
export function* collectingPostings(documents: Documents): Steps<Postings> {
  const { size, terms } = documents;
  const counted = new Uint32Array(terms);
  const held = new Uint32Array(terms);
  let holds = 0;
  let most = 0;
  const tally: Tally = {
    add(term, count) {
      const before = counted[term] as number;
      if (before === 0) held[holds++] = term;
      counted[term] = before + count;
    },
  };
  const starts = new Uint32Array(terms + 1);
  const lengths = new Float64Array(size);
  let done = 0;
  for (let document = 0; document < size; document++) {
    documents.tally(document, tally);
    let length = 0;
    for (let place = 0; place < holds; place++) {
      const term = held[place] as number;
      const count = counted[term] as number;
      length += count;
      if (count > most) most = count;
      counted[term] = 0;
      starts[term + 1] = (starts[term + 1] as number) + 1;
    }
    lengths[document] = length;
    done += holds;
    holds = 0;
    if (done > STEP) {
      done = 0;
      yield;
    }
  }
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const total = starts[terms] as number;
  const next = starts.slice();
  const holders = numbersUpTo(size, total);
  const counts = numbersUpTo(Math.min(MOST_COUNTED, most), total);
  yield;
  for (let document = 0; document < size; document++) {
    documents.tally(document, tally);
    for (let place = 0; place < holds; place++) {
      const term = held[place] as number;
      const to = next[term] as number;
      next[term] = to + 1;
      holders[to] = document;
      counts[to] = Math.min(MOST_COUNTED, counted[term] as number);
      counted[term] = 0;
    }
    done += holds;
    holds = 0;
    if (done > STEP) {
      done = 0;
      yield;
    }
  }
  return { starts, documents: holders, counts, lengths };
}

/** The place of a document among those that hold a term, or -1. */
export function placeOf({ starts, documents }: Postings, term: number, document: number): number {
  let from = starts[term] as number;
  let to = starts[term + 1] as number;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = documents[middle] as number;
    if (found === document) return middle;
    if (found < document) from = middle + 1;
    else to = middle;
  }
  return -1;
}
