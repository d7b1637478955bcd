import type { Steps } from '../steps.ts';
import { type Numbers, narrow, numbersUpTo } from './narrow.ts';

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

const MOST_COUNTED = 0xffff;
/** Terms counted in one step. */
const STEP = 20_000;
/** Postings that are only looked at in one step. */
const STAYING_STEP = 500_000;

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
  const { terms } = documents;
  const fresh = yield* collectingPostings({
    size: added.length,
    terms,
    tally: (place, into) => documents.tally(added[place] as number, into),
  });
  const size = (yield* countingStaying(before, numbers)) + fresh.documents.length;
  const isWide = before.counts.BYTES_PER_ELEMENT + fresh.counts.BYTES_PER_ELEMENT > 2;
  const made: Postings = {
    starts: new Uint32Array(terms + 1),
    documents: numbersUpTo(documents.size, size),
    counts: numbersUpTo(isWide ? MOST_COUNTED : 0, size),
    lengths: new Float64Array(documents.size),
  };
  yield;
  numbers.forEach((number, old) => {
    if (number !== GONE) made.lengths[number] = before.lengths[old] as number;
  });
  added.forEach((number, place) => {
    made.lengths[number] = fresh.lengths[place] as number;
  });
  const addedDocuments = Uint32Array.from(fresh.documents, (place) => added[place] as number);
  for (let term = 0; term < terms; ) {
    term = mergeTerms(made, before, numbers, { ...fresh, documents: addedDocuments }, term);
    yield;
  }
  return { ...made, counts: narrow(made.counts) };
}

/** How many postings are of documents that stay. */
function* countingStaying({ documents }: Postings, numbers: Int32Array): Steps<number> {
  let count = 0;
  for (let start = 0; start < documents.length; start += STAYING_STEP) {
    const end = Math.min(documents.length, start + STAYING_STEP);
    for (let place = start; place < end; place++) if (numbers[documents[place] as number] !== GONE) count++;
    yield;
  }
  return count;
}

/**
 * Makes one ascending list of two, for each of some terms: a step's work. A function of its own: the machine's compiler is quicker
 * with it than with a generator.
 * @returns the next term.
 */
function mergeTerms(
  { starts, documents, counts }: Postings,
  before: Postings,
  numbers: Int32Array,
  fresh: Postings,
  first: number,
): number {
  const { starts: oldStarts, documents: oldDocuments, counts: oldCounts } = before;
  const { starts: newStarts, documents: newDocuments, counts: newCounts } = fresh;
  const known = oldStarts.length - 1;
  let to = starts[first] as number;
  const full = to + STEP;
  let term = first;
  for (; term < starts.length - 1 && to < full; term++) {
    let added = newStarts[term] as number;
    const addedEnd = newStarts[term + 1] as number;
    const oldEnd = term < known ? (oldStarts[term + 1] as number) : 0;
    for (let old = term < known ? (oldStarts[term] as number) : 0; old < oldEnd; old++) {
      const stays = numbers[oldDocuments[old] as number] as number;
      if (stays === GONE) continue;
      for (; added < addedEnd && (newDocuments[added] as number) < stays; added++) {
        documents[to] = newDocuments[added] as number;
        counts[to++] = newCounts[added] as number;
      }
      documents[to] = stays;
      counts[to++] = oldCounts[old] as number;
    }
    for (; added < addedEnd; added++) {
      documents[to] = newDocuments[added] as number;
      counts[to++] = newCounts[added] as number;
    }
    starts[term + 1] = to;
  }
  return term;
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
