import type { Steps } from '../steps.ts';

/** By term, the documents that hold it and how often each does. Plain data. */
export interface Postings {
  /** By term, where its documents start; the end at the end. */
  readonly starts: Uint32Array;
  /** Numbers of documents, ascending within a term. */
  readonly documents: Uint32Array;
  /** How often, in units of {@link Documents.unit}; what is counted more often than 65,535 times has long saturated. */
  readonly counts: Uint16Array;
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
interface Tally {
  add(term: number, count: number): void;
}

const MOST_COUNTED = 0xffff;
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
      length += counted[term] as number;
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
  const holders = new Uint32Array(total);
  const counts = new Uint16Array(total);
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

/** How the documents of an index stand in the next one. */
export interface Renumbering {
  /** By old number the new one, or {@link GONE}; those that stay keep their order. */
  readonly numbers: Int32Array;
  /** The new numbers of documents that the old index has not, ascending. */
  readonly added: readonly number[];
}

export const GONE = -1;

/** The same as {@link collectingPostings}, most of it taken from what was collected before. */
export function* updatingPostings(
  before: Postings,
  documents: Documents,
  { numbers, added }: Renumbering,
): Steps<Postings> {
  const { size, terms } = documents;
  const fresh = yield* collectingPostings({
    size: added.length,
    terms,
    tally: (place, into) => documents.tally(added[place] as number, into),
  });
  const most = before.documents.length + fresh.documents.length;
  const starts = new Uint32Array(terms + 1);
  const holders = new Uint32Array(most);
  const counts = new Uint16Array(most);
  const lengths = new Float64Array(size);
  numbers.forEach((number, old) => {
    if (number !== GONE) lengths[number] = before.lengths[old] as number;
  });
  added.forEach((number, place) => {
    lengths[number] = fresh.lengths[place] as number;
  });
  const known = before.starts.length - 1;
  let to = 0;
  const put = (document: number, count: number) => {
    holders[to] = document;
    counts[to++] = count;
  };
  // A function of its own: the machine's compiler is quicker with it than with a generator.
  const merge = (term: number) => {
    let place = fresh.starts[term] as number;
    const end = fresh.starts[term + 1] as number;
    const oldEnd = term < known ? (before.starts[term + 1] as number) : 0;
    // Two ascending lists become one.
    for (let old = term < known ? (before.starts[term] as number) : 0; old < oldEnd; old++) {
      const stays = numbers[before.documents[old] as number] as number;
      if (stays === GONE) continue;
      for (; place < end && (added[fresh.documents[place] as number] as number) < stays; place++) {
        put(added[fresh.documents[place] as number] as number, fresh.counts[place] as number);
      }
      put(stays, before.counts[old] as number);
    }
    for (; place < end; place++) put(added[fresh.documents[place] as number] as number, fresh.counts[place] as number);
  };
  let done = 0;
  for (let term = 0; term < terms; term++) {
    merge(term);
    starts[term + 1] = to;
    if (to - done > STEP) {
      done = to;
      yield;
    }
  }
  return { starts, documents: holders.slice(0, to), counts: counts.slice(0, to), lengths };
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
