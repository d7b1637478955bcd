import type { Answer, Outcome, Result } from './answer.ts';
import { comparedTerms } from './compare.ts';
import type { Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { toResult } from './result.ts';
import { meet, readIn } from './search/merge.ts';

/** Results that an answer carries; more than a select of candidates shows. */
const MOST = 10;
/** From this confidence on, one entry is the answer; from the second on, the best few are offered. Measured in docs/measures.md. */
const ANSWERS_FROM = 0.5;
const OFFERS_FROM = 0.15;

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
  const meetings = meet(knowledge, reading, { wished, kind, least: NEAR_FROM });
  const pair = comparedTerms(reading, wished, meetings);
  const ordered = pair === undefined ? meetings : [...pair, ...meetings.filter((meeting) => !pair.includes(meeting))];
  const results = ordered.slice(0, MOST).map((meeting) => toResult(knowledge, meeting, question, wished));
  const [one, other] = results;
  const best = results.reduce((highest, { score }) => Math.max(highest, score), 0);
  const answer = { confidence: best, question, wished, results };
  return pair !== undefined && one !== undefined && other !== undefined
    ? { ...answer, outcome: 'answer', comparison: [defined(one), defined(other)] }
    : { ...answer, outcome: outcomeOf(best) };
}

function outcomeOf(confidence: number): Outcome {
  if (confidence >= ANSWERS_FROM) return 'answer';
  return confidence >= OFFERS_FROM ? 'candidates' : 'none';
}

/** Beside each other, two terms are shown by their definitions. */
function defined(result: Result): Result {
  return result.entry.summary === '' ? result : { ...result, excerpt: result.entry.summary };
}
