import type { Language } from '../../entry.ts';
import { EVERYDAY as da } from './da.ts';
import { EVERYDAY as de } from './de.ts';
import { EVERYDAY as en } from './en.ts';

const LISTS: Readonly<Record<Language, string>> = { da, de, en };

/**
 * What people ask of a bot that has nothing to do with its knowledge, whatever that is about: greetings, weather, cooking, health,
 * homework, computers, running a business. None for a language without a list.
 */
export function everydayQuestionsOf(language: Language): readonly string[] {
  return LISTS[language]?.trim().split('\n') ?? [];
}
