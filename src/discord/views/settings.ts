import type { Language } from '../../core/entry.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import type { GuildSettings } from '../../storage/storage.ts';
import { LIMITS } from '../limits.ts';
import { NEUTRAL, WARNING } from './colours.ts';
import { deskPress } from './knowledge.ts';
import { escapeLine } from './markdown.ts';
import type { Part, View } from './message.ts';

/** The value of the option that sets no language. */
export const NO_LANGUAGE = 'automatic';

export interface SettingsView {
  readonly settings: GuildSettings;
  /** Roles that the environment names, which hold on every server. */
  readonly givenRoles: readonly string[];
  readonly texts: Texts;
  readonly speaker: Speaker;
  /** Whether they outlive the process. */
  readonly lasts: boolean;
}

/** What is set for a server, and the selects that change it. */
export function settingsView({ settings, givenRoles, texts, speaker, lasts }: SettingsView): View {
  const { language, channelLanguages, sharingOff, moderatorRoles } = settings;
  const named = (code: Language | undefined) => nameOf(code, speaker, speaker.t('settings.automatic'));
  const list = (items: readonly string[]) => (items.length === 0 ? speaker.t('settings.none') : items.join(', '));
  const ofChannels = channelLanguages.map(({ channelId, language: own }) => `<#${channelId}> (${named(own)})`);
  const roles = [...new Set([...givenRoles, ...moderatorRoles])].map((id) => `<@&${id}>`);
  return {
    colour: lasts ? NEUTRAL : WARNING,
    parts: [
      { text: `## ${speaker.t('settings.title')}` },
      { text: lasts ? '' : speaker.t('settings.notKept') },
      { text: speaker.t('settings.language', { language: named(language) }) },
      languagePart('language', '', language, speaker.t('settings.chooseLanguage'), texts, speaker),
      { text: speaker.t('settings.channels', { list: list(ofChannels) }) },
      {
        choose: {
          among: 'channels',
          placeholder: speaker.t('settings.chooseChannel'),
          press: deskPress(speaker, 'channel'),
          chosen: [],
          most: 1,
        },
      },
      { text: speaker.t('settings.sharingOff', { list: list(sharingOff.map((id) => `<#${id}>`)) }) },
      {
        choose: {
          among: 'channels',
          placeholder: speaker.t('settings.chooseSharing'),
          press: deskPress(speaker, 'sharing'),
          chosen: sharingOff,
          most: LIMITS.selectOptions,
        },
      },
      { text: speaker.t('settings.roles', { list: list(roles) }) },
      {
        choose: {
          among: 'roles',
          placeholder: speaker.t('settings.chooseRoles'),
          press: deskPress(speaker, 'roles'),
          chosen: moderatorRoles,
          most: LIMITS.selectOptions,
        },
      },
    ],
  };
}

/** What is set for one channel. */
export function channelView(channelId: string, language: Language | undefined, texts: Texts, speaker: Speaker): View {
  const shown = nameOf(language, speaker, speaker.t('settings.inherit'));
  return {
    colour: NEUTRAL,
    parts: [
      { text: speaker.t('settings.channel', { channel: `<#${channelId}>`, language: shown }) },
      languagePart('spoken', channelId, language, speaker.t('settings.chooseChannelLanguage'), texts, speaker),
      { buttons: [{ label: speaker.t('settings.back'), press: deskPress(speaker, 'settings') }] },
    ],
  };
}

function languagePart(
  step: 'language' | 'spoken',
  about: string,
  chosen: Language | undefined,
  placeholder: string,
  texts: Texts,
  speaker: Speaker,
): Part {
  const none =
    step === 'spoken'
      ? { label: speaker.t('settings.inherit') }
      : { label: speaker.t('settings.automatic'), description: speaker.t('settings.automaticAbout') };
  return {
    select: {
      placeholder,
      press: deskPress(speaker, step, about),
      options: [
        { ...none, value: NO_LANGUAGE, chosen: chosen === undefined },
        ...texts.languages.map((code) => ({
          label: speaker.languageLabel(code),
          value: code,
          chosen: chosen === code,
        })),
      ],
    },
  };
}

function nameOf(language: Language | undefined, speaker: Speaker, none: string): string {
  return language === undefined ? none : escapeLine(speaker.languageLabel(language));
}
