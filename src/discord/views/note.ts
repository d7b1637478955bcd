import type { Entry, Language } from '../../core/entry.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { NEUTRAL, WARNING } from './colours.ts';
import { openButtons } from './entry.ts';
import type { View } from './message.ts';

/** One sentence, for what cannot be done. Discord Markdown. */
export function noteView(sentence: string): View {
  return { colour: WARNING, parts: [{ text: sentence }] };
}

/** One sentence, for what has been done. Discord Markdown. */
export function noticeView(sentence: string): View {
  return { colour: NEUTRAL, parts: [{ text: sentence }] };
}

/** A view with a sentence above it that says why it is shown in place of something else. */
export function withNotice(sentence: string, view: View): View {
  return { colour: WARNING, parts: [{ text: sentence }, ...view.parts] };
}

/** Nothing more to show than a notice. */
export const NOTHING: View = { parts: [] };

/** For an entry that is gone: those that come nearest, to be opened. */
export function goneView(nearest: readonly Entry[], speaker: Speaker, wished: Language): View {
  if (nearest.length === 0) return { colour: NEUTRAL, parts: [{ text: speaker.t('entry.goneForGood') }] };
  return { colour: NEUTRAL, parts: [{ text: speaker.t('entry.gone') }, openButtons(nearest, wished)] };
}
