import type { Steps } from '../steps.ts';
import { NAME_WEIGHTS } from './document.ts';
import { type EntryWords, isAsk, rangeOf, TEXT } from './entry-words.ts';
import type { EverydayCounts } from './everyday-tables.ts';
import type { Numbers } from './narrow.ts';
import type { PairTable } from './pair-table.ts';
import {
  collectingPostings,
  type Documents,
  GONE,
  type Postings,
  type Renumbering,
  type Tally,
  updatingPostings,
} from './postings.ts';
import { countOf } from './string-table.ts';
import { countingQuestions, type QuestionCounts } from './subject.ts';
import { collectingTitleWords, type TitleWords } from './title-words.ts';
import { sortingByShape, type WordsByShape } from './vocabulary.ts';
import { NO_TERM, type WordTable } from './word-table.ts';

/**
 * An index as plain data, all of it made of the words of everyday questions and of the entries, and of nothing else: the same
 * texts give the same answers whatever was indexed before them.
 */
export interface IndexParts {
  readonly table: WordTable;
  readonly pairTable: PairTable;
  readonly texts: EntryWords;
  /** Titles, aliases, asks, summaries and headings; one document an entry, counted in {@link NAME_UNIT}s. */
  readonly names: Postings;
  /** The same by how their words are spelt. */
  readonly spellings: Postings;
  /** Bodies; one document an entry, or one a section where it is long. */
  readonly bodies: Postings;
  /** The runs of characters inside all words, counted in {@link NAME_UNIT}s; documents as in `bodies`. */
  readonly grams: Postings;
  /** The pairs of words in titles, aliases and asks; one document an entry, counted in {@link NAME_UNIT}s. */
  readonly pairs: Postings;
  /** Of the asks of all entries. */
  readonly golden: QuestionCounts;
  readonly everyday: EverydayCounts;
  /** The entry's number, by document of the body. */
  readonly entryOf: Uint32Array;
  readonly titles: TitleWords;
  readonly shapes: WordsByShape;
}

/** The weights of names are halves: counted in these, they are whole. */
export const NAME_UNIT = 0.5;

/** By text of an entry's names, what one word of it counts, in units. */
const WEIGHTS: readonly number[] = (['title', 'aliases', 'asks', 'summary', 'headings'] as const).map(
  (name) => NAME_WEIGHTS[name] / NAME_UNIT,
);

/** An index from before whose entries some of the new ones are; its word table is the beginning of the new one. */
export interface Before {
  readonly parts: IndexParts;
  /** By new entry its number there, or -1. */
  readonly known: readonly number[];
}

export function* collectingParts(
  { table, pairTable, texts, everyday }: Pick<IndexParts, 'table' | 'pairTable' | 'texts' | 'everyday'>,
  before?: Before,
): Steps<IndexParts> {
  const { entryOf, textOf } = bodiesOf(texts);
  const terms = countOf(table.terms);
  const { termOf, spellingOf } = table;

  /** Calls `add` with the number of each word of a text, in units. @param numberOf By word. */
  const eachWord = (text: number, numberOf: Uint32Array, weight: number, add: Tally['add']) => {
    const [from, to] = rangeOf(texts.starts, text);
    for (let place = from; place < to; place++) {
      const number = numberOf[texts.words[place] as number] as number;
      if (number !== NO_TERM) add(number, weight * (texts.counts[place] as number));
    }
  };
  const eachName = (entry: number, numberOf: Uint32Array, add: Tally['add']) => {
    const first = texts.texts[entry] as number;
    for (let name = 0; name < TEXT.bodies; name++) eachWord(first + name, numberOf, WEIGHTS[name] as number, add);
  };
  const names: Documents = {
    size: texts.texts.length - 1,
    terms,
    tally: (entry, into) => eachName(entry, termOf, into.add),
  };
  const spellings: Documents = {
    size: names.size,
    terms: countOf(table.spellings),
    tally: (entry, into) => eachName(entry, spellingOf, into.add),
  };
  const bodies: Documents = {
    size: entryOf.length,
    terms,
    tally: (document, into) => eachWord(textOf[document] as number, termOf, 1, into.add),
  };
  const grams: Documents = {
    size: entryOf.length,
    terms: countOf(table.grams),
    tally(document, into) {
      const add = (term: number, count: number) => {
        const [from, to] = rangeOf(table.gramStarts, term);
        for (let place = from; place < to; place++) into.add(table.gramsOf[place] as number, count);
      };
      eachName(entryOf[document] as number, termOf, add);
      eachWord(textOf[document] as number, termOf, 1 / NAME_UNIT, add);
    },
  };
  const pairs: Documents = {
    size: names.size,
    terms: pairTable.firsts.length,
    tally(entry, into) {
      const [first, end] = rangeOf(texts.names, entry);
      for (let name = first; name < end; name++) {
        const weight = WEIGHTS[textOfName(texts, name, first)] as number;
        const [from, to] = rangeOf(texts.pairStarts, name);
        for (let place = from; place < to; place++) into.add(texts.pairs[place] as number, weight);
      }
    },
  };
  const collect = (part: 'names' | 'spellings' | 'bodies' | 'grams' | 'pairs', documents: Documents) => {
    const isByBody = part === 'bodies' || part === 'grams';
    const renumbering = before && renumber(before, isByBody ? entryOf : undefined);
    return before && renumbering
      ? updatingPostings(before.parts[part], documents, renumbering)
      : collectingPostings(documents);
  };
  return {
    table,
    pairTable,
    texts,
    everyday,
    names: yield* collect('names', names),
    spellings: yield* collect('spellings', spellings),
    bodies: yield* collect('bodies', bodies),
    grams: yield* collect('grams', grams),
    pairs: yield* collect('pairs', pairs),
    golden: yield* countingQuestions(asksOf(texts), pairTable, terms),
    entryOf,
    titles: yield* collectingTitleWords(table.words, texts, before?.parts.titles),
    shapes: yield* sortingByShape(table, texts, everyday.words),
  };
}

/**
 * How documents stand now, none if what stays does not keep its order.
 * @param entryOf The entry of each document; none where each entry is one.
 */
function renumber({ parts, known }: Before, entryOf?: Uint32Array): Renumbering | undefined {
  const size = entryOf?.length ?? known.length;
  const numbers = new Int32Array(entryOf === undefined ? parts.names.lengths.length : parts.entryOf.length).fill(GONE);
  const added: number[] = [];
  // By old entry, its first document.
  const firsts = new Map<number, number>();
  if (entryOf !== undefined) {
    for (let document = parts.entryOf.length - 1; document >= 0; document--) {
      firsts.set(parts.entryOf[document] as number, document);
    }
  }
  let last = -1;
  for (let document = 0; document < size; document++) {
    const entry = entryOf?.[document] ?? document;
    const old = known[entry] ?? -1;
    if (old < 0) {
      added.push(document);
      continue;
    }
    const isNext = entryOf !== undefined && entryOf[document - 1] === entry;
    const number = isNext ? last + 1 : (firsts.get(old) ?? old);
    if (number <= last) return undefined;
    numbers[number] = document;
    last = number;
  }
  return { numbers, added };
}

/** The pairs of words of each ask. */
function* asksOf(texts: EntryWords): Generator<Numbers> {
  for (let name = 0; name < texts.hashes.length; name++) {
    if (isAsk(texts, name)) yield texts.pairs.subarray(...rangeOf(texts.pairStarts, name));
  }
}

/** Which of its entry's texts a name stands in. */
function textOfName(texts: EntryWords, name: number, first: number): number {
  if (name === first) return TEXT.title;
  return isAsk(texts, name) ? TEXT.asks : TEXT.aliases;
}

/** The documents of the bodies: the entry of each, and its text. */
function bodiesOf({ texts }: EntryWords): { readonly entryOf: Uint32Array; readonly textOf: Uint32Array } {
  const entryOf: number[] = [];
  const textOf: number[] = [];
  for (let entry = 0; entry < texts.length - 1; entry++) {
    const [first, end] = rangeOf(texts, entry);
    for (let text = first + TEXT.bodies; text < end; text++) {
      entryOf.push(entry);
      textOf.push(text);
    }
  }
  return { entryOf: Uint32Array.from(entryOf), textOf: Uint32Array.from(textOf) };
}
