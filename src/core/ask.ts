import type { Answer, Outcome, Result } from './answer.ts';
import { comparedTerms } from './compare.ts';
import type { Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { toResult } from './result.ts';
import { type Meeting, meet, readIn } from './search/merge.ts';

/** Results that an answer carries; more than a select of candidates shows. */
const MOST = 10;
/** Entries that are looked at in each language: a comparison may name one that is not among the results. */
const LOOKED_AT = 25;
/** From this confidence on, one entry is the answer; from the second on, the best few are offered. Measured in docs/measures.md. */
export const ANSWERS_FROM = 0.5;
const OFFERS_FROM = 0.15;
/** What the odds of the best entry have to be of those of the second: of closer ones, every other first is the wrong one. */
const CLEAR_FROM = 1.22;

/** Confidence under which an entry has nothing to do with the question, not even nearly. */
const NEAR_FROM = 0.02;

/**
 * Answers a question from the knowledge, whatever language it is asked in, or says honestly that it does not hold it.
 * Pure; well under a millisecond for each language.
 *
 * @param wished the language in which the answer is to be read
 */
export function ask(knowledge: Knowledge, question: string, wished: Language, kind?: Kind): Answer {
  const reading = readIn(knowledge, question);
  const meetings = meet(knowledge, reading, { wished, kind, least: NEAR_FROM, most: LOOKED_AT });
  const pair = comparedTerms(reading, wished, meetings);
  const ordered = pair === undefined ? meetings : [...pair, ...meetings.filter((meeting) => !pair.includes(meeting))];
  const results = ordered.slice(0, MOST).map((meeting) => toResult(knowledge, meeting, question, wished));
  const [one, other] = results;
  const best = results.reduce((highest, { score }) => Math.max(highest, score), 0);
  const answer = { confidence: best, question, wished, results };
  return pair !== undefined && one !== undefined && other !== undefined
    ? { ...answer, outcome: 'answer', comparison: [defined(one), defined(other)] }
    : { ...answer, outcome: outcomeOf(best, meetings) };
}

function outcomeOf(confidence: number, [first, second]: readonly Meeting[]): Outcome {
  if (confidence < OFFERS_FROM) return 'none';
  const isClear = first === undefined || second === undefined || odds(first) >= CLEAR_FROM * odds(second);
  return confidence >= ANSWERS_FROM && isClear ? 'answer' : 'candidates';
}

function odds({ confidence }: Meeting): number {
  return confidence / (1 - confidence);
}

/** Beside each other, two terms are shown by their definitions. */
function defined(result: Result): Result {
  const { entry, score, matchedLanguage } = result;
  if (entry.summary === '') return result;
  return {
    entry,
    score,
    matchedLanguage,
    excerpt: entry.summary,
    // As it is asked for, and not before.
    get why() {
      return result.why;
    },
  };
}
