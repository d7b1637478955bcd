import { ask } from '../../core/ask.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { type Context, shownBy } from '../context.ts';
import { entryOf } from '../find-entry.ts';
import { privately, type Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { noteView } from '../views/note.ts';
import { whyView } from '../views/why.ts';
import type { Press } from './press.ts';

/** Says why an entry is the answer: the question is asked once more, as no reason is kept anywhere. */
export function why(
  press: Press & { readonly action: 'why' },
  request: PressRequest,
  context: Context,
  speaker: Speaker,
): Reply {
  const { asked } = request;
  if (asked === undefined) return privately(noteView(speaker.t('problem.questionGone')));
  const { results } = ask(context.knowledge, asked, speaker.language);
  const id = entryOf(context.knowledge, press.entry, speaker.language)?.id;
  const result = results.find(({ entry }) => entry.id === id);
  return privately(
    whyView({ ...shownBy(speaker, request, context), result, others: results.filter((one) => one !== result) }),
  );
}
