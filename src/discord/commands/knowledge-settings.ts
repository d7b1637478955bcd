import type { Language } from '../../core/entry.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { Context } from '../context.ts';
import type { PressRequest, Request } from '../request.ts';
import type { View } from '../views/message.ts';
import { noteView } from '../views/note.ts';
import { channelView, NO_LANGUAGE, settingsView } from '../views/settings.ts';

const SNOWFLAKE = /^\d{15,20}$/;

/** What is set for the server of the request. */
export function settingsPage({ guildId = '' }: Request, context: Context, speaker: Speaker): View {
  const { storage, texts, moderatorRoleIds } = context;
  return settingsView({
    settings: storage.settings.of(guildId),
    givenRoles: moderatorRoleIds,
    texts,
    speaker,
    lasts: storage.trouble === undefined || storage.trouble === 'corrupt',
  });
}

/** The settings of the channel that was chosen. */
export function channelPage({ guildId = '', values }: PressRequest, context: Context, speaker: Speaker): View {
  const [channelId = ''] = values;
  if (!SNOWFLAKE.test(channelId)) return noteView(speaker.t('problem.unknownComponent'));
  return pageOfChannel(guildId, channelId, context, speaker);
}

/** Sets the language of the server, or of a channel. A language without texts sets none. */
export function setLanguage(request: PressRequest, context: Context, channelId: string, speaker: Speaker): View {
  const { guildId = '', values } = request;
  const [value = NO_LANGUAGE] = values;
  const language: Language | undefined = context.texts.catalogues.has(value) ? value : undefined;
  const isChannel = SNOWFLAKE.test(channelId);
  context.storage.settings.setLanguage(guildId, isChannel ? channelId : undefined, language);
  context.storage.audit.write('settings');
  return isChannel ? pageOfChannel(guildId, channelId, context, speaker) : settingsPage(request, context, speaker);
}

export function setSharing(request: PressRequest, context: Context, speaker: Speaker): View {
  const { guildId = '', values } = request;
  context.storage.settings.setSharingOff(guildId, values.filter(isSnowflake));
  context.storage.audit.write('settings');
  return settingsPage(request, context, speaker);
}

export function setRoles(request: PressRequest, context: Context, speaker: Speaker): View {
  const { guildId = '', values } = request;
  context.storage.settings.setModeratorRoles(guildId, values.filter(isSnowflake));
  context.storage.audit.write('settings');
  return settingsPage(request, context, speaker);
}

function pageOfChannel(guildId: string, channelId: string, { storage, texts }: Context, speaker: Speaker): View {
  const own = storage.settings.of(guildId).channelLanguages.find((one) => one.channelId === channelId);
  return channelView(channelId, own?.language, texts, speaker);
}

function isSnowflake(value: string): boolean {
  return SNOWFLAKE.test(value);
}
