import type { Entry } from '../../core/entry.ts';
import { NEUTRAL } from './colours.ts';
import { openButtons, type Shown } from './entry.ts';
import type { View } from './message.ts';

/** What can be asked. The examples are entries there are, so that each of them works. */
export function helpView({ speaker, wished }: Shown, examples: readonly Entry[]): View {
  return {
    colour: NEUTRAL,
    parts: [
      { text: `## ${speaker.t('help.title')}` },
      { text: speaker.t('help.what') },
      { text: examples.length === 0 ? '' : speaker.t('help.try') },
      openButtons(examples, wished),
      { text: speaker.t('help.commands') },
      { text: speaker.t('help.menu') },
      { rule: true },
      { text: `-# ${speaker.t('help.private')}` },
      { text: `-# ${speaker.t('help.moderators')}` },
      { buttons: [{ label: speaker.t('privacy.privacy'), press: { action: 'privacy', language: speaker.language } }] },
    ],
  };
}
