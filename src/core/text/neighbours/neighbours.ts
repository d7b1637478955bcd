import type { Language } from '../../entry.ts';
import { NEIGHBOURS as da } from './da.ts';
import { NEIGHBOURS as de } from './de.ts';
import { NEIGHBOURS as en } from './en.ts';

const LISTS: Readonly<Record<Language, string>> = { da, de, en };

/**
 * What people ask next door to the subject: about selling and advertising at large, running a firm or a club, social media as technology,
 * and about studies, games and all else where its words mean something else. Counted word by word they would take the subject's own
 * words from it, so they are only compared line by line. None for a language without a list.
 */
export function neighbouringQuestionsOf(language: Language): readonly string[] {
  return LISTS[language]?.trim().split('\n') ?? [];
}
