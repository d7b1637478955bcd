import type { Entry } from '../entry.ts';
import type { Evidence } from './confidence.ts';
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
export const BODY = { k: 0.8, b: 0.5, weight: 0.75 } as const;
export const GRAMS = { k: 1.8, b: 0.8, weight: 0.35 } as const;
/** What a title or alias adds that stands whole in the question, times the share of the question that it makes. */
const WHOLE_NAME_WEIGHT = 0.5;
/** What an entry gains whose title, alias or golden question is just what was asked: more than any other evidence. */
const EXACT_WEIGHT = 3;
/** What each word of meaning adds that the entry holds, up to {@link ENOUGH_WORDS}: two rare words met beat one met twice. */
const WORD_WEIGHT = 0.06;
/** Words of meaning after which another one says no more about whether the entry is the right one. */
const ENOUGH_WORDS = 3;
/** The highest that an entry could reach: BM25 gives a term at most k + 1 times its idf. */
const HIGHEST =
  NAMES.weight * (NAMES.k + 1) +
  BODY.weight * (BODY.k + 1) +
  GRAMS.weight * (GRAMS.k + 1) +
  WHOLE_NAME_WEIGHT +
  WORD_WEIGHT * ENOUGH_WORDS;

/** An entry that a question met, and what speaks for it. */
export interface Hit extends Evidence {
  /** The entry's number in the index. */
  readonly entry: number;
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
  const named = wholeNames(index, question);
  for (const [entry, share] of named) add(entry, WHOLE_NAME_WEIGHT * share);
  for (const entry of index.names.exact(question)?.entries ?? []) add(entry, EXACT_WEIGHT);
  const words = wordsMet(index, question);
  words.forEach((count, entry) => {
    add(entry, WORD_WEIGHT * count);
  });
  return bestFirst(scores, (entry) => ({ words: words[entry] ?? 0, named: named.has(entry) }));
}

/** By entry, how many of the question's words of meaning it holds. */
function wordsMet(index: Searchable, question: readonly QuestionTerm[]): Float32Array {
  const met = new Float32Array(index.entries.length);
  const last = new Int32Array(index.entries.length).fill(-1);
  distinctContent(question).forEach(({ key, trust }, number) => {
    const count = (entry: number) => {
      if (last[entry] === number) return;
      last[entry] = number;
      met[entry] = Math.min(ENOUGH_WORDS, (met[entry] as number) + trust);
    };
    for (const entry of index.namesIndex.holders(key)) count(entry);
    for (const document of index.bodyIndex.holders(key)) count(index.entryOf[document] as number);
  });
  return met;
}

function distinctContent(question: readonly QuestionTerm[]): QuestionTerm[] {
  return [...new Map(contentTerms(question).map((term) => [term.key, term])).values()];
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

function bestFirst(scores: Float64Array, rest: (entry: number) => Omit<Evidence, 'score'>): Hit[] {
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  const hits: Hit[] = [];
  // Few of a large knowledge come near the best: sorting those is enough, and all where they are too few.
  for (const share of [0.5, 0.2, 0]) {
    hits.length = 0;
    const least = highest * share;
    scores.forEach((score, entry) => {
      if (score > 0 && score >= least) hits.push({ entry, score: score / HIGHEST, ...rest(entry) });
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
export function hitOf(index: Searchable, question: readonly QuestionTerm[], entry: Entry, number: number): Hit {
  const names = countNames(entry, index.analyser);
  const texts = bodyTexts(entry).map((text) => countTerms([[text, 1]], index.analyser));
  const runs = gramTerms(question);
  let score = NAMES.weight * index.namesIndex.shareOf(question, names);
  score += BODY.weight * Math.max(0, ...texts.map((text) => index.bodyIndex.shareOf(question, text)));
  score += GRAMS.weight * Math.max(0, ...texts.map((text) => index.gramIndex.shareOf(runs, countGrams([names, text]))));
  const share = wholeNames(index, question).get(number);
  score += WHOLE_NAME_WEIGHT * (share ?? 0);
  const held = distinctContent(question).filter(({ key }) => names.has(key) || texts.some((text) => text.has(key)));
  const words = Math.min(
    ENOUGH_WORDS,
    held.reduce((sum, { trust }) => sum + trust, 0),
  );
  return { entry: number, score: (score + WORD_WEIGHT * words) / HIGHEST, words, named: share !== undefined };
}
