import type { Speaker } from '../i18n/speaker.ts';
import { browsePage } from './commands/browse.ts';
import { turnFaults } from './commands/knowledge.ts';
import { searchPage } from './commands/search.ts';
import { tipView } from './commands/tip.ts';
import { type Context, speakerFor } from './context.ts';
import { type Press, parseCustomId, parsePointer } from './custom-id.ts';
import { entryOf, nearestTo } from './find-entry.ts';
import { privately, type Reply } from './reply.ts';
import type { PressRequest } from './request.ts';
import { leadFor } from './views/answer.ts';
import { entryView } from './views/entry.ts';
import type { View } from './views/message.ts';
import { goneView, noteView } from './views/note.ts';

/** Serves a pressed button or select from what its `custom_id` says. */
export function runPress(request: PressRequest, context: Context): Reply {
  const press = parseCustomId(request.customId);
  if (press === undefined) {
    return privately(noteView(speakerFor(request, context).t('problem.unknownComponent')));
  }
  const speaker = speakerFor(request, context, press.language);
  switch (press.action) {
    case 'open':
      return changed(request, openView(press, context, speaker, press.page));
    case 'pick':
      return picked(request, press.recipient, context, speaker);
    case 'tip':
      return changed(request, tipView(context, speaker, press.topic, press.seen));
    case 'search':
      return changed(request, searchPage(context, speaker, press.text, press.kind, press.page));
    case 'browse':
      return changed(request, browsePage(context, speaker, press.kind, press.page));
    case 'faults':
      return turnFaults(request, context, speaker, press.page);
  }
}

/** A private message changes in place; on a public one, who presses gets a private copy. */
function changed(request: PressRequest, view: View): Reply {
  return request.onPublicMessage ? privately(view) : { type: 'update', view };
}

/** What was chosen in a select opens beside the list; for somebody else, it is posted. */
function picked(request: PressRequest, recipient: string | undefined, context: Context, speaker: Speaker): Reply {
  const pointer = parsePointer(request.values[0] ?? '');
  if (pointer === undefined) return privately(noteView(speaker.t('problem.unknownComponent')));
  const wished = speaker.language;
  if (recipient === undefined || entryOf(context.knowledge, pointer.entry, wished) === undefined) {
    return privately(openView(pointer, context, speaker, 0));
  }
  return {
    type: 'message',
    recipient,
    view: openView({ ...pointer, ...leadFor(speaker, recipient) }, context, speaker, 0),
  };
}

/** The entry that a press names; a line says so if its text has changed since; the nearest ones if it is gone. */
function openView(
  { entry: reference, digest, lead }: Pick<Press & { action: 'open' }, 'entry' | 'digest'> & { readonly lead?: string },
  { knowledge, texts }: Context,
  speaker: Speaker,
  page: number,
): View {
  const wished = speaker.language;
  const entry = entryOf(knowledge, reference, wished);
  if (entry === undefined) return goneView(nearestTo(knowledge, reference, wished), speaker, wished);
  const notes = entry.digest === digest ? [] : [speaker.t('entry.changed')];
  return entryView({ knowledge, texts, speaker, wished, entry, page, notes, ...(lead === undefined ? {} : { lead }) });
}
