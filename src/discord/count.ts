import type { Answer, Outcome } from '../core/answer.ts';
import { ANSWERS_FROM } from '../core/ask.ts';
import type { Entry } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { contentTerms } from '../core/search/names.ts';
import { createAnalyser } from '../core/text/analyser.ts';
import type { Context } from './context.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Counts an entry that somebody was shown for a question (`answer`), or opened from among several (`candidates`). */
export function countShown({ storage }: Context, { kind, id, language }: Entry, outcome: Outcome): void {
  storage.usage.count({ kind, id, language, outcome });
}

/**
 * Counts a question that got no clear answer, by its words of meaning as the index knows them: unless it is close to several
 * entries, so that nothing is missing.
 */
export function countMiss({ storage, knowledge }: Context, answer: Answer): void {
  const { question, outcome, confidence, wished, results } = answer;
  if (outcome === 'answer') return;
  const nearest = results[0]?.entry.id;
  const language = spokenLanguage(question, knowledge) ?? wished;
  const words = confidence >= ANSWERS_FROM ? [] : keyWords(question, language, knowledge);
  storage.gaps.miss({ words, language, outcome, ...(nearest === undefined ? {} : { nearest }) });
}

/** A question's words of meaning as the index of its language knows them, or would if there were one. */
export function keyWords(question: string, language: string, { indexes }: Knowledge): readonly string[] {
  const analyser = indexes.get(language)?.analyser ?? createAnalyser(language);
  return contentTerms(analyser.terms(question)).map(({ key }) => key);
}
