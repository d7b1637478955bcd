import { ask } from '../core/ask.ts';
import type { EntryId, Language } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Steps } from '../core/steps.ts';

/** A golden question whose first answer is another one than before. */
export interface GoldenChange {
  readonly question: string;
  readonly language: Language;
  /** Undefined: the question has no answer. */
  readonly before: EntryId | undefined;
  readonly after: EntryId | undefined;
}

export interface GoldenChanges {
  /** How many golden questions both revisions have. */
  readonly asked: number;
  readonly changes: readonly GoldenChange[];
}

interface Question {
  readonly question: string;
  readonly language: Language;
}

/**
 * Asks both revisions the golden questions that both have, as members would ask them. There are thousands: those of a
 * language in which nothing has changed are taken as they were, and of the others, only those that find another entry first
 * among the entries of their own language are asked in all languages.
 */
export function* comparingGolden(before: Knowledge, after: Knowledge): Steps<GoldenChanges> {
  const still = new Set(questionsOf(after).map(keyOf));
  const both = questionsOf(before).filter((one) => still.has(keyOf(one)));
  const changes: GoldenChange[] = [];
  for (const [language, index] of before.indexes) {
    if (after.indexes.get(language) === index) continue;
    const [was, is] = [ownOnly(before, language), ownOnly(after, language)];
    for (const one of both) {
      if (one.language !== language) continue;
      if (firstAnswer(was, one) !== firstAnswer(is, one)) {
        const change = { ...one, before: firstAnswer(before, one), after: firstAnswer(after, one) };
        if (change.before !== change.after) changes.push(change);
      }
      yield;
    }
  }
  return { asked: both.length, changes };
}

function questionsOf({ entries }: Knowledge): readonly Question[] {
  return entries.flatMap(({ asks, language }) => asks.map((question) => ({ question, language })));
}

function keyOf({ question, language }: Question): string {
  return `${language} ${question}`;
}

/** The knowledge as if it had no entries but those of one language. */
function ownOnly(knowledge: Knowledge, language: Language): Knowledge {
  return { ...knowledge, indexes: new Map([...knowledge.indexes].filter(([code]) => code === language)) };
}

function firstAnswer(knowledge: Knowledge, { question, language }: Question): EntryId | undefined {
  const { outcome, results } = ask(knowledge, question, language);
  return outcome === 'none' ? undefined : results[0]?.entry.id;
}
