import { type EntryId, KINDS, type Kind, type Language } from '../core/entry.ts';
import type { Steps } from '../core/steps.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';
import type { StoreStatus } from './store-reports.ts';

/** What is counted of a folder. */
export type FolderCounts = Pick<StoreStatus, 'files' | 'entries' | 'untranslated'>;

/** Files looked at in one step. */
const STEP = 500;

export function* countingFolder({ files, entries }: KnowledgeFolder): Steps<FolderCounts> {
  const counts = new Map<Language, Record<Kind, number>>();
  let looked = 0;
  for (const { language, kind } of entries) {
    const known = counts.get(language);
    const count = known ?? noneOfAnyKind();
    if (known === undefined) counts.set(language, count);
    count[kind]++;
    if (++looked % STEP === 0) yield;
  }
  const served = files.filter((file) => file.entries.length > 0).length;
  return { files: served, entries: counts, untranslated: yield* countingUntranslated(files, [...counts.keys()]) };
}

/** By language, how many entries of the project's own format have a text in another language only. */
function* countingUntranslated(
  files: KnowledgeFolder['files'],
  languages: readonly Language[],
): Steps<ReadonlyMap<Language, number>> {
  const all = new Set<EntryId>();
  const own = new Map<Language, Set<EntryId>>(languages.map((language) => [language, new Set()]));
  let looked = 0;
  for (const { format, entries } of files) {
    if (++looked % STEP === 0) yield;
    if (format !== 'entry') continue;
    for (const { id, language } of entries) {
      all.add(id);
      own.get(language)?.add(id);
    }
  }
  return new Map(Array.from(own, ([language, ids]) => [language, all.size - ids.size]));
}

function noneOfAnyKind(): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
}
