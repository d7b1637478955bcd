import type { Entry, Language } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { contentTerms } from '../core/search/names.ts';
import { type Analyser, createAnalyser, type Term } from '../core/text/analyser.ts';
import { fold } from '../core/text/fold.ts';
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

/**
 * Nor may two entries have names that the search cannot tell apart: the same words of meaning but for capitals, diacritics
 * and an inflected ending. (The search's own stems go further and make one of `Transparency` and `Be transparent`.)
 */
export function* alikeChecks({ authored, at }: Subject): Iterable<Fault> {
  const analysers = new Map<Language, Analyser>();
  const named = new Map<string, { name: string; entry: Entry }[]>();
  for (const entry of authored) {
    const analyser = analysers.get(entry.language) ?? createAnalyser(entry.language);
    analysers.set(entry.language, analyser);
    for (const [index, name] of [entry.title, ...entry.aliases].entries()) {
      const key = `${entry.language} ${meaningOf(name, analyser)
        .map((term) => term.key)
        .join(' ')}`;
      const others = named.get(key) ?? [];
      const other = others.find(
        (one) => one.entry.id !== entry.id && isInflected(meaningOf(one.name, analyser), meaningOf(name, analyser)),
      );
      named.set(key, [...others, { name, entry }]);
      // What is the very same name is another fault.
      if (other === undefined || sameForReaders(other.name) === sameForReaders(name)) continue;
      const values = { text: name, name: other.name, other: other.entry.id };
      yield at(entry, index === 0 ? 'title' : `aliases.${index - 1}`, 'alike-name', values);
    }
  }
}

function meaningOf(name: string, analyser: Analyser): readonly Term[] {
  return contentTerms(analyser.terms(name));
}

/** Letters that an inflected form may have more than another one. */
const ENDING = 2;

function isInflected(one: readonly Term[], other: readonly Term[]): boolean {
  return one.every((term, index) => {
    const [shorter = '', longer = ''] = [fold(term.written), fold(other[index]?.written ?? '')].sort(
      (a, b) => a.length - b.length,
    );
    return longer.startsWith(shorter) && longer.length - shorter.length <= ENDING;
  });
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
