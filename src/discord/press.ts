import { stretchIn } from '../core/stretch.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { postAnswer, turnPreview } from './commands/answer-this.ts';
import { replyToQuestion } from './commands/ask.ts';
import { browsePage } from './commands/browse.ts';
import { turnFaults } from './commands/knowledge.ts';
import { chooseOwn } from './commands/language.ts';
import { searchPage } from './commands/search.ts';
import { tipView } from './commands/tip.ts';
import { type Context, shownBy, speakerFor } from './context.ts';
import { countShown } from './count.ts';
import { parseCustomId } from './custom-id.ts';
import { entryOf, nearestTo } from './find-entry.ts';
import { runDesk } from './presses/desk.ts';
import type { Press } from './presses/press.ts';
import { rate } from './presses/rate.ts';
import { bothView, share } from './presses/share.ts';
import { openTell } from './presses/tell.ts';
import { why } from './presses/why.ts';
import { parsePointer } from './reference.ts';
import { privately, type Reply } from './reply.ts';
import type { PressRequest } from './request.ts';
import { leadFor } from './views/answer.ts';
import { type EntryView, entryView, type Shown } from './views/entry.ts';
import type { View } from './views/message.ts';
import { goneView, noteView } from './views/note.ts';
import { privacyView } from './views/privacy.ts';

/** Serves a pressed button or select from what its `custom_id` says. */
export function runPress(request: PressRequest, context: Context): Reply {
  const press = parseCustomId(request.customId);
  if (press === undefined) {
    return privately(noteView(speakerFor(request, context).t('problem.unknownComponent')));
  }
  const speaker = speakerFor(request, context, press.language);
  switch (press.action) {
    case 'open':
      return changed(request, openView(press, context, shownFor(request, context, speaker), { page: press.page }));
    case 'privacy':
      return privately(privacyView(speaker, context.storage));
    case 'pick':
      return picked(request, press.recipient, context, shownFor(request, context, speaker));
    case 'tip':
      return changed(request, tipView(context, shownBy(speaker, request, context), press.topic, press.seen));
    case 'search':
      return changed(request, searchPage(context, speaker, press.text, press.kind, press.page));
    case 'browse':
      return changed(request, browsePage(context, speaker, press.kind, press.page));
    case 'faults':
      return turnFaults(request, context, speaker, press.page);
    case 'desk':
      return runDesk(press, request, context, speaker);
    case 'both':
      return changed(request, bothView(press, context, shownFor(request, context, speaker)));
    case 'share':
      return share(press, request, context, shownFor(request, context, speaker));
    case 'rate':
      return rate(press, request, context, speaker);
    case 'why':
      return why(press, request, context, speaker);
    case 'tell':
      return openTell(request.asked, context, speaker);
    case 'again':
      return again(request, context, speaker);
    case 'speak':
      return chooseOwn(press.choice, request, context);
    case 'preview':
      return turnPreview(press, request, context, shownBy(speaker, request, context));
    case 'reply':
      return postAnswer(press, request, context, shownBy(speaker, request, context));
    // A modal is sent with it; no button has it.
    case 'told':
      return privately(noteView(speaker.t('problem.unknownComponent')));
  }
}

/** The views of what is pressed on a message go on answering the question that it answers. */
function shownFor(request: PressRequest, context: Context, speaker: Speaker): Shown {
  const { asked } = request;
  return { ...shownBy(speaker, request, context), ...(asked === undefined ? {} : { asked }) };
}

/** The question of the message, asked once more in another language; a message without one has lost it. */
function again(request: PressRequest, context: Context, speaker: Speaker): Reply {
  if (request.asked === undefined) return privately(noteView(speaker.t('problem.questionGone')));
  const reply = replyToQuestion(request.asked, shownBy(speaker, request, context), context);
  return reply.type === 'message' ? changed(request, reply.view) : reply;
}

/** A private message changes in place; on a public one, who presses gets a private copy. */
function changed(request: PressRequest, view: View): Reply {
  return request.onPublicMessage ? privately(view) : { type: 'update', view };
}

/** What was chosen in a select opens beside the list; for somebody else, it is posted. */
function picked(request: PressRequest, recipient: string | undefined, context: Context, shown: Shown): Reply {
  const { speaker, wished } = shown;
  const pointer = parsePointer(request.values[0] ?? '');
  if (pointer === undefined) return privately(noteView(speaker.t('problem.unknownComponent')));
  const entry = entryOf(context.knowledge, pointer.entry, wished);
  if (entry !== undefined) countShown(context, entry, 'candidates');
  const instead = openView(pointer, context, shown);
  if (recipient === undefined || entry === undefined) return privately(instead);
  const view = openView(pointer, context, shown, { ...leadFor(speaker, recipient), isPublic: true });
  return { type: 'post', recipient, view, instead };
}

/** The entry that a press names; a line says so if its text has changed since; the nearest ones if it is gone. */
function openView(
  { entry: reference, digest, stretch }: Pick<Press & { action: 'open' }, 'entry' | 'digest' | 'stretch'>,
  { knowledge }: Context,
  shown: Shown,
  more: Pick<EntryView, 'page' | 'lead' | 'isPublic'> = {},
): View {
  const { speaker, wished } = shown;
  const entry = entryOf(knowledge, reference, wished);
  if (entry === undefined) return goneView(nearestTo(knowledge, reference, wished), speaker, wished);
  if (entry.digest !== digest) return entryView({ ...shown, ...more, entry, notes: [speaker.t('entry.changed')] });
  const excerpt = stretch === undefined ? undefined : stretchIn(entry, stretch);
  return entryView({ ...shown, ...more, entry, ...(excerpt === undefined ? {} : { excerpt }) });
}
