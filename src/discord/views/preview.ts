import type { Entry } from '../../core/entry.ts';
import { translationsOf } from '../../core/look-up.ts';
import type { Addressee, Press } from '../presses/press.ts';
import { referenceTo } from '../reference.ts';
import { judgeButtons } from './answer-buttons.ts';
import { NEUTRAL } from './colours.ts';
import { entryView, openSelect, ownName, type Shown } from './entry.ts';
import { escapeLine } from './markdown.ts';
import { type Button, type Part, QUOTED_ID, type View } from './message.ts';

export interface PreviewView extends Shown {
  /** The message that is to be answered. */
  readonly to: Addressee;
  /** What it says, where that is short enough to be repeated to the helper; nobody else is shown it. */
  readonly quoted?: string | undefined;
  readonly entry: Entry;
  /** Everything that could answer it, the entry among it. */
  readonly candidates: readonly Entry[];
  /** Small lines above, as Discord Markdown. */
  readonly notes?: readonly string[];
}

/** What a helper sees before anybody else does: the answer as it would be posted, and the button that posts it. */
export function previewView(shown: PreviewView): View {
  const { entry, speaker, to, notes = [] } = shown;
  const target = { reference: referenceTo(entry.id), digest: entry.digest };
  const post: Button = {
    label: speaker.t('preview.post'),
    press: { action: 'reply', language: speaker.language, to, entry: target },
    primary: true,
  };
  const onlyYou = speaker.t('preview.onlyYou', { language: escapeLine(speaker.languageName(to.language)) });
  const posted = entryView({ ...shown, notes: [onlyYou, ...notes], isPublic: true });
  return {
    ...posted,
    parts: [
      quotedPart(shown.quoted),
      ...posted.parts.filter((part) => 'text' in part),
      { buttons: [post, ...languageButtons(shown)] },
      chooseOne(shown),
      { buttons: judgeButtons(speaker, [entry], shown.quoted) },
    ],
  };
}

/** Nothing answers the message; a helper may still see what comes nearest, and judge for themselves. */
export function noPreviewView(shown: Omit<PreviewView, 'entry'>): View {
  const { speaker, candidates } = shown;
  return {
    colour: NEUTRAL,
    parts: [
      quotedPart(shown.quoted),
      { text: speaker.t('preview.none') },
      { text: candidates.length === 0 ? '' : speaker.t('ask.nearest') },
      chooseOne(shown),
    ],
  };
}

/** Its number tells it from a question of the reader's own, which alone may be sent to the moderators. */
function quotedPart(quoted: string | undefined): Part {
  return { text: quoted === undefined ? '' : `> ${escapeLine(quoted)}`, id: QUOTED_ID };
}

function chooseOne({ candidates, speaker, to }: Omit<PreviewView, 'entry'>): Part {
  const press: Press = { action: 'preview', language: speaker.language, to };
  return { select: openSelect(candidates, speaker.t('preview.choose'), press, speaker) };
}

function languageButtons({ knowledge, texts, entry, to }: PreviewView): readonly Button[] {
  return translationsOf(knowledge, entry.id)
    .filter(({ language }) => language !== entry.language)
    .map(({ id, language, digest }) => ({
      label: ownName(texts, language),
      press: { action: 'preview', language, to, entry: { reference: referenceTo(id), digest } },
    }));
}
