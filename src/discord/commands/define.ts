import { complete } from '../../core/complete.ts';
import { define } from '../../core/define.ts';
import type { Entry } from '../../core/entry.ts';
import { translationsOf } from '../../core/look-up.ts';
import { type Context, speakerFor } from '../context.ts';
import { entryOf, isReference, nearestTo } from '../find-entry.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import { candidatesView, echo, noneView } from '../views/answer.ts';
import { entryView, type Shown, titleOf } from '../views/entry.ts';
import { escapeLine } from '../views/markdown.ts';
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
  const { knowledge, texts } = context;
  const speaker = speakerFor(request, context, request.options.get('language'));
  const shown = { knowledge, texts, speaker, wished: speaker.language };
  const read = readText(request.options.get('term'), MAX_TERM, shown);
  if ('problem' in read) return privately(noteView(read.problem));

  if (isReference(read.text)) {
    const entry = entryOf(knowledge, read.text, shown.wished);
    return entry === undefined
      ? privately(goneView(nearestTo(knowledge, read.text, shown.wished), speaker, shown.wished))
      : privately(definitionView(shown, entry));
  }
  const answer = define(knowledge, read.text, shown.wished);
  const [best] = answer.results;
  if (answer.outcome === 'answer' && best !== undefined) return privately(definitionView(shown, best.entry));
  if (answer.outcome === 'candidates' && best !== undefined) return privately(candidatesView({ ...shown, answer }));
  return privately(noneView({ ...shown, answer }, speaker.t('define.none', { term: echo(read.text) })));
}

function definitionView(shown: Shown, entry: Entry) {
  return entryView({ ...shown, entry, below: termsLine(shown, entry) });
}

/** The term in every language: `English: reach · Deutsch: Reichweite`. */
function termsLine({ knowledge, texts, speaker }: Shown, entry: Entry): string {
  const terms = translationsOf(knowledge, entry.id).map((one) => {
    const name = texts.catalogues.get(one.language)?.language.name ?? speaker.languageLabel(one.language);
    return `${escapeLine(name)}: **${titleOf(one)}**`;
  });
  return terms.length < 2 ? '' : terms.join(' · ');
}

function completeTerm(request: AutocompleteRequest, context: Context): readonly Choice[] {
  const wished = speakerFor(request, context, request.options.get('language')).language;
  const completions = complete(context.knowledge, request.focused.value, { wished, kind: 'lexicon' });
  return completions.map(({ entry, title }) => ({ name: title, value: choiceValue(entry) }));
}
