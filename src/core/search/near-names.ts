import { type EntryWords, rangeOf } from './entry-words.ts';
import type { PairTable } from './pair-table.ts';
import type { QuestionTerm } from './question.ts';
import type { QuestionCounts } from './subject.ts';
import { UNKNOWN } from './term-index.ts';

/** A word of a question: the number of its term and how much it says. */
type AskedWord = Pick<QuestionTerm, 'number' | 'weight' | 'trust'>;

/** How near one question is to the names of entries. */
interface Nearness {
  /**
   * The mean cosine, from 0 to about 1, of the question and the {@link NEAREST} nearest names, by words and pairs of words, each weighing its
   * idf (Salton & Buckley 1988). Valid until the next question is asked.
   * @param isLeftOut Whether a name is to be left out, by its place among the entry's names.
   */
  to(entry: number, isLeftOut?: (place: number) => boolean): number;
}

/** Titles, aliases and asks, each by itself: words that stand together in a line say more than the same words in a dozen. */
export interface NearNames {
  ask(question: readonly AskedWord[]): Nearness;
}

/** Names of an entry that count: one alone may be worded like the question by chance. */
const NEAREST = 3;

/** Questions that a word stands in, above which another one makes no difference. */
const MOST_COUNTED = 4_096;

/** @param golden In how many golden questions each term and pair stands: what is asked everywhere says little. */
export function createNearNames(
  { names, pairStarts, pairs }: EntryWords,
  { seconds }: PairTable,
  golden: QuestionCounts,
  pairsOf: (terms: readonly number[]) => readonly number[],
): NearNames {
  const lines = pairStarts.length - 1;
  /** By how many golden questions something stands in, its idf, squared. */
  const squares = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => Math.log1p(lines / (count + 0.5)) ** 2);
  const squareOf = (count: number | undefined) => squares[Math.min(count ?? 0, MOST_COUNTED)] as number;
  /** What each term and pair of the question adds where a name has it; 0 for all others. */
  const ofTerm = new Float32Array(golden.terms.length);
  const ofPair = new Float32Array(golden.pairs.length);
  const askedTerms: number[] = [];
  const askedPairs: number[] = [];

  /** How long each name is, worked out when it is first looked at. */
  const lengths = new Float32Array(lines);
  const lengthOf = (name: number, from: number, to: number) => {
    const known = lengths[name] as number;
    if (known > 0) return known;
    let mass = 0;
    for (let place = from; place < to; place++) {
      const pair = pairs[place] as number;
      mass += squareOf(golden.pairs[pair]);
      // What follows the last word is no term.
      if (place < to - 1) mass += squareOf(golden.terms[seconds[pair] as number]);
    }
    lengths[name] = Math.sqrt(mass);
    return lengths[name] as number;
  };
  /** The cosine of the question and a name, but for how long the question is. */
  const likenessOf = (name: number, from: number, to: number) => {
    let sum = 0;
    for (let place = from; place < to - 1; place++) {
      const pair = pairs[place] as number;
      const term = ofTerm[seconds[pair] as number] as number;
      // A pair is asked only with its second term: most are passed over at that.
      if (term !== 0) sum += term + (ofPair[pair] as number);
    }
    if (to > from) sum += ofPair[pairs[to - 1] as number] as number;
    return sum === 0 ? 0 : sum / lengthOf(name, from, to);
  };

  return {
    ask(question) {
      for (const term of askedTerms.splice(0)) ofTerm[term] = 0;
      for (const pair of askedPairs.splice(0)) ofPair[pair] = 0;
      let mass = 0;
      for (const { number, weight, trust } of question) {
        const square = squareOf(golden.terms[number]);
        if (number === UNKNOWN || ofTerm[number] === 0) mass += (weight * trust) ** 2 * square;
        if (number === UNKNOWN) continue;
        ofTerm[number] = weight * trust * square;
        askedTerms.push(number);
      }
      for (const pair of pairsOf(question.map(({ number }) => number))) {
        const count = golden.pairs[pair] ?? 0;
        // Most pairs of a question were never asked: they say how long it is, and not what it is about.
        if (count === 0 || ofPair[pair] !== 0) continue;
        mass += squareOf(count);
        ofPair[pair] = squareOf(count);
        askedPairs.push(pair);
      }
      const length = Math.sqrt(mass) || 1;
      return {
        to(entry, isLeftOut) {
          const [first, end] = rangeOf(names, entry);
          const nearest = new Float64Array(NEAREST);
          let from = pairStarts[first] as number;
          for (let name = first; name < end; name++) {
            const to = pairStarts[name + 1] as number;
            if (isLeftOut?.(name - first) !== true) insert(nearest, likenessOf(name, from, to));
            from = to;
          }
          return nearest.reduce((sum, likeness) => sum + likeness, 0) / NEAREST / length;
        },
      };
    },
  };
}

/** Puts a number among the highest ones, highest first, if it is one of them. */
function insert(highest: Float64Array, number: number): void {
  let place = highest.length - 1;
  if (number <= (highest[place] as number)) return;
  for (; place > 0 && number > (highest[place - 1] as number); place--) highest[place] = highest[place - 1] as number;
  highest[place] = number;
}
