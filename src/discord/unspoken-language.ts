import { unspokenLanguage } from '../i18n/choose-language.ts';
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
  const speaker = speakerFor(request, context);
  const line = speaker.t('own.unspoken', {
    wished: speaker.languageName(unspoken),
    spoken: speaker.languageName(speaker.language),
  });
  const parts = [{ text: `-# ${escapeLine(line)}` }, ...reply.view.parts];
  return { ...reply, view: { ...reply.view, parts } };
}
