import type { Speaker } from '../../i18n/speaker.ts';
import { type Context, speakerFor } from '../context.ts';
import { parseCustomId } from '../custom-id.ts';
import { isBlank, written } from '../plain-text.ts';
import { privately, type Reply } from '../reply.ts';
import type { ModalRequest } from '../request.ts';
import { noteView, noticeView } from '../views/note.ts';

/** The input's custom_id. */
const TEXT = 'text';
/** Longest text that is taken, in UTF-16 units: more than is ever asked, and less than a letter. */
const MAX_TOLD = 800;

/** Opens the modal that shows exactly what will be kept, for the asker to change or send. */
export function openTell(asked: string | undefined, { storage }: Context, speaker: Speaker): Reply {
  return {
    type: 'modal',
    modal: {
      title: speaker.t('tell.tell'),
      press: { action: 'told', language: speaker.language },
      intro: speaker.t('tell.kept', { days: storage.gaps.days }),
      input: { name: TEXT, label: speaker.t('tell.text'), value: asked ?? '', max: MAX_TOLD },
    },
  };
}

/** Keeps what was sent with the modal. */
export function runModal(request: ModalRequest, context: Context): Reply {
  const press = parseCustomId(request.customId);
  const speaker = speakerFor(request, context, press?.language);
  if (press?.action !== 'told') return privately(noteView(speaker.t('problem.unknownInteraction')));
  const text = written(request.fields.get(TEXT) ?? '').slice(0, MAX_TOLD);
  if (isBlank(text)) return privately(noteView(speaker.t('problem.blank')));
  context.storage.gaps.tell(text, speaker.language);
  return privately(noticeView(speaker.t('tell.thanks')));
}
