import type { LanguageCard } from './catalogue.ts';
import type { Speaker } from './speaker.ts';

/** All that can say in which language somebody wants to be answered, strongest first. Unknown values are passed over. */
export interface Wishes {
  /** The `language` option, or the language a button carries. */
  readonly option?: string | undefined;
  /** What the member chose for good. */
  readonly own?: string | undefined;
  /** The locale of the member's Discord. */
  readonly locale?: string | undefined;
  /** The locale of the server; `en-US` on most, whatever is spoken there. */
  readonly guildLocale?: string | undefined;
}

/**
 * The language to answer in: the first wish that can be met, else the default. A wish is met by its own language, else
 * by one that its readers understand (docs/decisions/choosing-a-language.md).
 * @param cards The card of each language that has a catalogue, by code.
 */
export function chooseLanguage(
  wishes: Wishes,
  cards: ReadonlyMap<string, { readonly language: LanguageCard }>,
  defaultLanguage: string,
): string {
  for (const wish of [wishes.option, wishes.own, wishes.locale, wishes.guildLocale]) {
    const met = wish === undefined ? undefined : languageFor(wish, cards);
    if (met !== undefined) return met;
  }
  return defaultLanguage;
}

function languageFor(
  locale: string,
  cards: ReadonlyMap<string, { readonly language: LanguageCard }>,
): string | undefined {
  const primary = languageOf(locale);
  if (cards.has(primary)) return primary;
  for (const [code, { language }] of cards) if (language.readBy.includes(primary)) return code;
  return undefined;
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * The language of a locale that has no catalogue of its own, whether or not its readers understand another; undefined if it
 * has one, and for nonsense.
 */
export function unspokenLanguage(locale: string, cards: ReadonlyMap<string, unknown>): string | undefined {
  const language = languageOf(locale);
  return cards.has(language) || !LANGUAGE_CODE.test(language) ? undefined : language;
}

/** ISO 639, two letters or three. */
const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** The sentence that tells somebody whose language is not spoken here in which one they are answered. */
export function sayUnspoken(speaker: Speaker, unspoken: string): string {
  return speaker.t('own.unspoken', {
    wished: speaker.languageName(unspoken),
    spoken: speaker.languageName(speaker.language),
  });
}
