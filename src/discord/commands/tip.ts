import type { EntryId, Tag } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { listEntries } from '../../core/look-up.ts';
import { pickTip } from '../../core/tips.ts';
import { fitting } from '../clip.ts';
import { type Context, shownBy, speakerFor } from '../context.ts';
import { countShown } from '../count.ts';
import { MAX_SEEN, MAX_TOPIC } from '../custom-id.ts';
import { label, written } from '../plain-text.ts';
import { shortHash } from '../reference.ts';
import { type Choice, privately, type Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest } from '../request.ts';
import { echo } from '../views/answer.ts';
import { entryView, type Shown } from '../views/entry.ts';
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
    return privately(tipView(context, shownBy(speaker, request, context), topic, []));
  },
  complete: completeTopic,
};

/**
 * One tip that is none of those shown last, as long as there is another.
 * @param seen {@link shortHash} of the tips shown last, oldest first.
 */
export function tipView(context: Context, shown: Shown, topic: string, seen: readonly string[]): View {
  const { knowledge, random } = context;
  const { speaker, wished } = shown;
  const shownAlready = tipsSeen(knowledge, seen);
  const onTopic = pickTip(knowledge, wished, { ...(topic === '' ? {} : { topic }), seen: shownAlready, random });
  // When a topic has no more, the row goes on with others rather than begin again.
  const isUsedUp = topic !== '' && onTopic !== undefined && shownAlready.includes(onTopic.entry.id);
  const picked = isUsedUp ? pickTip(knowledge, wished, { seen: shownAlready, random }) : onTopic;
  if (picked === undefined) return noteView(speaker.t('tip.none'));
  const { entry } = picked;
  countShown(context, entry, 'answer');
  const row = [...seen, shortHash(entry.id)].slice(-MAX_SEEN);
  return entryView({
    ...shown,
    entry,
    notes:
      topic === '' || (picked.matchedTopic && !isUsedUp)
        ? []
        : [speaker.t(isUsedUp ? 'tip.noMore' : 'tip.otherTopic', { topic: echo(nameOf(topic, knowledge, wished)) })],
    buttons: [
      {
        label: speaker.t('tip.another'),
        press: { action: 'tip', language: wished, seen: row, topic },
        primary: true,
      },
    ],
  });
}

/** A topic that autocompletion filled in is a key, which members know by its name. */
function nameOf(topic: string, { tags }: Knowledge, wished: string): string {
  return tags.find(({ key }) => key === topic)?.names[wished] ?? topic;
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
