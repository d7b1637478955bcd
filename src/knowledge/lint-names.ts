import type { Entry } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { FaultCode } from './faults.ts';
import type { Subject } from './lint.ts';

/** A title, other name or golden question must lead to one entry of a language only. */
export function* nameChecks({ authored, at }: Subject): Iterable<Fault> {
  const names = new Map<string, Entry>();
  const asks = new Map<string, Entry>();
  const claim = (taken: Map<string, Entry>, entry: Entry, text: string, key: string, code: FaultCode) => {
    const name = `${entry.language} ${sameForReaders(text)}`;
    const other = taken.get(name);
    if (other === undefined) taken.set(name, entry);
    return other === undefined ? [] : [at(entry, key, code, { text, other: other.id })];
  };
  // Titles first: an alias that repeats one is the alias's fault, whichever file comes first.
  for (const entry of authored) yield* claim(names, entry, entry.title, 'title', 'duplicate-title');
  for (const entry of authored) {
    for (const [index, alias] of entry.aliases.entries()) {
      const isOwnTitle = sameForReaders(alias) === sameForReaders(entry.title);
      if (!isOwnTitle) yield* claim(names, entry, alias, `aliases.${index}`, 'duplicate-alias');
    }
    for (const [index, ask] of entry.asks.entries()) yield* claim(asks, entry, ask, `asks.${index}`, 'duplicate-ask');
  }
}

/** Capitals, punctuation at the end and spaces make no difference to who types it. */
function sameForReaders(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s?!.]+$/, '')
    .trim();
}
