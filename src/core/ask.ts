import type { Answer, Outcome } from './answer.ts';
import type { Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { toResult } from './result.ts';
import { meet } from './search/merge.ts';

/** Results that an answer carries; more than a select of candidates shows. */
const MOST = 10;
/** From this confidence on, one entry is the answer; from the second on, the best few are offered. Measured in docs/measures.md. */
const ANSWERS_FROM = 0.3;
const OFFERS_FROM = 0.12;

/**
 * Answers a question from the knowledge, whatever language it is asked in, or says honestly that it does not hold it.
 * Pure; well under a millisecond for each language.
 *
 * @param wished the language in which the answer is to be read
 */
export function ask(knowledge: Knowledge, question: string, wished: Language, kind?: Kind): Answer {
  const meetings = meet(knowledge, question, wished, kind).slice(0, MOST);
  const confidence = Math.round((meetings[0]?.confidence ?? 0) * 1000) / 1000;
  return {
    outcome: outcomeOf(confidence),
    confidence,
    question,
    wished,
    results: meetings.map((meeting) => toResult(knowledge, meeting, question, wished)),
  };
}

function outcomeOf(confidence: number): Outcome {
  if (confidence >= ANSWERS_FROM) return 'answer';
  return confidence >= OFFERS_FROM ? 'candidates' : 'none';
}
