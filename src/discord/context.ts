import type { Language } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { chooseLanguage } from '../i18n/choose-language.ts';
import type { Texts } from '../i18n/load-texts.ts';
import type { Speaker } from '../i18n/speaker.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { Storage } from '../storage/storage.ts';
import type { Cooldown } from './cooldown.ts';
import type { Request } from './request.ts';
import type { Shown } from './views/entry.ts';

/** What lasts from one request to the next. */
export interface Surroundings {
  readonly store: KnowledgeStore;
  readonly texts: Texts;
  readonly storage: Storage;
  readonly cooldown: Cooldown;
  readonly defaultLanguage: Language;
  readonly moderatorRoleIds: readonly string[];
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly vitals: Vitals;
}

/** How the bot is, for moderators. */
export interface Vitals {
  readonly version: string;
  /** When it was started. */
  readonly since: Date;
  /** Of the connection to Discord, in milliseconds; undefined where it is not known. */
  latency(): number | undefined;
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
  const { ownLanguage: own, locale, guildLocale } = request;
  return texts.in(chooseLanguage({ option, own, locale, guildLocale }, texts.catalogues, defaultLanguage));
}

/** What the views of an answer to a request draw upon. */
export function shownBy(speaker: Speaker, request: Request, { knowledge, texts }: Context): Shown {
  return { knowledge, texts, speaker, wished: speaker.language, isAlone: request.isAlone };
}

/**
 * The language in which something is posted where a request was made: that which moderators set for the channel or server,
 * else the server's locale unless it is the one that nobody chose, else that of whoever posts
 * (docs/decisions/sharing.md).
 * @param readers The language in which whoever posts it reads it.
 */
export function channelSpeaker(request: Request, { texts, storage }: Context, readers: Language): Speaker {
  const { guildId, guildLocale, settingsChannelId } = request;
  const set = guildId === undefined ? undefined : storage.settings.language(guildId, settingsChannelId);
  const locale = guildLocale === UNCHOSEN ? undefined : guildLocale;
  return texts.in(chooseLanguage({ option: set, locale }, texts.catalogues, readers));
}

/** What Discord gives a server at first; it stays so on most, whatever is spoken there. */
const UNCHOSEN = 'en-US';
