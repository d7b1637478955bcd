import { ask } from '../../core/ask.ts';
import { complete } from '../../core/complete.ts';
import type { Entry } from '../../core/entry.ts';
import { type For, replyWith, replyWithNamed } from '../answering.ts';
import { clip } from '../clip.ts';
import { type Context, shownBy, speakerFor } from '../context.ts';
import { entryOf, isReference, nearestTo } from '../find-entry.ts';
import { referenceTo } from '../reference.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import { type Shown, whatItIs } from '../views/entry.ts';
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
  const { knowledge } = context;
  const speaker = speakerFor(request, context, request.options.get('language'));
  const shown = shownBy(speaker, request, context);
  const read = readText(request.options.get('question'), MAX_QUESTION, shown);
  if ('problem' in read) return privately(noteView(read.problem));

  const recipient = recipientOf(request);
  if (isReference(read.text)) {
    const entry = entryOf(knowledge, read.text, speaker.language);
    return entry === undefined
      ? privately(goneView(nearestTo(knowledge, read.text, speaker.language), speaker, speaker.language))
      : replyWithNamed(entry, shown, context, { recipient });
  }
  return replyToQuestion(read.text, shown, context, { recipient });
}

/** What is replied to a question in anybody's own words. */
export function replyToQuestion(question: string, shown: Shown, context: Context, wish: For = {}): Reply {
  const answer = ask(context.knowledge, question, shown.wished);
  return replyWith(answer, { ...shown, asked: question }, context, shown.speaker.t('ask.unknown'), wish);
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
