import { sayUnspoken, unspokenLanguage } from '../i18n/choose-language.ts';
import { type Context, speakerFor } from './context.ts';
import type { Reply } from './reply.ts';
import type { CommandRequest } from './request.ts';
import { escapeLine } from './views/markdown.ts';

/**
 * A private answer to a command, with a small line above it if the bot does not speak the language of the asker's Discord.
 * Whoever has chosen a language is not told, nor are others in a channel.
 */
export function sayingWhichLanguage(reply: Reply, request: CommandRequest, context: Context): Reply {
  const { options, ownLanguage, locale } = request;
  const isChosen = options.get('language') !== undefined || ownLanguage !== undefined;
  if (isChosen || locale === undefined || reply.type !== 'message') return reply;
  const unspoken = unspokenLanguage(locale, context.texts.catalogues);
  if (unspoken === undefined) return reply;
  const line = sayUnspoken(speakerFor(request, context), unspoken);
  const parts = [{ text: `-# ${escapeLine(line)}` }, ...reply.view.parts];
  return { ...reply, view: { ...reply.view, parts } };
}
