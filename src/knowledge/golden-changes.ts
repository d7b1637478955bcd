import { ask } from '../core/ask.ts';
import type { EntryId, Language } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Steps } from '../core/steps.ts';

/** A golden question whose first answer is another one than before. */
export interface GoldenChange {
  readonly question: string;
  readonly language: Language;
  /** Undefined: the question had no answer. */
  readonly before: EntryId | undefined;
  readonly after: EntryId | undefined;
}

export interface GoldenChanges {
  /** How many golden questions both revisions have. */
  readonly asked: number;
  readonly changes: readonly GoldenChange[];
}

/** First answers by knowledge: what a preview has worked out need not be worked out for the next one. */
const answers = new WeakMap<Knowledge, Map<string, EntryId | undefined>>();

/** Asks both revisions the golden questions that both have. */
export function* comparingGolden(before: Knowledge, after: Knowledge): Steps<GoldenChanges> {
  const still = new Set(questionsOf(after).map(keyOf));
  const changes: GoldenChange[] = [];
  let asked = 0;
  for (const one of questionsOf(before)) {
    if (!still.has(keyOf(one))) continue;
    asked++;
    const [was, is] = [firstAnswer(before, one), firstAnswer(after, one)];
    if (was !== is) changes.push({ ...one, before: was, after: is });
    yield;
  }
  return { asked, changes };
}

interface Question {
  readonly question: string;
  readonly language: Language;
}

function questionsOf({ entries }: Knowledge): readonly Question[] {
  return entries.flatMap(({ asks, language }) => asks.map((question) => ({ question, language })));
}

function keyOf({ question, language }: Question): string {
  return `${language} ${question}`;
}

function firstAnswer(knowledge: Knowledge, one: Question): EntryId | undefined {
  const known = answers.get(knowledge) ?? new Map<string, EntryId | undefined>();
  answers.set(knowledge, known);
  const key = keyOf(one);
  if (known.has(key)) return known.get(key);
  const answer = ask(knowledge, one.question, one.language);
  const first = answer.outcome === 'none' ? undefined : answer.results[0]?.entry.id;
  known.set(key, first);
  return first;
}
