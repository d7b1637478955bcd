import type { Language } from '../../core/entry.ts';
import { NEUTRAL } from './colours.ts';
import { ownName, type Shown } from './entry.ts';
import { escapeLine } from './markdown.ts';
import type { View } from './message.ts';

export interface LanguageView extends Shown {
  /** What the reader chose; undefined where they leave it to their Discord. */
  readonly own: Language | undefined;
}

/** In which language the reader is answered and why, what is kept of it, and buttons to choose another. */
export function languageView({ texts, speaker, own }: LanguageView): View {
  const language = escapeLine(speaker.languageName(speaker.language));
  const press = { action: 'speak', language: speaker.language } as const;
  return {
    colour: NEUTRAL,
    parts: [
      {
        text: own === undefined ? speaker.t('own.byDiscord', { language }) : speaker.t('own.chosen', { language }),
      },
      {
        buttons: [
          ...texts.languages.map((code) => ({
            label: ownName(texts, code),
            press: { ...press, choice: code },
            disabled: code === own,
          })),
          { label: speaker.t('own.automatic'), press, disabled: own === undefined },
        ],
      },
      { text: `-# ${speaker.t('own.kept')}` },
    ],
  };
}
