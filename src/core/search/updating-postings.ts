import type { Steps } from '../steps.ts';
import { narrow, numbersUpTo } from './narrow.ts';
import { collectingPostings, type Documents, MOST_COUNTED, type Postings } from './postings.ts';

/** How the documents of an index stand in the next one. */
export interface Renumbering {
  /** By old number the new one, or {@link GONE}; those that stay keep their order. */
  readonly numbers: Int32Array;
  /** The new numbers of documents that the old index has not, ascending. */
  readonly added: readonly number[];
}

export const GONE = -1;

/** What was collected before, and of what. */
export interface Collected {
  readonly postings: Postings;
  readonly documents: Documents;
}

/** Postings merged in one step. */
const STEP = 20_000;
/** Postings that are only copied in one step. */
const COPIED = 400_000;

/** The same as {@link collectingPostings}, most of it taken from what was collected before: a term's number stays. */
export function* updatingPostings(
  before: Collected,
  documents: Documents,
  { numbers, added }: Renumbering,
): Steps<Postings> {
  const { terms } = documents;
  const old = before.postings;
  const fresh = yield* collectingPostings({
    size: added.length,
    terms,
    tally: (place, into) => documents.tally(added[place] as number, into),
  });
  const gone = yield* markingGone(before.documents, numbers);
  const size = old.documents.length - gone.postings + fresh.documents.length;
  const isWide = old.counts.BYTES_PER_ELEMENT + fresh.counts.BYTES_PER_ELEMENT > 2;
  yield;
  const made: Postings = {
    starts: new Uint32Array(terms + 1),
    documents: numbersUpTo(documents.size, size),
    counts: numbersUpTo(isWide ? MOST_COUNTED : 0, size),
    lengths: lengthsOf(old, fresh, documents.size, { numbers, added }),
  };
  const merging: Merging = {
    made,
    before: old,
    fresh: { ...fresh, documents: Uint32Array.from(fresh.documents, (place) => added[place] as number) },
    numbers,
    isChanged: gone.terms,
    isMoved: numbers.some((number, place) => number !== place && number !== GONE),
  };
  for (let term = 0; term < terms; ) {
    yield;
    term = mergeTerms(merging, term);
  }
  yield;
  return { ...made, counts: narrow(made.counts) };
}

function lengthsOf(old: Postings, fresh: Postings, size: number, { numbers, added }: Renumbering): Float64Array {
  const lengths = new Float64Array(size);
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number;
    if (number !== GONE) lengths[number] = old.lengths[place] as number;
  }
  for (const [place, number] of added.entries()) lengths[number] = fresh.lengths[place] as number;
  return lengths;
}

interface Gone {
  /** How many postings are of documents that are gone. */
  readonly postings: number;
  /** By term, 1 where one of those holds it. */
  readonly terms: Uint8Array;
}

function* markingGone({ size, terms, tally }: Documents, numbers: Int32Array): Steps<Gone> {
  const held = new Uint8Array(terms);
  /** By term, the last document that it was met in, from 1. */
  const last = new Uint32Array(terms);
  let postings = 0;
  for (let document = 0; document < size; document++) {
    if (numbers[document] !== GONE) continue;
    tally(document, {
      add(term) {
        if (last[term] === document + 1) return;
        last[term] = document + 1;
        held[term] = 1;
        postings++;
      },
    });
    yield;
  }
  return { postings, terms: held };
}

interface Merging {
  /** What is made of both. */
  readonly made: Postings;
  readonly before: Postings;
  /** Those of new documents, by their new numbers. */
  readonly fresh: Postings;
  readonly numbers: Int32Array;
  /** By term, 1 where a document that is gone held it. */
  readonly isChanged: Uint8Array;
  /** Whether a document that stays has another number. */
  readonly isMoved: boolean;
}

/** Makes the lists of some terms: a step's work. @returns the next term. */
function mergeTerms(merging: Merging, first: number): number {
  const { starts } = merging.made;
  let term = first;
  let work = 0;
  while (term < starts.length - 1 && work < STEP) {
    const from = starts[term] as number;
    const end = endOfSame(merging, term);
    const isCopied = end > term;
    if (isCopied) copyTerms(merging, term, end);
    else mergeTerm(merging, term);
    term = isCopied ? end : term + 1;
    work += ((starts[term] as number) - from) / (isCopied ? COPIED / STEP : 1);
  }
  return term;
}

/** The first term from one on that other documents hold now, or before which enough is copied at one go. */
function endOfSame({ before, fresh, isChanged }: Merging, first: number): number {
  const known = before.starts.length - 1;
  const full = (before.starts[Math.min(first, known)] as number) + COPIED;
  let term = first;
  for (; term < known && (before.starts[term] as number) < full; term++) {
    if (isChanged[term] === 1 || fresh.starts[term] !== fresh.starts[term + 1]) break;
  }
  return term;
}

/** Takes the lists of terms over that the same documents hold. */
function copyTerms({ made, before, numbers, isMoved }: Merging, first: number, end: number): void {
  const [from, to] = [before.starts[first] as number, before.starts[end] as number];
  const start = made.starts[first] as number;
  made.counts.set(before.counts.subarray(from, to), start);
  const documents = before.documents.subarray(from, to);
  if (isMoved) {
    for (let place = 0; place < documents.length; place++) {
      made.documents[start + place] = numbers[documents[place] as number] as number;
    }
  } else {
    made.documents.set(documents, start);
  }
  const shift = start - from;
  for (let term = first; term < end; term++) made.starts[term + 1] = (before.starts[term + 1] as number) + shift;
}

/** Makes one ascending list of two. */
function mergeTerm({ made, before, fresh, numbers }: Merging, term: number): void {
  const { documents, counts } = made;
  const isKnown = term < before.starts.length - 1;
  let to = made.starts[term] as number;
  let added = fresh.starts[term] as number;
  const addedEnd = fresh.starts[term + 1] as number;
  const end = isKnown ? (before.starts[term + 1] as number) : 0;
  for (let old = isKnown ? (before.starts[term] as number) : 0; old < end; old++) {
    const stays = numbers[before.documents[old] as number] as number;
    if (stays === GONE) continue;
    for (; added < addedEnd && (fresh.documents[added] as number) < stays; added++) {
      documents[to] = fresh.documents[added] as number;
      counts[to++] = fresh.counts[added] as number;
    }
    documents[to] = stays;
    counts[to++] = before.counts[old] as number;
  }
  for (; added < addedEnd; added++) {
    documents[to] = fresh.documents[added] as number;
    counts[to++] = fresh.counts[added] as number;
  }
  made.starts[term + 1] = to;
}
