import type { Entry, EntryId, Language } from '../core/entry.ts';
import { fingerprintOf } from './digest.ts';

/** An entry, as far as a list of what changed names it. */
export interface NamedEntry {
  readonly id: EntryId;
  readonly language: Language;
  readonly title: string;
}

export interface Differences {
  readonly added: readonly NamedEntry[];
  readonly changed: readonly NamedEntry[];
  readonly removed: readonly NamedEntry[];
}

/** What tells two lists of entries apart; where an entry stands in which file does not count. */
export function differences(before: readonly Entry[], after: readonly Entry[]): Differences {
  const keyOf = (entry: Entry) => `${entry.language} ${entry.id}`;
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const present = new Set(after.map(keyOf));
  const added = after.filter((entry) => !old.has(keyOf(entry)));
  const changed = after.filter((entry) => {
    const last = old.get(keyOf(entry));
    return last !== undefined && last !== entry && fingerprintOf(last) !== fingerprintOf(entry);
  });
  const removed = before.filter((entry) => !present.has(keyOf(entry)));
  return { added: added.map(named), changed: changed.map(named), removed: removed.map(named) };
}

function named({ id, language, title }: Entry): NamedEntry {
  return { id, language, title };
}
