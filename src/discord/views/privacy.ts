import type { Speaker } from '../../i18n/speaker.ts';
import type { TABLES } from '../../storage/schema.ts';
import type { Storage } from '../../storage/storage.ts';
import { NEUTRAL } from './colours.ts';
import type { View } from './message.ts';

type Topic = 'language' | 'misses' | 'told' | 'counts' | 'settings' | 'audit';

/** Under which topic members are told of a table: one that they are not told of does not pass the type check. */
export const TOLD_UNDER = {
  member_language: 'language',
  miss: 'misses',
  told: 'told',
  usage: 'counts',
  unanswered: 'counts',
  feedback: 'counts',
  guild_language: 'settings',
  channel_language: 'settings',
  sharing_off: 'settings',
  moderator_role: 'settings',
  audit: 'audit',
} as const satisfies Readonly<Record<(typeof TABLES)[number], Topic>>;

/** The short form of docs/privacy.md: what is kept, why, for how long, and how it is deleted. */
export function privacyView(speaker: Speaker, { gaps, usage }: Pick<Storage, 'gaps' | 'usage'>): View {
  const texts: Readonly<Record<Topic, string>> = {
    language: speaker.t('privacy.language'),
    misses: speaker.t('privacy.misses', { days: gaps.days }),
    told: speaker.t('privacy.told', { days: gaps.days }),
    counts: speaker.t('privacy.counts', { days: usage.days }),
    settings: speaker.t('privacy.settings'),
    audit: speaker.t('privacy.audit', { days: usage.days }),
  };
  const topics = new Set<Topic>(Object.values(TOLD_UNDER));
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${speaker.t('privacy.title')}` },
      { text: speaker.t('privacy.nothing') },
      ...[...topics].map((topic) => ({ text: texts[topic] })),
      { text: `-# ${speaker.t('privacy.where')}` },
    ],
  };
}
