import type { Language } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { chooseLanguage } from '../i18n/choose-language.ts';
import type { Texts } from '../i18n/load-texts.ts';
import type { Speaker } from '../i18n/speaker.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { Request } from './request.ts';

/** What lasts from one request to the next. */
export interface Surroundings {
  readonly store: KnowledgeStore;
  readonly texts: Texts;
  readonly defaultLanguage: Language;
  readonly moderatorRoleIds: readonly string[];
  /** From 0 to below 1. */
  readonly random: () => number;
}

/** All that a command may use beside its request: one revision of the knowledge for the whole of an answer. */
export interface Context extends Surroundings {
  readonly knowledge: Knowledge;
}

/**
 * Speaks the language in which a request is to be answered.
 * @param option The `language` option, or the language that a pressed button carries.
 */
export function speakerFor(
  request: Request,
  { texts, defaultLanguage }: Pick<Surroundings, 'texts' | 'defaultLanguage'>,
  option?: string,
): Speaker {
  const { locale, guildLocale } = request;
  return texts.in(chooseLanguage({ option, locale, guildLocale }, texts.catalogues, defaultLanguage));
}
