import type { Steps } from '../steps.ts';
import { type Numbers, narrow } from './narrow.ts';
import type { PairTable } from './pair-table.ts';
import type { QuestionTerm } from './question.ts';
import { UNKNOWN } from './term-index.ts';

/** In how many of some questions each term and each pair of terms stands. Plain data. */
export interface QuestionCounts {
  readonly questions: number;
  /** By number of the term; 0 for those that came after. */
  readonly terms: Numbers;
  /** By number of the pair; 0 for those that came after. */
  readonly pairs: Numbers;
}

/** A word of a question: the number of its term, and whether it is one of the small words. */
type AskedWord = Pick<QuestionTerm, 'number' | 'stop'>;

/** Tells a question about the knowledge from one about anything else, whichever entry it meets. */
export interface Subject {
  /**
   * The logarithm of how much likelier the question's words and pairs of words are among the knowledge's own questions than among
   * everyday ones (naive Bayes; Maron 1961). Above 0 it is like the former; 0 where nothing is known of it.
   * @param taught The question is itself one of these, and is judged as if it were not.
   */
  likeness(question: readonly AskedWord[], taught?: 'golden' | 'everyday'): number;
}

/**
 * How often every word is assumed to have been asked already, here and elsewhere, in as many questions as are golden: what was seen
 * once tells little. An everyday question stands for several golden ones, so that one alone tells less.
 */
const ASSUMED = { golden: 2, everyday: 2.5 } as const;

/**
 * What small words and pairs of them count against the others' 1: *how do I* tells how somebody asks rather than about what, and tells
 * it three times over.
 */
const STYLE_WEIGHT = 0.6;

/**
 * @param golden Questions that the knowledge answers.
 * @param everyday Questions about anything else.
 * @param pairsOf The numbers of the pairs of terms that follow one another.
 */
export function createSubject(
  golden: QuestionCounts,
  everyday: QuestionCounts,
  pairsOf: (terms: readonly number[]) => readonly number[],
): Subject {
  const scale = golden.questions / (everyday.questions || 1);
  return {
    likeness(question, taught) {
      if (golden.questions === 0 || everyday.questions === 0) return 0;
      let sum = 0;
      const weigh = (number: number, weight: number, inGolden: Numbers, inEveryday: Numbers) => {
        if (number === UNKNOWN) return;
        const asked = Math.max(0, (inGolden[number] ?? 0) - (taught === 'golden' ? 1 : 0));
        const elsewhere = Math.max(0, (inEveryday[number] ?? 0) - (taught === 'everyday' ? 1 : 0));
        sum += weight * Math.log((1 + asked / ASSUMED.golden) / (1 + (elsewhere * scale) / ASSUMED.everyday));
      };
      // What stands before the first word and after the last is as small a word as any.
      const isSmall = (place: number) => question[place]?.stop ?? true;
      const terms = question.map(({ number }) => number);
      const pairs = pairsOf(terms);
      for (const [place, term] of terms.entries()) {
        if (terms.indexOf(term) < place) continue;
        weigh(term, isSmall(place) ? STYLE_WEIGHT : 1, golden.terms, everyday.terms);
      }
      for (const [place, pair] of pairs.entries()) {
        if (pairs.indexOf(pair) < place) continue;
        weigh(pair, isSmall(place - 1) && isSmall(place) ? STYLE_WEIGHT : 1, golden.pairs, everyday.pairs);
      }
      return sum;
    },
  };
}

/** Pairs counted in one step. */
const STEP = 20_000;

/** Lines of words, some of which are questions. */
export interface Lines {
  /** The numbers of each line's pairs, one line after another. */
  readonly pairs: ArrayLike<number>;
  /** By line, where its pairs start; the end at the end. */
  readonly starts: ArrayLike<number>;
  isAsked(line: number): boolean;
}

/** @param terms How many terms there are. */
export function* countingQuestions(
  { pairs, starts, isAsked }: Lines,
  { seconds }: PairTable,
  terms: number,
): Steps<QuestionCounts> {
  const ofTerm = new Uint32Array(terms);
  const ofPair = new Uint32Array(seconds.length);
  // The last question that each was counted in, from 1: what stands twice in a question is counted once.
  const lastOfTerm = new Uint32Array(terms);
  const lastOfPair = new Uint32Array(seconds.length);
  let count = 0;
  let done = 0;
  const add = (number: number, counts: Uint32Array, last: Uint32Array) => {
    if (number >= counts.length || last[number] === count) return;
    last[number] = count;
    counts[number] = (counts[number] as number) + 1;
  };
  for (let line = 0; line < starts.length - 1; line++) {
    const [start, end] = [starts[line] as number, starts[line + 1] as number];
    if (start === end || !isAsked(line)) continue;
    count++;
    for (let place = start; place < end; place++) {
      const pair = pairs[place] as number;
      add(pair, ofPair, lastOfPair);
      // What follows the last word is no term.
      add(seconds[pair] as number, ofTerm, lastOfTerm);
    }
    done += end - start;
    if (done > STEP) {
      done = 0;
      yield;
    }
  }
  return { questions: count, terms: narrow(ofTerm), pairs: narrow(ofPair) };
}
