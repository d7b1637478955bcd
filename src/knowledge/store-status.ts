import { type Entry, KINDS, type Kind, type Language } from '../core/entry.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';
import type { StoreStatus } from './store-reports.ts';

/** What `/knowledge status` says of a folder that is served. */
export function statusOf(
  { files, entries, faults, kept }: KnowledgeFolder,
  rest: Pick<StoreStatus, 'revision' | 'loadedAt' | 'by' | 'pinned'>,
): StoreStatus {
  const counts = new Map<Language, Record<Kind, number>>();
  for (const { language, kind } of entries) {
    const count = counts.get(language) ?? noneOfAnyKind();
    count[kind]++;
    counts.set(language, count);
  }
  const served = files.filter((file) => file.entries.length > 0).length;
  const { revision, loadedAt, by, pinned } = rest;
  return {
    revision,
    loadedAt,
    by,
    pinned,
    files: served,
    entries: counts,
    untranslated: untranslated(files, [...counts.keys()]),
    faults,
    kept,
  };
}

/** By language, how many entries of the project's own format have a text in another language only. */
function untranslated(files: KnowledgeFolder['files'], languages: readonly Language[]): ReadonlyMap<Language, number> {
  const authored: readonly Entry[] = files.filter(({ format }) => format === 'entry').flatMap((file) => file.entries);
  const ids = new Set(authored.map(({ id }) => id));
  return new Map(
    languages.map((language) => {
      const has = new Set(authored.filter((entry) => entry.language === language).map(({ id }) => id));
      return [language, ids.size - has.size];
    }),
  );
}

function noneOfAnyKind(): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
}
