import { ask } from '../../core/ask.ts';
import type { Entry } from '../../core/entry.ts';
import { fitting } from '../clip.ts';
import { optionsIn, quotedIn } from '../components-in.ts';
import { type Context, channelSpeaker, shownBy, speakerFor } from '../context.ts';
import { countShown } from '../count.ts';
import { entryOf, nearestTo } from '../find-entry.ts';
import { hasWords, written } from '../plain-text.ts';
import type { Addressee, Press } from '../presses/press.ts';
import { parsePointer } from '../reference.ts';
import { privately, type Reply } from '../reply.ts';
import type { MessageCommandRequest, PressRequest, Request } from '../request.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { entryView, type Shown } from '../views/entry.ts';
import type { View } from '../views/message.ts';
import { goneView, NOTHING, noteView } from '../views/note.ts';
import { noPreviewView, previewView } from '../views/preview.ts';
import { type MessageCommand, messageCommandData } from './command.ts';
import { MAX_QUESTION } from './read-text.ts';

/** As much of a message as is read. In UTF-16 units; Discord's longest have 4,000. */
const MAX_MESSAGE = 2000;
const MAX_CANDIDATES = 5;
const SNOWFLAKE = /^\d{15,20}$/;

/** *Answer this*: a private preview of what answers somebody's message, to be posted there by whoever helps. */
export const answerThisCommand: MessageCommand = {
  name: 'Answer this',
  data: (texts) => messageCommandData(texts, 'menu.answerThis'),
  run(request: MessageCommandRequest, context: Context): Reply {
    const { knowledge } = context;
    const speaker = speakerFor(request, context);
    const shown = shownBy(speaker, request, context);
    const text = fitting(written(request.target.text), MAX_MESSAGE);
    if (!hasWords(text) || !SNOWFLAKE.test(request.target.id)) return privately(noteView(speaker.t('preview.noText')));
    const answer = ask(knowledge, text, shown.wished);
    const to = { message: request.target.id, language: languageOf(text, request, context, shown) };
    const candidates = answer.results.slice(0, MAX_CANDIDATES).map(({ entry }) => entry);
    const [best] = candidates;
    // What is repeated can be asked again, to say why; half of it would give other reasons.
    const preview = { ...shown, to, candidates, quoted: text.length <= MAX_QUESTION ? text : undefined };
    if (best === undefined || answer.outcome === 'none') return privately(noPreviewView(preview));
    return privately(previewView({ ...preview, entry: best }));
  },
};

/** The language that a message is written in; where that cannot be told, that of the channel. */
function languageOf(text: string, request: Request, context: Context, shown: Shown): string {
  return spokenLanguage(text, context.knowledge) ?? channelSpeaker(request, context, shown.wished).language;
}

/** Another of the candidates, or the same in another language. */
export function turnPreview(
  press: Press & { readonly action: 'preview' },
  request: PressRequest,
  _context: Context,
  shown: Shown,
): Reply {
  const chosen = press.entry ?? pointed(request.values[0] ?? '');
  if (chosen === undefined) return privately(noteView(shown.speaker.t('problem.unknownComponent')));
  const view = previewOf(chosen, press.to, request, shown, 'entry.changed');
  return request.onPublicMessage ? privately(view) : { type: 'update', view };
}

/**
 * Posts the entry that was previewed, in the language of the message and linked to it. If its text has changed since, the
 * helper is shown the new one first: nothing is posted in their name that they have not seen.
 */
export function postAnswer(
  { entry: chosen, to }: Press & { readonly action: 'reply' },
  request: PressRequest,
  context: Context,
  shown: Shown,
): Reply {
  const read = entryOf(context.knowledge, chosen.reference, shown.wished);
  if (read === undefined || read.digest !== chosen.digest) {
    const view = previewOf(chosen, to, request, shown, 'share.changed');
    return request.onPublicMessage ? privately(view) : { type: 'update', view };
  }
  const speaker = context.texts.catalogues.has(to.language)
    ? context.texts.in(to.language)
    : channelSpeaker(request, context, shown.wished);
  const entry = entryOf(context.knowledge, chosen.reference, speaker.language) ?? read;
  countShown(context, entry, 'answer');
  const lead = speaker.t('preview.lead', { link: linkTo(to, request) });
  const view = entryView({ ...shownBy(speaker, request, context), entry, lead, isPublic: true });
  return { type: 'post', view, instead: NOTHING };
}

function previewOf(
  { reference, digest }: { readonly reference: string; readonly digest: string },
  to: Addressee,
  request: PressRequest,
  shown: Shown,
  changed: 'entry.changed' | 'share.changed',
): View {
  const { knowledge, speaker, wished } = shown;
  const entry = entryOf(knowledge, reference, wished);
  if (entry === undefined) return goneView(nearestTo(knowledge, reference, wished), speaker, wished);
  const notes = entry.digest === digest ? [] : [speaker.t(changed)];
  const candidates = candidatesOn(request, shown);
  return previewView({ ...shown, to, entry, candidates, quoted: quotedIn(request.components), notes });
}

/** The candidates that the preview offers: they stand in its select. */
function candidatesOn(request: PressRequest, { knowledge, wished }: Shown): readonly Entry[] {
  return optionsIn(request.components)
    .slice(0, MAX_CANDIDATES)
    .flatMap((value) => {
      const pointer = parsePointer(value);
      return pointer === undefined ? [] : (entryOf(knowledge, pointer.entry, wished) ?? []);
    });
}

function pointed(value: string): { readonly reference: string; readonly digest: string } | undefined {
  const pointer = parsePointer(value);
  return pointer === undefined ? undefined : { reference: pointer.entry, digest: pointer.digest };
}

/** https://discord.com/developers/docs/reference#message-formatting has no mark for messages; their address is one. */
function linkTo({ message }: Addressee, { guildId = '@me', channelId }: Request): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${message}`;
}
