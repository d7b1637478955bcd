import { type EntryWords, rangeOf } from './entry-words.ts';
import type { EverydayCounts } from './everyday-tables.ts';
import { type LinePairs, linesByTerm } from './line-pairs.ts';
import type { PairTable } from './pair-table.ts';
import type { QuestionTerm } from './question.ts';
import type { QuestionCounts } from './subject.ts';
import { UNKNOWN } from './term-index.ts';

/** A word of a question: the number of its term and how much it says. */
type AskedWord = Pick<QuestionTerm, 'number' | 'weight' | 'trust' | 'stop'>;

/** How near one question is to lines: each a cosine by words and pairs of words, from 0 to about 1, each weighing its idf (Salton & Buckley 1988). */
interface Nearness {
  /**
   * To the names of an entry. Valid until the next question is asked.
   * @param isLeftOut Whether a name is to be left out, by its place among the entry's names.
   */
  to(entry: number, isLeftOut?: (place: number) => boolean): NearEntry;
  /**
   * To the nearest everyday question, likewise.
   * @param leftOut The number of one that is left out.
   */
  toEveryday(leftOut?: number): number;
}

interface NearEntry {
  /** The nearest name alone. */
  readonly nearest: number;
  /** The mean of the {@link NEAREST} nearest. */
  readonly mean: number;
}

/** Titles, aliases and asks, each by itself: words that stand together in a line say more than the same words in a dozen. */
export interface NearNames {
  ask(question: readonly AskedWord[]): Nearness;
}

/** Names of an entry that count: one alone may be worded like the question by chance. */
const NEAREST = 3;

/** Questions that a word stands in, above which another one makes no difference. */
const MOST_COUNTED = 4_096;

/**
 * @param everyday Questions about anything else; their pairs are the first in the table.
 * @param golden In how many golden questions each term and pair stands: what is asked everywhere says little.
 */
export function createNearNames(
  { names, pairStarts, pairs }: Pick<EntryWords, 'names' | 'pairStarts' | 'pairs'>,
  everyday: Pick<EverydayCounts, 'lines' | 'pairs'>,
  { seconds }: PairTable,
  golden: QuestionCounts,
  pairsOf: (terms: readonly number[]) => readonly number[],
): NearNames {
  const lines = pairStarts.length - 1;
  /** By how many golden questions something stands in, its idf, squared. */
  const squares = Float64Array.from({ length: MOST_COUNTED + 1 }, (_, count) => Math.log1p(lines / (count + 0.5)) ** 2);
  const squareOf = (count: number | undefined) => squares[Math.min(count ?? 0, MOST_COUNTED)] as number;
  /** What each term and pair of the question adds where a line has it; 0 for all others. */
  const ofTerm = new Float32Array(golden.terms.length);
  const ofPair = new Float32Array(golden.pairs.length);
  const askedTerms: number[] = [];
  const askedPairs: number[] = [];
  /** Only lines that share a word of meaning with the question are looked at: the others are never the nearest. */
  const askedContent: number[] = [];

  /** The cosine of the question and a line, but for how long the question is. */
  const likenessTo = ({ starts, pairs }: LinePairs) => {
    /** How long each line is, worked out when it is first looked at. */
    const lengths = new Float32Array(starts.length - 1);
    const lengthOf = (line: number, from: number, to: number) => {
      const known = lengths[line] as number;
      if (known > 0) return known;
      let mass = 0;
      for (let place = from; place < to; place++) {
        const pair = pairs[place] as number;
        mass += squareOf(golden.pairs[pair]);
        // What follows the last word is no term.
        if (place < to - 1) mass += squareOf(golden.terms[seconds[pair] as number]);
      }
      lengths[line] = Math.sqrt(mass);
      return lengths[line] as number;
    };
    return (line: number) => {
      const [from, to] = [starts[line] as number, starts[line + 1] as number];
      let sum = 0;
      for (let place = from; place < to - 1; place++) {
        const pair = pairs[place] as number;
        const term = ofTerm[seconds[pair] as number] as number;
        // A pair is asked only with its second term: most are passed over at that.
        if (term !== 0) sum += term + (ofPair[pair] as number);
      }
      if (to > from) sum += ofPair[pairs[to - 1] as number] as number;
      return sum === 0 ? 0 : sum / lengthOf(line, from, to);
    };
  };
  const likenessToName = likenessTo({ starts: pairStarts, pairs });
  const likenessToEveryday = likenessTo(everyday.lines);
  const linesWith = linesByTerm(everyday.lines, seconds);
  /** By everyday question, the turn in which it was last looked at: it may have several words of what is asked. */
  const lookedAt = new Uint32Array(everyday.lines.starts.length);
  let turn = 0;

  return {
    ask(question) {
      for (const term of askedTerms.splice(0)) ofTerm[term] = 0;
      for (const pair of askedPairs.splice(0)) ofPair[pair] = 0;
      askedContent.length = 0;
      let mass = 0;
      for (const { number, weight, trust, stop } of question) {
        const square = squareOf(golden.terms[number]);
        if (number === UNKNOWN || ofTerm[number] === 0) mass += (weight * trust) ** 2 * square;
        if (number === UNKNOWN) continue;
        ofTerm[number] = weight * trust * square;
        askedTerms.push(number);
        if (!stop) askedContent.push(number);
      }
      for (const pair of pairsOf(question.map(({ number }) => number))) {
        const count = golden.pairs[pair] ?? 0;
        // Most pairs of a question were never asked, here or elsewhere: they say how long it is, and not what it is about.
        const isKnown = count > 0 || (pair !== UNKNOWN && pair < everyday.pairs.length);
        if (!isKnown || ofPair[pair] !== 0) continue;
        const square = squareOf(count);
        mass += square;
        ofPair[pair] = square;
        askedPairs.push(pair);
      }
      const length = Math.sqrt(mass) || 1;
      return {
        to(entry, isLeftOut) {
          const [first, end] = rangeOf(names, entry);
          const nearest = new Float64Array(NEAREST);
          for (let name = first; name < end; name++) {
            if (isLeftOut?.(name - first) !== true) insert(nearest, likenessToName(name));
          }
          const sum = nearest.reduce((all, likeness) => all + likeness, 0);
          return { nearest: (nearest[0] as number) / length, mean: sum / NEAREST / length };
        },
        toEveryday(leftOut) {
          let most = 0;
          turn++;
          for (const term of askedContent) {
            linesWith(term, (line) => {
              if (line === leftOut || lookedAt[line] === turn) return;
              lookedAt[line] = turn;
              most = Math.max(most, likenessToEveryday(line));
            });
          }
          return most / length;
        },
      };
    },
  };
}

/** What is left out when a question is judged as if it had not been written. */
export interface LeftOut {
  /** Names of the entry, by their places. */
  readonly isLeftOut?: ((place: number) => boolean) | undefined;
  /** The number of an everyday question. */
  readonly everyday?: number | undefined;
}

/** How much a question is like one that is asked about anything else, as far as it is not like the names of an entry; 0 to about 1. */
export function elsewhereOf(
  near: NearNames,
  question: readonly AskedWord[],
  entry: number,
  { isLeftOut, everyday }: LeftOut = {},
): number {
  const nearness = near.ask(question);
  return nearness.toEveryday(everyday) * Math.max(0, 1 - nearness.to(entry, isLeftOut).nearest);
}

/** Puts a number among the highest ones, highest first, if it is one of them. */
function insert(highest: Float64Array, number: number): void {
  let place = highest.length - 1;
  if (number <= (highest[place] as number)) return;
  for (; place > 0 && number > (highest[place - 1] as number); place--) highest[place] = highest[place - 1] as number;
  highest[place] = number;
}
