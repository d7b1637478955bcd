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
  /** How many golden questions were asked: all that both revisions have, unless those are too many. */
  readonly asked: number;
  readonly changes: readonly GoldenChange[];
}

interface Question {
  readonly question: string;
  readonly language: Language;
}

/** Of more, every second is asked, or every third …: so many take some ten seconds. */
const MOST = 20_000;

/**
 * Asks both revisions the golden questions that both have, in every language, as members would ask them: a question is
 * looked up in all languages, so an edited text may change the first answer in any of them.
 */
export function* comparingGolden(before: Knowledge, after: Knowledge): Steps<GoldenChanges> {
  const still = new Set(questionsOf(after).map(keyOf));
  const both = drawEvenly(questionsOf(before).filter((one) => still.has(keyOf(one))));
  const changes: GoldenChange[] = [];
  // Without a change in any index nothing is found otherwise.
  const languages = new Set([...before.indexes.keys(), ...after.indexes.keys()]);
  const isSame = [...languages].every((language) => before.indexes.get(language) === after.indexes.get(language));
  const asked = isSame ? [] : both;
  for (const one of asked) {
    const change = { ...one, before: firstAnswer(before, one), after: firstAnswer(after, one) };
    if (change.before !== change.after) changes.push(change);
    yield;
  }
  return { asked: both.length, changes };
}

function drawEvenly(questions: readonly Question[]): readonly Question[] {
  const every = Math.ceil(questions.length / MOST);
  return questions.filter((_, number) => number % every === 0);
}

function questionsOf({ entries }: Knowledge): readonly Question[] {
  return entries.flatMap(({ asks, language }) => asks.map((question) => ({ question, language })));
}

function keyOf({ question, language }: Question): string {
  return `${language} ${question}`;
}

function firstAnswer(knowledge: Knowledge, { question, language }: Question): EntryId | undefined {
  const { outcome, results } = ask(knowledge, question, language);
  return outcome === 'none' ? undefined : results[0]?.entry.id;
}
