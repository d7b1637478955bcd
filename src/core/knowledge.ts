import { type Entry, type EntryId, KINDS, type Language, type Tag } from './entry.ts';
import { indexingLanguage, type LanguageIndex } from './search/language-index.ts';
import { sorting } from './sorting.ts';
import { finish, type Steps } from './steps.ts';

/**
 * All that the bot knows at one moment: a value, frozen, built aside and swapped in by one assignment. An answer in the
 * making holds one of these and so sees one revision only.
 */
export interface Knowledge {
  /** A digest over all entries: the same texts give the same revision. */
  readonly revision: string;
  /** The languages that have entries, sorted. */
  readonly languages: readonly Language[];
  /** All entries, by language, kind (in the order of KINDS) and title. */
  readonly entries: readonly Entry[];
  readonly tags: readonly Tag[];
  /** One search index a language. */
  readonly indexes: ReadonlyMap<Language, LanguageIndex>;
  /** The texts of one entry, by id and language. */
  readonly byId: ReadonlyMap<EntryId, Texts>;
  /** The same by language, in the order of its index's entries. */
  readonly texts: ReadonlyMap<Language, readonly Texts[]>;
  /** By language, the others in which each of its entries has a text as well. */
  readonly translated: ReadonlyMap<Language, ReadonlySet<Language>>;
}

/** The texts of one entry, by language. */
export type Texts = ReadonlyMap<Language, Entry>;

/** What {@link buildKnowledge} makes a Knowledge of. An id stands at most once in a language. */
export interface KnowledgeParts {
  readonly entries: readonly Entry[];
  readonly tags: readonly Tag[];
  readonly revision: string;
}

/** Sorts and indexes entries at one go: a third of a second for a thousand of them. */
export function buildKnowledge(parts: KnowledgeParts): Knowledge {
  return finish(buildingKnowledge(parts));
}

/** Entries put in their places in one step. */
const STEP = 1_000;

/**
 * Sorts and indexes entries in steps of a few milliseconds at most. What comes of it is the same whatever was before.
 * @param before Indexes whose work is taken over, for entries that have the same texts in them.
 */
export function* buildingKnowledge(
  { entries, tags, revision }: KnowledgeParts,
  before?: Pick<Knowledge, 'indexes'>,
): Steps<Knowledge> {
  const byLanguage = groupByLanguage(entries);
  yield;
  const languages = [...byLanguage.keys()].sort();
  const byId = new Map<EntryId, Map<Language, Entry>>();
  const indexes = new Map<Language, LanguageIndex>();
  const texts = new Map<Language, Texts[]>();
  const sorted: Entry[] = [];
  for (const language of languages) {
    const known = before?.indexes.get(language);
    const ofLanguage = yield* sortingEntries(byLanguage.get(language) ?? [], language, known?.entries ?? []);
    const same = known !== undefined && sameEntries(known.entries, ofLanguage);
    indexes.set(language, same ? known : yield* indexingLanguage(language, ofLanguage, known));
    const textsOfLanguage: Texts[] = [];
    texts.set(language, textsOfLanguage);
    for (const entry of ofLanguage) {
      const known = byId.get(entry.id) ?? new Map<Language, Entry>();
      if (known.size === 0) byId.set(entry.id, known);
      textsOfLanguage.push(known.set(language, entry));
      if (sorted.push(entry) % STEP === 0) yield;
    }
  }
  const translated = yield* findingTranslated(texts);
  return Object.freeze({ revision, languages, entries: sorted, tags, indexes, byId, texts, translated });
}

function* findingTranslated(texts: Knowledge['texts']): Steps<Knowledge['translated']> {
  const translated = new Map<Language, ReadonlySet<Language>>();
  for (const [language, ofLanguage] of texts) {
    const others = new Set(texts.keys());
    others.delete(language);
    for (let from = 0; from < ofLanguage.length && others.size > 0; from += STEP) {
      const some = ofLanguage.slice(from, from + STEP);
      for (const other of others) {
        if (!some.every((one) => one.has(other))) others.delete(other);
      }
      yield;
    }
    translated.set(language, others);
  }
  return translated;
}

function groupByLanguage(entries: readonly Entry[]): Map<Language, Entry[]> {
  const groups = new Map<Language, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.language);
    if (group === undefined) groups.set(entry.language, [entry]);
    else group.push(entry);
  }
  return groups;
}

function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.length === others.length && some.every((entry, number) => entry === others[number]);
}

/**
 * By kind in the order of KINDS, then by title as the language sorts it.
 * @param before Entries in this order already: comparing titles takes long, so those that are still called so keep theirs.
 */
function* sortingEntries(entries: readonly Entry[], language: Language, before: readonly Entry[]): Steps<Entry[]> {
  const fresh = new Set(entries);
  const stays = before.map((entry) => fresh.delete(entry));
  yield;
  if (fresh.size === 0) return before.filter((_, place) => stays[place]);
  // Only now: its rules take ten milliseconds to load.
  const { compare } = new Intl.Collator(language);
  const byId = new Map(Array.from(fresh, (entry) => [entry.id, entry]));
  const placed: Entry[] = [];
  for (const [place, other] of before.entries()) {
    const entry = stays[place] ? other : byId.get(other.id);
    if (entry === undefined) continue;
    if (entry !== other) {
      if (entry.kind !== other.kind || entry.title !== other.title) continue;
      byId.delete(entry.id);
    }
    placed.push(entry);
  }
  yield;
  return yield* sorting(
    [...byId.values()],
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.title, b.title) || compare(a.id, b.id),
    placed,
  );
}
