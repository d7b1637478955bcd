import type { Evidence } from './confidence.ts';
import { countGrams, countTerms, NAME_WEIGHTS } from './document.ts';
import { gramsOf } from './grams.ts';
import { contentTerms } from './names.ts';
import type { QuestionTerm } from './question.ts';
import type { Searchable } from './searchable.ts';
import type { TermCounts, WeightedTerm } from './term-index.ts';

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
function addBest(scores: Float64Array, entryOf: Uint32Array, shares: Float64Array, weight: number): void {
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

/** The best of all scores; of two alike the entry that comes first. */
function bestFirst(scores: Float64Array, rest: (entry: number) => Omit<Evidence, 'score'>): Hit[] {
  const best: number[] = [];
  let least = 0;
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry] as number;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] as number] as number) < score) place--;
    best.splice(place, 0, entry);
    if (best.length > MOST_HITS) best.pop();
    if (best.length === MOST_HITS) least = scores[best[MOST_HITS - 1] as number] as number;
  }
  return best.map((entry) => ({ entry, score: (scores[entry] as number) / HIGHEST, ...rest(entry) }));
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

/**
 * What {@link lookUp} would give an entry if some of its asks had not been written, its exact names aside.
 * @param asks The lines that are left out.
 */
export function hitWithout(
  index: Searchable,
  question: readonly QuestionTerm[],
  number: number,
  asks: readonly string[],
): Hit {
  const without = countTerms([[asks.join('\n'), NAME_WEIGHTS.asks]], index.analyser);
  const runsWithout = countGrams([without]);
  const runs = gramTerms(question);
  const documents = documentsOf(index, number);
  const best = (share: (document: number) => number) => Math.max(0, ...documents.map(share));
  let score = NAMES.weight * index.namesIndex.shareOf(question, number, without);
  score += BODY.weight * best((document) => index.bodyIndex.shareOf(question, document, NOTHING));
  score += GRAMS.weight * best((document) => index.gramIndex.shareOf(runs, document, runsWithout));
  const share = wholeNames(index, question).get(number);
  score += WHOLE_NAME_WEIGHT * (share ?? 0);
  const isHeld = ({ key }: QuestionTerm) =>
    index.namesIndex.count(key, number) > (without.get(key) ?? 0) ||
    documents.some((document) => index.bodyIndex.count(key, document) > 0);
  const words = distinctContent(question)
    .filter(isHeld)
    .reduce((sum, { trust }) => Math.min(ENOUGH_WORDS, sum + trust), 0);
  return { entry: number, score: (score + WORD_WEIGHT * words) / HIGHEST, words, named: share !== undefined };
}

const NOTHING: TermCounts = new Map();

/** The documents of an entry follow one another. */
function documentsOf({ entryOf }: Searchable, entry: number): number[] {
  const documents: number[] = [];
  for (let document = firstOf(entryOf, entry); entryOf[document] === entry; document++) documents.push(document);
  return documents;
}

/** The first place of a number in an ascending list. */
function firstOf(list: Uint32Array, number: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] as number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
