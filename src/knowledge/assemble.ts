import type { Entry, EntryId, Language, Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Steps } from '../core/steps.ts';
import { fault } from './faults.ts';
import type { ParsedFile } from './parse-file.ts';
import { createSlugs } from './slug.ts';

/** Files looked at in one step. */
const STEP = 500;

/**
 * Puts the entries of all files together, each id once a language. In the project's own format a second file of the same
 * id is a fault; a found document gives way and counts on: `article/news-2`.
 * @param files By path, so that the same folder gives the same ids everywhere.
 */
export function* assembling(
  files: readonly ParsedFile[],
  tags: readonly Tag[],
): Steps<{ entries: readonly Entry[]; faults: readonly Fault[] }> {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  const taken = new Map<Language, Map<EntryId, string>>();
  const idsOf = (language: Language) => taken.get(language) ?? put(taken, language, new Map<EntryId, string>());
  let looked = 0;
  for (const { format, file, entries: own } of files) {
    if (++looked % STEP === 0) yield;
    if (format !== 'entry') continue;
    for (const entry of own) {
      const ids = idsOf(entry.language);
      const other = ids.get(entry.id);
      if (other !== undefined) {
        faults.push(fault('duplicate-id', file, entry.line, { id: entry.id, other }));
        continue;
      }
      ids.set(entry.id, file);
      entries.push(entry);
    }
  }
  const unique = new Map<Language, (id: EntryId) => EntryId>();
  const topics = topicNames(tags);
  for (const { format, entries: own, topics: named } of files) {
    if (++looked % STEP === 0) yield;
    const [parent] = own;
    if (format !== 'document' || parent === undefined) continue;
    const { language } = parent;
    const uniqueId = unique.get(language) ?? put(unique, language, createSlugs(idsOf(language).keys()));
    const id = uniqueId(parent.id);
    const keys = [...new Set(named.map((name) => topics.get(name.toLowerCase())).filter((key) => key !== undefined))];
    entries.push(...own.map((entry) => settle(entry, parent.id, id, keys)));
  }
  return { entries, faults };
}

/** An entry of a document under the id and with the tags that the folder as a whole gives it. */
function settle(entry: Entry, from: EntryId, to: EntryId, tags: readonly string[]): Entry {
  if (from === to && tags.length === 0) return entry;
  const renamed = (id: EntryId) => (id === from || id.startsWith(`${from}#`) ? to + id.slice(from.length) : id);
  return { ...entry, id: renamed(entry.id), related: entry.related.map(renamed), tags };
}

/** The key of a topic by each of its names in any language, lower case. */
function topicNames(tags: readonly Tag[]): Map<string, string> {
  return new Map(
    tags.flatMap(({ key, names }) =>
      [key, ...Object.values(names)].map((name): [string, string] => [name.toLowerCase(), key]),
    ),
  );
}

function put<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}
