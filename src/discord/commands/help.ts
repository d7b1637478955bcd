import { complete } from '../../core/complete.ts';
import type { Entry, Language } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { onceFor } from '../../core/once-for.ts';
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

/** The same for everybody who reads the same language, as long as the knowledge is the same. */
const knownExamples = onceFor((_: Knowledge) => new Map<Language, readonly Entry[]>());

/** Three questions that have an answer, in the reader's language where there are any; else three entries of any kind. */
function examplesIn(knowledge: Knowledge, wished: Language): readonly Entry[] {
  const known = knownExamples(knowledge);
  const examples = known.get(wished) ?? findExamples(knowledge, wished);
  known.set(wished, examples);
  return examples;
}

function findExamples(knowledge: Knowledge, wished: Language): readonly Entry[] {
  const questions = offered(knowledge, { wished, kind: 'faq' });
  const readable = questions.filter(({ language }) => language === wished);
  const [examples = []] = [readable, questions, offered(knowledge, { wished })].filter((some) => some.length > 0);
  return examples.slice(0, 3);
}

/** What autocompletion offers before anything is typed: the entries that most others lead to. */
function offered(knowledge: Knowledge, wish: Parameters<typeof complete>[2]): readonly Entry[] {
  return complete(knowledge, '', wish).map(({ entry }) => entry);
}
