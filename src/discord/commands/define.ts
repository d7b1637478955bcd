import { complete } from '../../core/complete.ts';
import { define } from '../../core/define.ts';
import { replyWith, replyWithNamed } from '../answering.ts';
import { type Context, shownBy, speakerFor } from '../context.ts';
import { entryOf, isReference, nearestTo } from '../find-entry.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import { goneView, noteView } from '../views/note.ts';
import { choiceValue } from './ask.ts';
import { type Command, commandData, languageOption, textOption } from './command.ts';
import { MAX_TERM, readText } from './read-text.ts';

/** `/define`: the lexicon's entry for a term, with the term in every language. */
export const defineCommand: Command = {
  name: 'define',
  data: (texts) =>
    commandData(texts, 'command.define', [
      textOption(texts, 'command.define.term', { required: true, autocomplete: true, max_length: MAX_TERM }),
      languageOption(texts),
    ]),
  run,
  complete: completeTerm,
};

function run(request: CommandRequest, context: Context): Reply {
  const { knowledge } = context;
  const speaker = speakerFor(request, context, request.options.get('language'));
  const shown = shownBy(speaker, request, context);
  const read = readText(request.options.get('term'), MAX_TERM, shown);
  if ('problem' in read) return privately(noteView(read.problem));

  if (isReference(read.text)) {
    const entry = entryOf(knowledge, read.text, shown.wished);
    return entry === undefined
      ? privately(goneView(nearestTo(knowledge, read.text, shown.wished), speaker, shown.wished))
      : replyWithNamed(entry, shown, context);
  }
  const answer = define(knowledge, read.text, shown.wished);
  return replyWith(answer, { ...shown, asked: read.text }, context, speaker.t('define.none'));
}

function completeTerm(request: AutocompleteRequest, context: Context): readonly Choice[] {
  const wished = speakerFor(request, context, request.options.get('language')).language;
  const completions = complete(context.knowledge, request.focused.value, { wished, kind: 'lexicon' });
  return completions.map(({ entry, title }) => ({ name: title, value: choiceValue(entry) }));
}
