import type { Entry, EntryId, Language } from '../core/entry.ts';
import type { Steps } from '../core/steps.ts';
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

/** Entries looked at in one step. */
const STEP = 200;

/** What tells two lists of entries apart; where an entry stands in which file does not count. */
export function* comparingEntries(before: readonly Entry[], after: readonly Entry[]): Steps<Differences> {
  const keyOf = (entry: Entry) => `${entry.language} ${entry.id}`;
  // Most are the very same as before, and need not be looked for by name: nearly all of them in the same order.
  const [from, end] = sameAtBothEnds(before, after);
  yield;
  const gone = new Set(before.slice(from, before.length - end));
  yield;
  const fresh = after.slice(from, after.length - end).filter((entry) => !gone.delete(entry));
  yield;
  const old = new Map<string, Entry>();
  for (const entry of gone) if (old.set(keyOf(entry), entry).size % STEP === 0) yield;
  const added: NamedEntry[] = [];
  const changed: NamedEntry[] = [];
  for (const [number, entry] of fresh.entries()) {
    const key = keyOf(entry);
    const last = old.get(key);
    old.delete(key);
    if (last === undefined) added.push(named(entry));
    else if (fingerprintOf(last) !== fingerprintOf(entry)) changed.push(named(entry));
    if (number % STEP === 0) yield;
  }
  return { added, changed, removed: Array.from(old.values(), named) };
}

/** How many of the same stand at the beginnings of two lists, and how many of the others at their ends. */
function sameAtBothEnds<Item>(some: readonly Item[], others: readonly Item[]): readonly [from: number, end: number] {
  const fewer = Math.min(some.length, others.length);
  let from = 0;
  while (from < fewer && some[from] === others[from]) from++;
  let end = 0;
  while (end < fewer - from && some[some.length - 1 - end] === others[others.length - 1 - end]) end++;
  return [from, end];
}

function named({ id, language, title }: Entry): NamedEntry {
  return { id, language, title };
}
