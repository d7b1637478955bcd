import type { Entry } from '../entry.ts';
import { bodyTexts, countGrams, countNames, countTerms } from './document.ts';
import { gramsOf } from './grams.ts';
import { contentTerms } from './names.ts';
import type { QuestionTerm } from './question.ts';
import type { Searchable } from './searchable.ts';
import type { WeightedTerm } from './term-index.ts';

/**
 * What each index says of an entry, and how much it counts against the names' 1 (docs/measures.md). Names saturate late:
 * an entry that is asked for with a word ten times over is more about it than one that is asked so once. Bodies saturate early.
 */
export const NAMES = { k: 1.8, b: 0.8, weight: 1 } as const;
export const BODY = { k: 0.9, b: 0.6, weight: 0.7 } as const;
export const GRAMS = { k: 1.8, b: 0.8, weight: 0.35 } as const;
/** What a title or alias adds that stands whole in the question, times the share of the question that it makes. */
const WHOLE_NAME_WEIGHT = 0.5;
/** What an entry gains whose title, alias or golden question is just what was asked: more than any other evidence. */
const EXACT_WEIGHT = 3;
/** The highest that an entry could reach: BM25 gives a term at most k + 1 times its idf. */
const HIGHEST =
  NAMES.weight * (NAMES.k + 1) + BODY.weight * (BODY.k + 1) + GRAMS.weight * (GRAMS.k + 1) + WHOLE_NAME_WEIGHT;

/** An entry that a question met. */
export interface Hit {
  /** The entry's number in the index. */
  readonly entry: number;
  /** How much of the question the entry accounts for, 0 to 1 and more where a name is all of it; the same scale for short and long questions. */
  readonly score: number;
}

/** Every entry that shares a word or part of one with the question, best first. */
export function lookUp(index: Searchable, asked: readonly QuestionTerm[]): Hit[] {
  const question = telling(index, asked);
  const scores = index.namesIndex.shares(question);
  addBest(scores, index.entryOf, index.bodyIndex.shares(question), BODY.weight);
  addBest(scores, index.entryOf, index.gramIndex.shares(gramTerms(question)), GRAMS.weight);
  const add = (entry: number, score: number) => {
    scores[entry] = (scores[entry] ?? 0) + score;
  };
  for (const [entry, share] of wholeNames(index, question)) add(entry, WHOLE_NAME_WEIGHT * share);
  for (const entry of index.names.exact(question)?.entries ?? []) add(entry, EXACT_WEIGHT);
  return bestFirst(scores);
}

/** Where no word of meaning is known, what the stop words meet says nothing: then only parts of words can. */
function telling(index: Searchable, question: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const content = contentTerms(question);
  return content.some((term) => index.knows(term.key)) ? question : content;
}

/** Adds what the best document of each entry accounts for; the documents of an entry follow one another. */
function addBest(scores: Float64Array, entryOf: readonly number[], shares: Float64Array, weight: number): void {
  let best = 0;
  for (let document = 0; document < shares.length; document++) {
    best = Math.max(best, shares[document] as number);
    const entry = entryOf[document] as number;
    if (entryOf[document + 1] === entry) continue;
    scores[entry] = (scores[entry] as number) + weight * best;
    best = 0;
  }
}

/** Hits that anything looks at: the pages of a search. */
const MOST_HITS = 100;

function bestFirst(scores: Float64Array): Hit[] {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  const hits: Hit[] = [];
  // Few of a large knowledge come near the best: sorting those is enough, and all where they are too few.
  for (const share of [0.5, 0.2, 0]) {
    hits.length = 0;
    const least = highest * share;
    scores.forEach((score, entry) => {
      if (score > 0 && score >= least) hits.push({ entry, score: score / HIGHEST });
    });
    if (hits.length >= MOST_HITS) break;
  }
  return hits.sort((a, b) => b.score - a.score || a.entry - b.entry).slice(0, MOST_HITS);
}

/** The runs of characters in a question, as it was written: a misspelt word still shares most of them. */
function gramTerms(question: readonly QuestionTerm[]): WeightedTerm[] {
  return question.flatMap(({ typed, weight }) => gramsOf(typed).map((key) => ({ key, weight })));
}

/** The share of the question, 0 to 1, that the longest name of each entry makes which stands in it whole. */
function wholeNames(index: Searchable, question: readonly QuestionTerm[]): Map<number, number> {
  const weigh = (terms: readonly QuestionTerm[]) =>
    terms.reduce((sum, term) => sum + term.weight * index.namesIndex.idf(term.key), 0);
  const content = contentTerms(question);
  const mass = weigh(question) || 1;
  const shares = new Map<number, number>();
  for (const { entries, from, to } of index.names.within(question)) {
    const share = weigh(content.slice(from, to)) / mass;
    for (const entry of entries) shares.set(entry, Math.max(share, shares.get(entry) ?? 0));
  }
  return shares;
}

/** What {@link lookUp} would give an entry if it were written so, its exact names aside. */
export function scoreOf(index: Searchable, question: readonly QuestionTerm[], entry: Entry, number: number): number {
  const names = countNames(entry, index.analyser);
  const runs = gramTerms(question);
  let body = 0;
  let grams = 0;
  for (const text of bodyTexts(entry)) {
    const counts = countTerms([[text, 1]], index.analyser);
    body = Math.max(body, index.bodyIndex.shareOf(question, counts));
    grams = Math.max(grams, index.gramIndex.shareOf(runs, countGrams([names, counts])));
  }
  const whole = wholeNames(index, question).get(number) ?? 0;
  const byNames = index.namesIndex.shareOf(question, names);
  return (NAMES.weight * byNames + BODY.weight * body + GRAMS.weight * grams + WHOLE_NAME_WEIGHT * whole) / HIGHEST;
}
