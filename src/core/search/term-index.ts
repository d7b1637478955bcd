import type { Numbers } from './narrow.ts';
import { type Postings, placeOf } from './postings.ts';

/** A term of a question, once, as an index knows it. */
export interface AskedTerm {
  /** The term's number in the index, or {@link UNKNOWN}. */
  readonly number: number;
  /** How much the term says: 1 for a content word, less for a stop word or a guess. */
  readonly weight: number;
  /** What of the weight a document that holds the term gets, 0 to 1: less where the term is only a guess. */
  readonly trust: number;
}

/** The number of a term that no index holds. */
export const UNKNOWN = -1;

/** BM25's `k` (how soon a repeated term stops counting) and `b` (how far a long document is held against it). */
interface Bm25 {
  readonly k: number;
  readonly b: number;
}

/** Terms that are taken out of a document, by number, and how often each is. */
export type Removed = ReadonlyMap<number, number>;

/**
 * An inverted index with BM25 (Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). Fields are
 * weighted by counting their words more often, before the score saturates (BM25F).
 */
export interface TermIndex {
  /** How many documents hold the term. */
  frequency(number: number): number;
  /**
   * How much a term says: ln(1 + (N − (1 − t)·e + ½) / (e + ½)) of N documents. Where nothing was asked, t is 0 and e is how many
   * documents hold the term, which is BM25's. The more was asked, the nearer t is to 1 and e to the number of equal holders that would be
   * as uneven: (Σc)² / Σc² of the term's counts c (Hill 1973, of order 2). A term that no document holds has the highest.
   */
  idf(number: number): number;
  /**
   * Adds to the score of each document the share of the question that it accounts for: its BM25 score over the idf of all the
   * question's terms, 0 to k + 1, times the weight.
   */
  addShares(question: readonly AskedTerm[], scores: Float64Array, weight?: number): void;
  /** The same for one document, some of whose terms are taken out of it. */
  shareOf(question: readonly AskedTerm[], document: number, without: Removed): number;
  /** How often a document holds a term. */
  count(number: number, document: number): number;
  /** Calls `visit` with the documents that hold the term, ascending. */
  eachHolder(number: number, visit: (document: number) => void): void;
}

/** How an index is told to count. */
interface Counting extends Bm25 {
  /** What a count of 1 in the postings stands for. */
  readonly unit: number;
  /** How many golden questions an entry has, in the mean. */
  readonly asks: number;
}

/**
 * Golden questions an entry at which t is one half. Where each entry is asked for in dozens of ways, all of them hold *friends*, and the
 * one that is about them holds it ten times; of a few ways, two of one word are chance.
 */
const ENOUGH_ASKS = 25;

export function createTermIndex(postings: Postings, { k, b, unit, asks }: Counting): TermIndex {
  const { starts, documents, counts, lengths } = postings;
  const size = lengths.length;
  const average = (unit * lengths.reduce((sum, length) => sum + length, 0)) / (size || 1) || 1;
  const normOf = (length: number) => k * (1 - b + (b * unit * length) / average);
  // By document, what BM25 holds against its counts.
  const norms = lengths.map(normOf);
  const frequency = (number: number) =>
    number === UNKNOWN ? 0 : (starts[number + 1] as number) - (starts[number] as number);
  const t = asks / (asks + ENOUGH_ASKS);
  /** By term, worked out when it is first asked for. */
  const known = new Float32Array(starts.length);
  const idf = (number: number) => {
    if (number === UNKNOWN) return Math.log(1 + (size + 0.5) / 0.5);
    if (known[number] === 0) {
      const even = evenHolders(counts.subarray(starts[number], starts[number + 1]));
      const held = frequency(number) ** (1 - t) * even ** t;
      known[number] = Math.log(1 + (size - (1 - t) * held + 0.5) / (held + 0.5));
    }
    return known[number] as number;
  };
  /** What each of the question's terms makes of its whole weight. */
  const factorsOf = (question: readonly AskedTerm[]) => {
    const factors: number[] = [];
    let mass = 0;
    for (const { number, weight, trust } of question) {
      const whole = weight * idf(number);
      mass += whole;
      factors.push(whole * trust * (k + 1));
    }
    for (let asked = 0; asked < factors.length; asked++) factors[asked] = (factors[asked] as number) / (mass || 1);
    return factors;
  };
  const count = (number: number, document: number) => {
    const place = number === UNKNOWN ? -1 : placeOf(postings, number, document);
    return place < 0 ? 0 : unit * (counts[place] as number);
  };
  return {
    frequency,
    idf,
    count,
    eachHolder(number, visit) {
      if (number === UNKNOWN) return;
      const end = starts[number + 1] as number;
      for (let place = starts[number] as number; place < end; place++) visit(documents[place] as number);
    },
    addShares(question, scores, share = 1) {
      const factors = factorsOf(question);
      for (let asked = 0; asked < question.length; asked++) {
        const { number } = question[asked] as AskedTerm;
        if (number === UNKNOWN) continue;
        const factor = share * (factors[asked] as number);
        const end = starts[number + 1] as number;
        for (let place = starts[number] as number; place < end; place++) {
          const document = documents[place] as number;
          const held = unit * (counts[place] as number);
          scores[document] = (scores[document] as number) + (factor * held) / (held + (norms[document] as number));
        }
      }
    },
    shareOf(question, document, without) {
      let removed = 0;
      for (const number of without.values()) removed += number;
      const norm = normOf((lengths[document] as number) - removed / unit);
      const factors = factorsOf(question);
      let score = 0;
      for (const [place, { number }] of question.entries()) {
        const held = count(number, document) - (without.get(number) ?? 0);
        if (held > 0) score += ((factors[place] as number) * held) / (held + norm);
      }
      return score;
    },
  };
}

/** The number of equal counts that would be as uneven as these; 0 of none. */
function evenHolders(counts: Numbers): number {
  let sum = 0;
  let squares = 0;
  for (const count of counts) {
    sum += count;
    squares += count * count;
  }
  return squares === 0 ? 0 : sum ** 2 / squares;
}
