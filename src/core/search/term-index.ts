import type { Steps } from '../steps.ts';

/** A term of a question and how much it says: 1 for a content word, less for a stop word or a guess. */
export interface WeightedTerm {
  readonly key: string;
  readonly weight: number;
  /** What of the weight a document that holds the term gets, 0 to 1: less where the term is only a guess. Default 1. */
  readonly trust?: number;
}

/** BM25's `k` (how soon a repeated term stops counting) and `b` (how far a long document is held against it). */
export interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** The terms of a document and how often it holds each. */
export type TermCounts = ReadonlyMap<string, number>;

/**
 * An inverted index with its BM25 worked out beforehand (Robertson & Zaragoza, "The Probabilistic Relevance Framework:
 * BM25 and Beyond", 2009). Fields are weighted by counting their words more often, before the score saturates (BM25F).
 */
export interface TermIndex {
  has(key: string): boolean;
  /** How many documents hold the term. */
  frequency(key: string): number;
  /** ln(1 + (N − n + ½) / (n + ½)); a term that no document holds has the highest. */
  idf(key: string): number;
  /**
   * By document, the share of the question that it accounts for: its BM25 score over the idf of all the question's
   * terms, 0 to k + 1.
   */
  shares(question: readonly WeightedTerm[]): Float64Array;
  /** The same for one document that is not in the index. */
  shareOf(question: readonly WeightedTerm[], document: TermCounts): number;
  /** The documents that hold the term. */
  holders(key: string): Uint32Array;
  terms(): IterableIterator<string>;
}

const NONE = new Uint32Array(0);

/** The documents that hold a term, and what the term adds to each but for its idf. */
interface Postings {
  readonly documents: Uint32Array;
  readonly impacts: Float32Array;
}

/** Indexes documents; a document's number is its place in the list. */
export function* creatingTermIndex(documents: readonly TermCounts[], { k, b }: Bm25): Steps<TermIndex> {
  const size = documents.length;
  const lengths = documents.map(lengthOf);
  const average = lengths.reduce((sum, length) => sum + length, 0) / (size || 1) || 1;
  const impact = (count: number, length: number) => (count * (k + 1)) / (count + k * (1 - b + (b * length) / average));
  const postings = yield* collect(documents, (count, document) => impact(count, lengths[document] ?? 0));
  const idfOf = (frequency: number) => Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
  const frequency = (key: string) => postings.get(key)?.documents.length ?? 0;
  const idf = (key: string) => idfOf(frequency(key));
  const massOf = (question: ReadonlyMap<string, WeightedTerm>) => {
    let mass = 0;
    for (const { key, weight } of question.values()) mass += weight * idf(key);
    return mass || 1;
  };
  return {
    has: (key) => postings.has(key),
    frequency,
    idf,
    holders: (key) => postings.get(key)?.documents ?? NONE,
    terms: () => postings.keys(),
    shares(question) {
      const scores = new Float64Array(size);
      const distinct = once(question);
      const mass = massOf(distinct);
      for (const { key, weight, trust = 1 } of distinct.values()) {
        const list = postings.get(key);
        if (list === undefined) continue;
        const factor = (weight * trust * idfOf(list.documents.length)) / mass;
        const { documents: holders, impacts } = list;
        for (let place = 0; place < holders.length; place++) {
          const document = holders[place] as number;
          scores[document] = (scores[document] as number) + factor * (impacts[place] as number);
        }
      }
      return scores;
    },
    shareOf(question, document) {
      const distinct = once(question);
      const length = lengthOf(document);
      let score = 0;
      for (const { key, weight, trust = 1 } of distinct.values()) {
        const count = document.get(key);
        if (count !== undefined) score += weight * trust * idf(key) * impact(count, length);
      }
      return score / massOf(distinct);
    },
  };
}

function* collect(
  documents: readonly TermCounts[],
  impact: (count: number, document: number) => number,
): Steps<Map<string, Postings>> {
  const lists = new Map<string, { documents: number[]; impacts: number[] }>();
  for (const [document, counts] of documents.entries()) {
    yield;
    for (const [term, count] of counts) {
      let list = lists.get(term);
      if (list === undefined) {
        list = { documents: [], impacts: [] };
        lists.set(term, list);
      }
      list.documents.push(document);
      list.impacts.push(impact(count, document));
    }
  }
  const postings = new Map<string, Postings>();
  for (const [term, list] of lists) {
    postings.set(term, { documents: Uint32Array.from(list.documents), impacts: Float32Array.from(list.impacts) });
  }
  return postings;
}

function lengthOf(document: TermCounts): number {
  let length = 0;
  for (const count of document.values()) length += count;
  return length;
}

/** A word asked for twice is asked for once, with the greater weight. */
function once(question: readonly WeightedTerm[]): Map<string, WeightedTerm> {
  const distinct = new Map<string, WeightedTerm>();
  for (const term of question) {
    const known = distinct.get(term.key);
    if (known === undefined || known.weight < term.weight) distinct.set(term.key, term);
  }
  return distinct;
}
