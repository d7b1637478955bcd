import type { EntryId, Tag } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { listEntries } from '../../core/look-up.ts';
import { pickTip } from '../../core/tips.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { fitting } from '../clip.ts';
import { type Context, speakerFor } from '../context.ts';
import { MAX_SEEN, MAX_TOPIC, shortHash } from '../custom-id.ts';
import { label, written } from '../plain-text.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import { echo } from '../views/answer.ts';
import { entryView } from '../views/entry.ts';
import type { View } from '../views/message.ts';
import { noteView } from '../views/note.ts';
import { type Command, commandData, languageOption, textOption } from './command.ts';

/** `/tip`: one tip, on a topic or any, and another one at the press of a button. */
export const tipCommand: Command = {
  name: 'tip',
  data: (texts) =>
    commandData(texts, 'command.tip', [
      textOption(texts, 'command.tip.topic', { autocomplete: true, max_length: MAX_TOPIC }),
      languageOption(texts),
    ]),
  run(request: CommandRequest, context: Context): Reply {
    const speaker = speakerFor(request, context, request.options.get('language'));
    const topic = fitting(written(request.options.get('topic') ?? ''), MAX_TOPIC);
    return privately(tipView(context, speaker, topic, []));
  },
  complete: completeTopic,
};

/**
 * One tip that is none of those shown last, as long as there is another.
 * @param seen {@link shortHash} of the tips shown last, oldest first.
 */
export function tipView(context: Context, speaker: Speaker, topic: string, seen: readonly string[]): View {
  const { knowledge, texts, random } = context;
  const wished = speaker.language;
  const wish = { ...(topic === '' ? {} : { topic }), seen: tipsSeen(knowledge, seen), random };
  const picked = pickTip(knowledge, wished, wish);
  if (picked === undefined) return noteView(speaker.t('tip.none'));
  const { entry, matchedTopic } = picked;
  const row = [...seen, shortHash(entry.id)].slice(-MAX_SEEN);
  return entryView({
    knowledge,
    texts,
    speaker,
    wished,
    entry,
    notes: topic === '' || matchedTopic ? [] : [speaker.t('tip.otherTopic', { topic: echo(topic) })],
    buttons: [
      {
        label: speaker.t('tip.another'),
        press: { action: 'tip', language: wished, seen: row, topic },
        primary: true,
      },
    ],
  });
}

function tipsSeen(knowledge: Knowledge, seen: readonly string[]): readonly EntryId[] {
  const tips = new Map(
    [...knowledge.byId.keys()].filter((id) => id.startsWith('tip/')).map((id) => [shortHash(id), id]),
  );
  return seen.flatMap((hash) => tips.get(hash) ?? []);
}

function completeTopic(request: AutocompleteRequest, context: Context): readonly Choice[] {
  const wished = speakerFor(request, context, request.options.get('language')).language;
  const typed = folded(written(request.focused.value));
  const topics = topicsOfTips(context.knowledge, wished).map((tag) => ({
    name: label(tag.names[wished] ?? tag.key, 100),
    value: tag.key,
  }));
  const fitsBest = ({ name, value }: Choice) => folded(name).startsWith(typed) || value.startsWith(typed);
  const fits = ({ name, value }: Choice) => folded(name).includes(typed) || value.includes(typed);
  return [...topics.filter(fitsBest), ...topics.filter((topic) => fits(topic) && !fitsBest(topic))];
}

/** The topics that there is a tip on, by name. */
function topicsOfTips(knowledge: Knowledge, wished: string): readonly Tag[] {
  const used = new Set(listEntries(knowledge, wished, 'tip').flatMap(({ tags }) => tags));
  const name = (tag: Tag) => tag.names[wished] ?? tag.key;
  return knowledge.tags
    .filter(({ key }) => used.has(key) && key.length <= MAX_TOPIC)
    .sort((a, b) => name(a).localeCompare(name(b), wished));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
