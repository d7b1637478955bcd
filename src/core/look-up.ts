import type { Entry, EntryId, Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';

/** An entry in the wished language, else in the best other one; none where no language has it. */
export function showEntry(knowledge: Knowledge, id: EntryId, wished: Language): Entry | undefined {
  const texts = knowledge.byId.get(id);
  return texts?.get(wished) ?? texts?.get(FALLBACK) ?? texts?.values().next().value;
}

/** The language most readers can do something with where theirs is missing. */
const FALLBACK: Language = 'en';

/** The entry in every language that has it. */
export function translationsOf(knowledge: Knowledge, id: EntryId): readonly Entry[] {
  return [...(knowledge.byId.get(id)?.values() ?? [])];
}

/** What the entry points to, in its own language where there is such a text. */
export function relatedTo(knowledge: Knowledge, entry: Entry): readonly Entry[] {
  return entry.related.flatMap((id) => showEntry(knowledge, id, entry.language) ?? []);
}

/** Every entry once, in the wished language where it has one, by title as that language sorts. */
export function listEntries(knowledge: Knowledge, wished: Language, kind?: Kind): readonly Entry[] {
  const { compare } = new Intl.Collator(wished);
  return [...knowledge.byId.keys()]
    .flatMap((id) => showEntry(knowledge, id, wished) ?? [])
    .filter((entry) => kind === undefined || entry.kind === kind)
    .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}
