import { type Postings, placeOf } from './postings.ts';

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
 * An inverted index with BM25 (Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). Fields are
 * weighted by counting their words more often, before the score saturates (BM25F).
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
  /** The same for one document, some of whose terms are taken out of it. */
  shareOf(question: readonly WeightedTerm[], document: number, without: TermCounts): number;
  /** How often a document holds a term. */
  count(key: string, document: number): number;
  /** The documents that hold the term. */
  holders(key: string): Uint32Array;
}

const NONE = new Uint32Array(0);

/**
 * @param numberOf A term's number in the postings.
 * @param unit What a count of 1 in the postings stands for.
 */
export function createTermIndex(
  postings: Postings,
  numberOf: (key: string) => number | undefined,
  { k, b, unit }: Bm25 & { readonly unit: number },
): TermIndex {
  const { starts, documents, counts, lengths } = postings;
  const size = lengths.length;
  const average = (unit * lengths.reduce((sum, length) => sum + length, 0)) / (size || 1) || 1;
  const normOf = (length: number) => k * (1 - b + (b * unit * length) / average);
  // By document, what BM25 holds against its counts.
  const norms = lengths.map(normOf);
  // A word that came with later entries has a number beyond these postings.
  const term = (key: string) => {
    const number = numberOf(key);
    return number !== undefined && number + 1 < starts.length ? number : undefined;
  };
  const frequency = (key: string) => {
    const number = term(key);
    return number === undefined ? 0 : (starts[number + 1] as number) - (starts[number] as number);
  };
  const idf = (key: string) => {
    const held = frequency(key);
    return Math.log(1 + (size - held + 0.5) / (held + 0.5));
  };
  /** The question's terms, each once, with their parts of its whole weight. */
  const weigh = (question: readonly WeightedTerm[]) => {
    const weighed: { key: string; factor: number }[] = [];
    let mass = 0;
    for (const { key, weight, trust = 1 } of once(question).values()) {
      const whole = weight * idf(key);
      mass += whole;
      weighed.push({ key, factor: whole * trust * (k + 1) });
    }
    for (const term of weighed) term.factor /= mass || 1;
    return weighed;
  };
  const count = (key: string, document: number) => {
    const number = term(key);
    const place = number === undefined ? -1 : placeOf(postings, number, document);
    return place < 0 ? 0 : unit * (counts[place] as number);
  };
  return {
    has: (key) => frequency(key) > 0,
    frequency,
    idf,
    count,
    holders(key) {
      const number = term(key);
      return number === undefined ? NONE : documents.subarray(starts[number], starts[number + 1]);
    },
    shares(question) {
      const scores = new Float64Array(size);
      for (const { key, factor } of weigh(question)) {
        const number = term(key);
        if (number === undefined) continue;
        const end = starts[number + 1] as number;
        for (let place = starts[number] as number; place < end; place++) {
          const document = documents[place] as number;
          const held = unit * (counts[place] as number);
          scores[document] = (scores[document] as number) + (factor * held) / (held + (norms[document] as number));
        }
      }
      return scores;
    },
    shareOf(question, document, without) {
      let removed = 0;
      for (const number of without.values()) removed += number;
      const norm = normOf((lengths[document] as number) - removed / unit);
      let score = 0;
      for (const { key, factor } of weigh(question)) {
        const held = count(key, document) - (without.get(key) ?? 0);
        if (held > 0) score += (factor * held) / (held + norm);
      }
      return score;
    },
  };
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
