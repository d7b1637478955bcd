import type { Entry } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { listEntries } from '../../core/look-up.ts';
import { type Context, speakerFor } from '../context.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest } from '../request.ts';
import { helpView } from '../views/help.ts';
import { type Command, commandData } from './command.ts';

/** `/help`: what can be asked, with three questions that work. */
export const helpCommand: Command = {
  name: 'help',
  data: (texts) => commandData(texts, 'command.help'),
  run(request: CommandRequest, context: Context): Reply {
    const { knowledge, texts } = context;
    const speaker = speakerFor(request, context);
    const shown = { knowledge, texts, speaker, wished: speaker.language };
    return privately(helpView(shown, examplesIn(knowledge, speaker.language)));
  },
};

/** Three questions that have an answer, in the reader's language where there are any; else three entries of any kind. */
function examplesIn(knowledge: Knowledge, wished: string): readonly Entry[] {
  const questions = listEntries(knowledge, wished, 'faq');
  const readable = questions.filter(({ language }) => language === wished);
  const [examples = []] = [readable, questions, listEntries(knowledge, wished)].filter((some) => some.length > 0);
  // From all over the list, so that they are not three on one subject.
  return [0, 1, 2].flatMap((third) => examples.slice(Math.floor((third * examples.length) / 3)).slice(0, 1));
}
