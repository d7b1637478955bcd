import type { Completion } from './answer.ts';
import type { Entry, EntryId, Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { listEntries, showEntry } from './look-up.ts';
import { oncePerKnowledge } from './once-per-knowledge.ts';
import { meet, readIn } from './search/merge.ts';
import { plainText } from './text/words.ts';

/** Choices that Discord shows: https://discord.com/developers/docs/interactions/application-commands#autocomplete */
const MOST = 25;
/** Confidence under which a guess would only be noise among the choices. */
const LEAST = 0.05;

/**
 * What an unfinished question or term could become, best first, at most 25: entries called so in the asker's language, then
 * in another, then what the engine finds. Titles in the asker's language. Nothing typed gives the entries that most others point to.
 */
export function complete(
  knowledge: Knowledge,
  typed: string,
  { wished, kind }: { wished: Language; kind?: Kind },
): readonly Completion[] {
  const text = plainText(typed);
  if (text === '') return starters(knowledge, wished, kind);
  const found = new Map<EntryId, Entry>();
  const add = (id: EntryId) => {
    const entry = found.size < MOST && !found.has(id) ? showEntry(knowledge, id, wished) : undefined;
    if (entry !== undefined && (kind === undefined || entry.kind === kind)) found.set(id, entry);
  };
  const languages = [wished, ...knowledge.languages.filter((language) => language !== wished)];
  for (const language of languages) {
    const index = knowledge.indexes.get(language);
    for (const number of index?.titles.complete(text) ?? []) add(index?.entries[number]?.id ?? '');
  }
  for (const { id } of found.size < MOST
    ? meet(knowledge, readIn(knowledge, text), { wished, kind, least: LEAST, most: MOST })
    : [])
    add(id);
  return [...found.values()].map((entry) => ({ entry, title: entry.title }));
}

/** The entries that most others point to: the hubs of the subject. Questions first where all kinds are offered. */
const starters = oncePerKnowledge((knowledge: Knowledge, wished: Language, kind?: Kind): readonly Completion[] => {
  const pointedTo = new Map<EntryId, number>();
  for (const entry of listEntries(knowledge, wished)) {
    for (const id of entry.related) pointedTo.set(id, (pointedTo.get(id) ?? 0) + 1);
  }
  const weighed = listEntries(knowledge, wished, kind).map((entry) => ({
    entry,
    title: entry.title,
    weight: (pointedTo.get(entry.id) ?? 0) + (kind === undefined && entry.kind === 'faq' ? 100 : 0),
  }));
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ entry, title }) => ({ entry, title }));
});
