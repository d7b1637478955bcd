import type { Entry } from '../../core/entry.ts';
import { type Stretch, sameStretch } from '../../core/stretch.ts';
import { type Context, channelSpeaker, shownBy } from '../context.ts';
import { entryOf, nearestTo } from '../find-entry.ts';
import { digestOf } from '../reference.ts';
import { privately, type Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { comparisonView } from '../views/answer.ts';
import { type EntryView, entryView, type Shown } from '../views/entry.ts';
import type { View } from '../views/message.ts';
import { goneView, NOTHING } from '../views/note.ts';
import type { Press } from './press.ts';

type References = (Press & { readonly action: 'share' | 'both' })['entries'];

/**
 * Posts what the presser reads in private, in the channel's language, with a button for every language. If it has changed
 * since they read it, they are shown the new text first: nothing is posted in their name that they have not seen.
 */
export function share(
  press: Press & { readonly action: 'share' },
  request: PressRequest,
  context: Context,
  shown: Shown,
): Reply {
  const read = entriesOf(press.entries, shown);
  if (!Array.isArray(read)) return privately(goneOf(read.gone, shown));
  if (digestOf(read) !== press.digest) {
    const view = viewOf(read, { ...shown, notes: [shown.speaker.t('share.changed')] });
    return request.onPublicMessage ? privately(view) : { type: 'update', view };
  }
  const speaker = channelSpeaker(request, context, press.language);
  const inChannel = shownBy(speaker, request, context);
  const posted = entriesOf(press.entries, inChannel);
  if (!Array.isArray(posted)) return privately(goneOf(posted.gone, shown));
  const excerpt = excerptOf(press.stretch, read, posted);
  return { type: 'post', view: viewOf(posted, { ...inChannel, ...excerpt, isPublic: true }), instead: NOTHING };
}

/** What the presser reads of an entry in place of its beginning, as it stands in what is posted. */
function excerptOf(
  stretch: Stretch | undefined,
  [read]: readonly Entry[],
  [posted]: readonly Entry[],
): { readonly excerpt?: string } {
  if (stretch === undefined || read === undefined || posted === undefined) return {};
  const excerpt = sameStretch(read, posted, stretch);
  return excerpt === undefined ? {} : { excerpt };
}

/** Two entries side by side once more, on a page of their own or in another language. */
export function bothView(press: Press & { readonly action: 'both' }, _context: Context, shown: Shown): View {
  const entries = entriesOf(press.entries, shown);
  if (!Array.isArray(entries)) return goneOf(entries.gone, shown);
  const notes = digestOf(entries) === press.digest ? [] : [shown.speaker.t('entry.changed')];
  return viewOf(entries, { ...shown, notes });
}

/** The entries that are referred to, in the language that is spoken; or the first reference that leads nowhere. */
function entriesOf(references: References, { knowledge, wished }: Shown): Entry[] | { readonly gone: string } {
  const entries: Entry[] = [];
  for (const reference of references) {
    const entry = entryOf(knowledge, reference, wished);
    if (entry === undefined) return { gone: reference };
    entries.push(entry);
  }
  return entries;
}

function viewOf(
  [one, other]: readonly Entry[],
  shown: Shown & Pick<EntryView, 'notes' | 'isPublic' | 'excerpt'>,
): View {
  if (one === undefined) return NOTHING;
  return other === undefined
    ? entryView({ ...shown, entry: one })
    : comparisonView({ ...shown, entries: [one, other] });
}

function goneOf(reference: string, { knowledge, speaker, wished }: Shown): View {
  return goneView(nearestTo(knowledge, reference, wished), speaker, wished);
}
