import type { Kind } from '../../core/entry.ts';
import { listEntries } from '../../core/look-up.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { type Context, speakerFor } from '../context.ts';
import { privately, type Reply } from '../reply.ts';
import type { CommandRequest } from '../request.ts';
import { browseView } from '../views/lists.ts';
import type { View } from '../views/message.ts';
import { type Command, commandData, kindOption, languageOption } from './command.ts';
import { kindIn } from './search.ts';

/** `/browse`: all titles, page by page. */
export const browseCommand: Command = {
  name: 'browse',
  data: (texts) => commandData(texts, 'command.browse', [kindOption(texts), languageOption(texts)]),
  run(request: CommandRequest, context: Context): Reply {
    const speaker = speakerFor(request, context, request.options.get('language'));
    return privately(browsePage(context, speaker, kindIn(request.options.get('kind')), 0));
  },
};

/** One page of all titles. */
export function browsePage(
  { knowledge, texts }: Context,
  speaker: Speaker,
  kind: Kind | undefined,
  page: number,
): View {
  const wished = speaker.language;
  const entries = listEntries(knowledge, wished, kind);
  return browseView({ knowledge, texts, speaker, wished, kind, entries, page });
}
