import type { Entry, EntryId, Kind, Language } from './entry.ts';
import type { Knowledge, Texts } from './knowledge.ts';
import { oncePerKnowledge } from './once-per-knowledge.ts';

/** An entry in the wished language, else in the best other one; none where no language has it. */
export function showEntry(knowledge: Knowledge, id: EntryId, wished: Language): Entry | undefined {
  const texts = knowledge.byId.get(id);
  return texts && textIn(texts, wished);
}

function textIn(texts: Texts, wished: Language): Entry | undefined {
  return texts.get(wished) ?? texts.get(FALLBACK) ?? texts.values().next().value;
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
export const listEntries = oncePerKnowledge((knowledge: Knowledge, wished: Language, kind?: Kind): readonly Entry[] => {
  const { compare } = new Intl.Collator(wished);
  // Entries stand by title already, kind by kind: what stands in order is sorted in much less time.
  const own = knowledge.entries.filter(({ language }) => language === wished);
  const others = [...knowledge.byId.values()].flatMap((texts) =>
    texts.has(wished) ? [] : (textIn(texts, wished) ?? []),
  );
  return [...own, ...others]
    .filter((entry) => kind === undefined || entry.kind === kind)
    .sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
});
