import { KINDS, type Kind } from '../../core/entry.ts';
import { find } from '../../core/find.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { type Context, speakerFor } from '../context.ts';
import { MAX_SEARCH_TEXT } from '../custom-id.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest } from '../request.ts';
import { searchView } from '../views/lists.ts';
import type { View } from '../views/message.ts';
import { noteView } from '../views/note.ts';
import { type Command, commandData, kindOption, languageOption, textOption } from './command.ts';
import { readText } from './read-text.ts';

/** `/search`: excerpts with the matched words in bold. */
export const searchCommand: Command = {
  name: 'search',
  data: (texts) =>
    commandData(texts, 'command.search', [
      // What a page button can carry; for more words there is /ask.
      textOption(texts, 'command.search.text', { required: true, max_length: MAX_SEARCH_TEXT }),
      kindOption(texts),
      languageOption(texts),
    ]),
  run(request: CommandRequest, context: Context): Reply {
    const speaker = speakerFor(request, context, request.options.get('language'));
    const shown = { knowledge: context.knowledge, speaker, wished: speaker.language };
    const read = readText(request.options.get('text'), MAX_SEARCH_TEXT, shown);
    if ('problem' in read) return privately(noteView(read.problem));
    return privately(searchPage(context, speaker, read.text, kindIn(request.options.get('kind')), 0));
  },
};

/** One page of what a search finds. */
export function searchPage(
  { knowledge, texts }: Context,
  speaker: Speaker,
  text: string,
  kind: Kind | undefined,
  page: number,
): View {
  const wished = speaker.language;
  const results = find(knowledge, text, { wished, ...(kind === undefined ? {} : { kind }) });
  return searchView({ knowledge, texts, speaker, wished, text, kind, results, page });
}

/** The kind that an option names; undefined if it names none. */
export function kindIn(option: string | undefined): Kind | undefined {
  return KINDS.find((kind) => kind === option);
}
