import { ask } from '../../core/ask.ts';
import { complete } from '../../core/complete.ts';
import type { Entry } from '../../core/entry.ts';
import { clip } from '../clip.ts';
import { type Context, speakerFor } from '../context.ts';
import { referenceTo } from '../custom-id.ts';
import { entryOf, isReference, nearestTo } from '../find-entry.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import {
  type AnswerView,
  candidatesView,
  comparisonView,
  echo,
  foundView,
  leadFor,
  noneView,
} from '../views/answer.ts';
import { entryView, whatItIs } from '../views/entry.ts';
import { goneView, noteView } from '../views/note.ts';
import { type Command, commandData, languageOption, textOption, userOption } from './command.ts';
import { MAX_QUESTION, readText } from './read-text.ts';

/** `/ask`: the best entry for a question in anybody's own words; with `for`, in public for one person. */
export const askCommand: Command = {
  name: 'ask',
  data: (texts) =>
    commandData(texts, 'command.ask', [
      textOption(texts, 'command.ask.question', { required: true, autocomplete: true, max_length: MAX_QUESTION }),
      languageOption(texts),
      userOption(texts, 'command.ask.for'),
    ]),
  run,
  complete: completeQuestion,
};

const USER_ID = /^\d{15,20}$/;

function run(request: CommandRequest, context: Context): Reply {
  const { knowledge, texts } = context;
  const speaker = speakerFor(request, context, request.options.get('language'));
  const shown = { knowledge, texts, speaker, wished: speaker.language };
  const read = readText(request.options.get('question'), MAX_QUESTION, shown);
  if ('problem' in read) return privately(noteView(read.problem));

  const recipient = recipientOf(request);
  if (isReference(read.text)) {
    const entry = entryOf(knowledge, read.text, speaker.language);
    return entry === undefined
      ? privately(goneView(nearestTo(knowledge, read.text, speaker.language), speaker, speaker.language))
      : posted(entryView({ ...shown, entry, ...leadFor(shown.speaker, recipient) }), recipient);
  }
  const answer = ask(knowledge, read.text, speaker.language);
  return replyWith({ ...shown, answer, ...(recipient === undefined ? {} : { recipient }) });
}

/** A clear answer goes where it was asked for; anything less stays between the asker and the bot. */
function replyWith(shown: AnswerView): Reply {
  const { answer, speaker, recipient } = shown;
  const [best] = answer.results;
  if (answer.outcome !== 'none' && answer.comparison !== undefined) {
    return posted(comparisonView(shown, answer.comparison), recipient);
  }
  if (answer.outcome === 'answer' && best !== undefined) return posted(foundView(shown, best), recipient);
  if (answer.outcome === 'candidates' && best !== undefined) return privately(candidatesView(shown));
  return privately(noneView(shown, speaker.t('ask.none', { question: echo(answer.question) })));
}

function posted(view: ReturnType<typeof entryView>, recipient: string | undefined): Reply {
  return { type: 'message', view, ...(recipient === undefined ? {} : { recipient }) };
}

function recipientOf(request: CommandRequest): string | undefined {
  const id = request.options.get('for');
  return id !== undefined && USER_ID.test(id) ? id : undefined;
}

function completeQuestion(request: AutocompleteRequest, context: Context): readonly Choice[] {
  const speaker = speakerFor(request, context, request.options.get('language'));
  const completions = complete(context.knowledge, request.focused.value, { wished: speaker.language });
  return completions.map(({ entry, title }) => ({
    name: `${clip(title, 70)} · ${whatItIs(entry, speaker)}`,
    value: choiceValue(entry),
  }));
}

/** What an autocomplete choice fills in: it names exactly this entry, whatever its title. */
export function choiceValue(entry: Entry): string {
  return referenceTo(entry.id);
}
