import type { Entry } from '../entry.ts';
import type { Analyser, Term } from '../text/analyser.ts';

/** A title or alias that stands whole in a question. */
interface NameMatch {
  /** As the knowledge writes it. */
  readonly name: string;
  /** Numbers of the entries that bear it. */
  readonly entries: readonly number[];
  /** The question's content terms that it takes up, from and up to but not including. */
  readonly from: number;
  readonly to: number;
}

/** The names of a language's entries, looked up whole. */
export interface Names {
  /** The entries whose title, alias or golden question says just this, whatever its stop words and endings. */
  exact(terms: readonly Term[]): { readonly name: string; readonly entries: readonly number[] } | undefined;
  /** The titles and aliases that stand in a question, longest first, none overlapping another. */
  within(terms: readonly Term[]): NameMatch[];
}

interface Named {
  readonly name: string;
  readonly entries: number[];
  /** The length of each word, for each way in which it is written. */
  readonly spellings: number[][];
}

/** Letters by which an ending may differ from how a name is written: `Hashtags` is one, `seed` is not `Seeding`. */
const ENDING = 2;

function isSpelt(terms: readonly Term[], { spellings }: Named): boolean {
  return spellings.some((lengths) =>
    terms.every(({ written }, place) => Math.abs(written.length - (lengths[place] ?? 0)) <= ENDING),
  );
}

/** The terms that carry the meaning; all of them where only stop words are left (`Who we are`). */
export function contentTerms<T extends Term>(terms: readonly T[]): readonly T[] {
  const content = terms.filter((term) => !term.stop);
  return content.length > 0 ? content : terms;
}

/** Words of the longest name that is looked for inside a question. */
const LONGEST = 8;

export function createNames(entries: readonly Entry[], analyser: Analyser): Names {
  const exact = new Map<string, Named>();
  const names = new Map<string, Named>();
  const keyOf = (terms: readonly Term[]) => terms.map((term) => term.key).join(' ');
  const lengthsOf = (terms: readonly Term[]) => terms.map((term) => term.written.length);
  const add = (map: Map<string, Named>, terms: readonly Term[], name: string, entry: number) => {
    const key = keyOf(terms);
    const named = map.get(key);
    if (key === '') return;
    if (named === undefined) map.set(key, { name, entries: [entry], spellings: [lengthsOf(terms)] });
    else {
      if (!named.entries.includes(entry)) named.entries.push(entry);
      named.spellings.push(lengthsOf(terms));
    }
  };
  entries.forEach((entry, number) => {
    for (const name of [entry.title, ...entry.aliases]) {
      const terms = analyser.terms(name);
      add(exact, terms, name, number);
      add(names, contentTerms(terms), name, number);
    }
  });
  // A golden question is met only with its stop words too: without them "how does it go" and "how goes it" are one.
  entries.forEach((entry, number) => {
    for (const ask of entry.asks) add(exact, analyser.terms(ask), ask, number);
  });
  return {
    exact: (terms) => exact.get(keyOf(terms)) ?? names.get(keyOf(contentTerms(terms))),
    within(terms) {
      const content = contentTerms(terms);
      const found: NameMatch[] = [];
      const taken = new Set<number>();
      for (let length = Math.min(LONGEST, content.length); length > 0; length--) {
        for (let from = 0; from + length <= content.length; from++) {
          const places = Array.from({ length }, (_, offset) => from + offset);
          if (places.some((place) => taken.has(place))) continue;
          const terms = content.slice(from, from + length);
          const named = names.get(keyOf(terms));
          if (named === undefined || !isSpelt(terms, named)) continue;
          for (const place of places) taken.add(place);
          found.push({ name: named.name, entries: named.entries, from, to: from + length });
        }
      }
      return found;
    },
  };
}
