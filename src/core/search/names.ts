import type { Entry } from '../entry.ts';
import type { Analyser, Term } from '../text/analyser.ts';
import type { EntryWords } from './entry-words.ts';
import { addTerm, NO_TERMS } from './name-hash.ts';

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
  exact(terms: readonly Term[]): Named | undefined;
  /** The titles and aliases that stand in a question, longest first, none overlapping another. */
  within(terms: readonly Term[]): NameMatch[];
}

/** A name as the knowledge writes it first, and the entries that bear it. */
interface Named {
  readonly name: string;
  readonly entries: readonly number[];
}

/** A name of an entry and its terms. */
interface Bearer {
  readonly entry: number;
  readonly name: string;
  readonly isAsk: boolean;
  readonly terms: readonly Term[];
}

/** Letters by which an ending may differ from how a name is written: `Hashtags` is one, `seed` is not `Seeding`. */
const ENDING = 2;

function isSpelt(terms: readonly Term[], bearers: readonly Bearer[]): boolean {
  return bearers.some((bearer) =>
    terms.every(
      ({ written }, place) => Math.abs(written.length - (bearer.terms[place]?.written.length ?? 0)) <= ENDING,
    ),
  );
}

/** The terms that carry the meaning; all of them where only stop words are left (`Who we are`). */
export function contentTerms<T extends Term>(terms: readonly T[]): readonly T[] {
  const content = terms.filter((term) => !term.stop);
  return content.length > 0 ? content : terms;
}

/** Words of the longest name that is looked for inside a question. */
const LONGEST = 8;

/** Looks names up by the hashes of their terms; the names themselves are read from the entries, where a hash was met. */
export function createNames(entries: readonly Entry[], words: EntryWords, analyser: Analyser): Names {
  const all = chainHashes(words.hashes);
  const contents = chainHashes(words.contentHashes);

  const bearersOf = (terms: readonly Term[], places: readonly number[], isWhole: boolean): Bearer[] => {
    const bearers = places.map((number) => {
      const entry = partOf(words.names, number);
      const place = number - (words.names[entry] as number);
      const { title, aliases, asks } = entries[entry] as Entry;
      const isAsk = place > aliases.length;
      const name = (isAsk ? asks[place - aliases.length - 1] : [title, ...aliases][place]) ?? '';
      const own = analyser.terms(name);
      return { entry, name, isAsk, terms: isWhole ? own : contentTerms(own) };
    });
    const same = bearers.filter((bearer) => haveSameKeys(bearer.terms, terms));
    // What an entry is called comes before what it is asked for.
    return [...same.filter(({ isAsk }) => !isAsk), ...same.filter(({ isAsk }) => isAsk)];
  };
  const named = (bearers: readonly Bearer[]): Named | undefined => {
    const [first] = bearers;
    return first && { name: first.name, entries: [...new Set(bearers.map(({ entry }) => entry))] };
  };

  return {
    // A golden question is met only with its stop words too: without them "how does it go" and "how goes it" are one.
    exact(terms) {
      const content = contentTerms(terms);
      return (
        named(bearersOf(terms, all.met(hashOf(terms)), true)) ??
        named(bearersOf(content, contents.met(hashOf(content)), false))
      );
    },
    within(terms) {
      const content = contentTerms(terms);
      const found: NameMatch[] = [];
      for (const { from, to, places } of stretchesMet(content, contents)) {
        if (found.some((match) => from < match.to && to > match.from)) continue;
        const stretch = content.slice(from, to);
        const bearers = bearersOf(stretch, places, false);
        const name = named(bearers);
        if (name !== undefined && isSpelt(stretch, bearers)) found.push({ ...name, from, to });
      }
      return found;
    },
  };
}

/** The stretches of a question whose hash some name has, longest first. */
function stretchesMet(content: readonly Term[], { met }: HashChains) {
  const stretches: { from: number; to: number; places: number[] }[] = [];
  for (let from = 0; from < content.length; from++) {
    let hash = NO_TERMS;
    for (let to = from + 1; to <= Math.min(from + LONGEST, content.length); to++) {
      hash = addTerm(hash, (content[to - 1] as Term).key);
      const places = met(hash);
      if (places.length > 0) stretches.push({ from, to, places });
    }
  }
  return stretches.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

function hashOf(terms: readonly Term[]): number {
  return terms.reduce((hash, { key }) => addTerm(hash, key), NO_TERMS);
}

function haveSameKeys(some: readonly Term[], others: readonly Term[]): boolean {
  return some.length === others.length && some.every(({ key }, place) => key === others[place]?.key);
}

interface HashChains {
  /** The places of a hash, ascending. */
  met(hash: number): number[];
}

/** A hash table with chains, in two arrays. */
function chainHashes(hashes: Uint32Array): HashChains {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length + 1))).fill(-1);
  const next = new Int32Array(hashes.length);
  const bucketOf = (hash: number) => (hash ^ (hash >>> 15)) & (heads.length - 1);
  for (let place = hashes.length - 1; place >= 0; place--) {
    const hash = hashes[place] as number;
    if (hash === NO_TERMS) continue;
    const bucket = bucketOf(hash);
    next[place] = heads[bucket] as number;
    heads[bucket] = place;
  }
  return {
    met(hash) {
      const places: number[] = [];
      if (hash === NO_TERMS) return places;
      for (let place = heads[bucketOf(hash)] as number; place >= 0; place = next[place] as number) {
        if (hashes[place] === hash) places.push(place);
      }
      return places;
    },
  };
}

/** The part in which a place lies, given where parts start. */
function partOf(starts: Uint32Array, place: number): number {
  let from = 0;
  let to = starts.length - 1;
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((starts[middle] as number) <= place) from = middle;
    else to = middle;
  }
  return from;
}
