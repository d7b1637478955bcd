import type { Entry } from '../entry.ts';
import { bestPlaces } from './best.ts';
import type { Evidence } from './confidence.ts';
import { countGrams, countTerms, NAME_WEIGHTS, type TermCounts } from './document.ts';
import { gramsOf } from './grams.ts';
import { addLoans, type LoanWord } from './loan-words.ts';
import { contentTerms } from './names.ts';
import type { QuestionTerm } from './question.ts';
import type { Searchable } from './searchable.ts';
import { type AskedTerm, type Removed, UNKNOWN } from './term-index.ts';

/**
 * How each index weighs a word, and how much it counts (docs/measures.md). Names saturate late: an entry that is asked for with
 * a word ten times over is more about it than one that is asked so once. Bodies saturate early. Names are met by their stems and by
 * how they are spelt: `virals` is asked for otherwise than `viral`.
 */
export const NAMES = { k: 1.8, b: 0.8, weight: 0.4 } as const;
export const SPELLINGS = { k: 3, b: 0.8, weight: 0.7 } as const;
export const BODY = { k: 0.8, b: 0.5, weight: 0.75 } as const;
export const GRAMS = { k: 1.8, b: 0.8, weight: 0.5 } as const;
export const PAIRS = { k: 1.8, b: 0.8, weight: 1 } as const;
/** What a title or alias adds that stands whole in the question, times the share of the question that it makes. */
const WHOLE_NAME_WEIGHT = 0.8;
/** What an entry gains whose title, alias or golden question is just what was asked: more than any other evidence. */
const EXACT_WEIGHT = 3;
/** What each word of meaning adds that the entry holds, up to {@link ENOUGH_WORDS}: two rare words met beat one met twice. */
const WORD_WEIGHT = 0.06;
/** What the names add that are nearest to the question, and how many of the best entries are looked at for it. */
const NEAR_WEIGHT = 2;
const LOOKED_AT = 4;
/** Words of meaning after which another one says no more about whether the entry is the right one. */
const ENOUGH_WORDS = 3;
/** The highest that an entry could reach: BM25 gives a term at most k + 1 times its idf. */
const HIGHEST =
  NAMES.weight * (NAMES.k + 1) +
  SPELLINGS.weight * (SPELLINGS.k + 1) +
  BODY.weight * (BODY.k + 1) +
  GRAMS.weight * (GRAMS.k + 1) +
  PAIRS.weight * (PAIRS.k + 1) +
  NEAR_WEIGHT +
  WHOLE_NAME_WEIGHT +
  WORD_WEIGHT * ENOUGH_WORDS;

/** Hits that anything looks at: the pages of a search. */
const MOST_HITS = 100;

/** An entry that a question met, and what speaks for it. */
export interface Hit extends Evidence {
  /** The entry's number in the index. */
  readonly entry: number;
}

/**
 * Every entry that shares a word or part of one with the question, best first, at most {@link MOST_HITS}. They are to be read
 * before the index is asked anything else, and no further than they are needed.
 * @param closely Whether the first few are looked at line by line, a fifth of all the work.
 * @param loans What other languages know of the question's words.
 */
export function* lookUp(
  index: Searchable,
  asked: readonly QuestionTerm[],
  closely = true,
  loans: readonly LoanWord[] = [],
): Generator<Hit> {
  const question = telling(index, asked);
  const { scores, documentScores, words } = index.running.cleared();
  const terms = termsOf(question);
  index.pairIndex.addShares(pairsOf(index, question), scores, PAIRS.weight);
  index.namesIndex.addShares(terms, scores, NAMES.weight);
  index.spellingIndex.addShares(spellingsOf(question), scores, SPELLINGS.weight);
  index.bodyIndex.addShares(terms, documentScores);
  addBest(scores, index.entryOf, documentScores, BODY.weight);
  documentScores.fill(0);
  index.gramIndex.addShares(runsOf(index, question), documentScores);
  addBest(scores, index.entryOf, documentScores, GRAMS.weight);
  addLoans(index, question, loans, scores);
  const add = (entry: number, score: number) => {
    scores[entry] = (scores[entry] as number) + score;
  };
  const named = wholeNames(index, question);
  for (const [entry, share] of named.shares) add(entry, WHOLE_NAME_WEIGHT * share * named.meaning);
  const exact = new Set(index.names.exact(question)?.entries);
  for (const entry of exact) add(entry, EXACT_WEIGHT);
  countWords(index, question);
  for (let entry = 0; entry < words.length; entry++) {
    const count = words[entry] as number;
    if (count > 0) scores[entry] = (scores[entry] as number) + WORD_WEIGHT * count;
  }
  for (const entry of closely ? bestEntries(index, question) : bestPlaces(scores, MOST_HITS)) {
    yield {
      entry,
      score: (scores[entry] as number) / HIGHEST,
      words: words[entry] as number,
      named: exact.has(entry) ? 1 : (named.shares.get(entry) ?? 0),
    };
  }
}

/** The entries with the highest scores, of which the first few are looked at more closely: the others stay below them. */
function* bestEntries(index: Searchable, question: readonly QuestionTerm[]): Generator<number> {
  const { scores } = index.running;
  const scoreOf = (entry: number) => scores[entry] as number;
  const best = bestPlaces(scores, MOST_HITS);
  const first: number[] = [];
  // Not for…of, which would end the others with the first.
  for (let next = best.next(); next.done !== true; next = best.next()) {
    if (first.push(next.value) === LOOKED_AT) break;
  }
  const nearness = index.nearNames.ask(question);
  for (const entry of first) scores[entry] = scoreOf(entry) + NEAR_WEIGHT * nearness.to(entry).mean;
  yield* first.sort((one, other) => scoreOf(other) - scoreOf(one));
  yield* best;
}

/** Counts by entry how many of the question's words of meaning it holds. */
function countWords(index: Searchable, question: readonly QuestionTerm[]): void {
  const { words, lastWord } = index.running;
  for (const [place, { number, trust }] of distinctContent(question).entries()) {
    const count = (entry: number) => {
      if (lastWord[entry] === place + 1) return;
      lastWord[entry] = place + 1;
      words[entry] = Math.min(ENOUGH_WORDS, (words[entry] as number) + trust);
    };
    index.namesIndex.eachHolder(number, count);
    index.bodyIndex.eachHolder(number, (document) => count(index.entryOf[document] as number));
  }
}

function distinctContent(question: readonly QuestionTerm[]): QuestionTerm[] {
  return [...new Map(contentTerms(question).map((term) => [term.key, term])).values()];
}

/** Where no word of meaning is known, what the stop words meet says nothing: then only parts of words can. */
function telling(index: Searchable, question: readonly QuestionTerm[]): readonly QuestionTerm[] {
  const content = contentTerms(question);
  return content.some((term) => index.holds(term.number)) ? question : content;
}

/** Adds what the best document of each entry accounts for; the documents of an entry follow one another. */
function addBest(scores: Float64Array, entryOf: Uint32Array, shares: Float64Array, weight: number): void {
  let best = 0;
  for (let document = 0; document < shares.length; document++) {
    const share = shares[document] as number;
    if (share > best) best = share;
    const entry = entryOf[document] as number;
    if (entryOf[document + 1] === entry) continue;
    scores[entry] = (scores[entry] as number) + weight * best;
    best = 0;
  }
}

/** A question's words, each once. */
function termsOf(question: readonly QuestionTerm[]): readonly AskedTerm[] {
  const distinct = new Map<string, AskedTerm>();
  for (const term of question) addOnce(distinct, term.key, term);
  return [...distinct.values()];
}

/** How a question's words are spelt, each once. */
function spellingsOf(question: readonly QuestionTerm[]): readonly AskedTerm[] {
  const distinct = new Map<number | string, AskedTerm>();
  for (const { key, spelling, weight, trust } of question) {
    addOnce(distinct, spelling === UNKNOWN ? key : spelling, { number: spelling, weight, trust });
  }
  return [...distinct.values()];
}

/** The runs of characters in a question, each once, as it was written: a misspelt word still shares most of them. */
function runsOf(index: Searchable, question: readonly QuestionTerm[]): readonly AskedTerm[] {
  const distinct = new Map<number | string, AskedTerm>();
  for (const { typed, typedNumber, weight } of question) {
    if (typedNumber === UNKNOWN) {
      for (const run of gramsOf(typed)) {
        const number = index.runNumber(run);
        addOnce(distinct, number === UNKNOWN ? run : number, { number, weight, trust: 1 });
      }
    } else {
      index.eachRun(typedNumber, (number) => addOnce(distinct, number, { number, weight, trust: 1 }));
    }
  }
  return [...distinct.values()];
}

/** The pairs of words in a question. */
function pairsOf(index: Searchable, question: readonly QuestionTerm[]): readonly AskedTerm[] {
  return index.pairsOf(question.map((term) => term.number)).map((number) => ({ number, weight: 1, trust: 1 }));
}

/** What is asked for twice is asked for once, with the greater weight. */
function addOnce<Key>(distinct: Map<Key, AskedTerm>, key: Key, term: AskedTerm): void {
  const known = distinct.get(key);
  if (known === undefined || known.weight < term.weight) distinct.set(key, term);
}

/** Titles and aliases that stand whole in a question. */
interface WholeNames {
  /** By entry, the share of the question's words of meaning, 0 to 1, that its longest one makes. */
  readonly shares: ReadonlyMap<number, number>;
  /** The share of the question that its words of meaning make. */
  readonly meaning: number;
}

function wholeNames(index: Searchable, question: readonly QuestionTerm[]): WholeNames {
  const weigh = (terms: readonly QuestionTerm[]) =>
    terms.reduce((sum, term) => sum + term.weight * index.namesIndex.idf(term.number), 0);
  const content = contentTerms(question);
  const mass = weigh(content) || 1;
  const shares = new Map<number, number>();
  for (const { entries, from, to } of index.names.within(question)) {
    const share = weigh(content.slice(from, to)) / mass;
    for (const entry of entries) shares.set(entry, Math.max(share, shares.get(entry) ?? 0));
  }
  return { shares, meaning: mass / (weigh(question) || 1) };
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
  const left = countTerms([[asks.join('\n'), NAME_WEIGHTS.asks]], index.analyser);
  const without = byNumber(left, index.numberOf);
  const runsWithout = byNumber(countGrams([left]), index.runNumber);
  const terms = termsOf(question);
  const runs = runsOf(index, question);
  const pairsWithout = countPairs(index, asks);
  const documents = documentsOf(index, number);
  const best = (share: (document: number) => number) => Math.max(0, ...documents.map(share));
  let score = NAMES.weight * index.namesIndex.shareOf(terms, number, without);
  score += SPELLINGS.weight * index.spellingIndex.shareOf(spellingsOf(question), number, countSpellings(index, asks));
  score += BODY.weight * best((document) => index.bodyIndex.shareOf(terms, document, NOTHING));
  score += GRAMS.weight * best((document) => index.gramIndex.shareOf(runs, document, runsWithout));
  score += PAIRS.weight * index.pairIndex.shareOf(pairsOf(index, question), number, pairsWithout);
  score += NEAR_WEIGHT * index.nearNames.ask(question).to(number, leavingOut(index, number, asks)).mean;
  const names = wholeNames(index, question);
  const named = names.shares.get(number) ?? 0;
  score += WHOLE_NAME_WEIGHT * named * names.meaning;
  const isHeld = (term: QuestionTerm) =>
    index.namesIndex.count(term.number, number) > (without.get(term.number) ?? 0) ||
    documents.some((document) => index.bodyIndex.count(term.number, document) > 0);
  const words = distinctContent(question)
    .filter(isHeld)
    .reduce((sum, { trust }) => Math.min(ENOUGH_WORDS, sum + trust), 0);
  return { entry: number, score: (score + WORD_WEIGHT * words) / HIGHEST, words, named };
}

/** Whether a name of an entry, by its place, is one of some asks, which are the last of its names. */
export function leavingOut(
  { entries }: Searchable,
  number: number,
  asks: readonly string[],
): (place: number) => boolean {
  const { aliases, asks: all } = entries[number] as Entry;
  return (place) => place > aliases.length && asks.includes(all[place - aliases.length - 1] ?? '');
}

function byNumber(counts: TermCounts, numberOf: (key: string) => number): Removed {
  return new Map([...counts].map(([key, count]) => [numberOf(key), count]));
}

function countSpellings(index: Searchable, asks: readonly string[]): Removed {
  const counts = new Map<number, number>();
  for (const { spelling } of index.analyser.terms(asks.join('\n'))) {
    const number = index.spellingNumber(spelling);
    counts.set(number, (counts.get(number) ?? 0) + NAME_WEIGHTS.asks);
  }
  return counts;
}

function countPairs(index: Searchable, asks: readonly string[]): Removed {
  const counts = new Map<number, number>();
  for (const line of asks) {
    const terms = index.analyser.terms(line).map(({ key }) => index.numberOf(key));
    for (const pair of index.pairsOf(terms)) counts.set(pair, (counts.get(pair) ?? 0) + NAME_WEIGHTS.asks);
  }
  return counts;
}

const NOTHING: Removed = new Map();

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
