import { relative } from 'node:path';
import type { Answer, Result } from '../../core/answer.ts';
import { ask } from '../../core/ask.ts';
import { define } from '../../core/define.ts';
import { KINDS } from '../../core/entry.ts';
import { find } from '../../core/find.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { type Json, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { INTERACTION } from '../discord/rules/callbacks.ts';
import type { WhyAnswer } from './protocol.ts';

/** A question that was put to the engine, as the interaction had it. */
interface Question {
  readonly text: string;
  /** The language that was asked for by an option. */
  readonly language: string | undefined;
  readonly put: (knowledge: Knowledge, text: string, wished: string) => Answer;
}

export interface WhyOptions {
  readonly knowledge: Knowledge;
  /** The knowledge folder. */
  readonly folder: string;
  /** The language in which the interaction was answered, from the option that it had. */
  readonly wished: (option: string | undefined) => string;
}

/** Which option of a command holds the question, and what is done with it. */
const QUESTIONS: Readonly<Record<string, readonly [option: string, put: Question['put']]>> = {
  ask: ['question', ask],
  define: ['term', define],
  search: ['text', search],
};

/** Most results that are told of. */
const MOST = 5;

/** Asks the engine once more and tells why it answers as it does; undefined for an interaction that asks nothing of it. */
export function whyAnswer(request: Json, { knowledge, folder, wished }: WhyOptions): WhyAnswer | undefined {
  const question = questionOf(request);
  if (question === undefined || question.text === '' || namesEntry(question.text)) return undefined;
  const language = wished(question.language);
  const answer = question.put(knowledge, question.text, language);
  return {
    question: question.text,
    wished: language,
    outcome: answer.outcome,
    confidence: answer.confidence,
    results: answer.results.slice(0, MOST).map((result) => whyResult(result, folder)),
  };
}

/** A choice of autocomplete names its entry, and nothing is searched for. */
function namesEntry(text: string): boolean {
  return KINDS.some((kind) => text.startsWith(`${kind}/`));
}

function questionOf(request: Json): Question | undefined {
  if (request.type !== INTERACTION.command) return undefined;
  const data = objectOf(request.data);
  if (data.type === 3) {
    const [message] = Object.values(objectOf(objectOf(data.resolved).messages));
    return { text: textOf(objectOf(message).content), language: undefined, put: ask };
  }
  const [option, put] = QUESTIONS[textOf(data.name)] ?? [];
  if (option === undefined || put === undefined) return undefined;
  const given = new Map(objectsOf(data.options).map((one) => [textOf(one.name), textOf(one.value)]));
  return { text: given.get(option) ?? '', language: given.get('language'), put };
}

function whyResult({ entry, score, why, matchedLanguage }: Result, folder: string): WhyAnswer['results'][number] {
  return {
    id: entry.id,
    title: entry.title,
    language: entry.language,
    matchedLanguage,
    score,
    named: why.exact,
    words: why.matched,
    read: why.corrected.map(({ written, read }) => `${written} → ${read}`),
    source: `${relative('', `${folder}/${entry.file}`)}:${entry.line}`,
  };
}

function search(knowledge: Knowledge, text: string, wished: string): Answer {
  const results = find(knowledge, text, { wished });
  const confidence = results[0]?.score ?? 0;
  return { outcome: results.length > 0 ? 'candidates' : 'none', confidence, question: text, wished, results };
}
