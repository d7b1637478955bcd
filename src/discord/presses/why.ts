import { ask } from '../../core/ask.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { quotedIn } from '../components-in.ts';
import { type Context, shownBy } from '../context.ts';
import { entryOf } from '../find-entry.ts';
import { privately, type Reply } from '../reply.ts';
import type { PressRequest } from '../request.ts';
import { noteView } from '../views/note.ts';
import { whyView } from '../views/why.ts';
import type { Press } from './press.ts';

/** Says why entries are the answer: the question or message is asked once more, as no reason is kept anywhere. */
export function why(
  press: Press & { readonly action: 'why' },
  request: PressRequest,
  context: Context,
  speaker: Speaker,
): Reply {
  const asked = request.asked ?? quotedIn(request.components);
  if (asked === undefined) return privately(noteView(speaker.t('problem.questionGone')));
  const { results } = ask(context.knowledge, asked, speaker.language);
  const ids = press.entries.map((reference) => entryOf(context.knowledge, reference, speaker.language)?.id);
  const answers = ids.map((id) => results.find(({ entry }) => entry.id === id));
  const others = results.filter((one) => !answers.includes(one));
  return privately(whyView({ ...shownBy(speaker, request, context), answers, others }));
}
