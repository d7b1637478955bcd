import { NAME_WEIGHTS } from './document.ts';
import { type EntryWords, isAsk, rangeOf, TEXT } from './entry-words.ts';
import type { PairTable } from './pair-table.ts';
import type { Documents, Tally } from './postings.ts';
import { countOf } from './string-table.ts';
import { NO_TERM, type WordTable } from './word-table.ts';

/** The weights of names are halves: counted in these, they are whole. */
export const NAME_UNIT = 0.5;

/** By text of an entry's names, what one word of it counts, in units. */
const WEIGHTS: readonly number[] = (['title', 'aliases', 'asks', 'summary', 'headings'] as const).map(
  (name) => NAME_WEIGHTS[name] / NAME_UNIT,
);

/** The documents that each of an index's postings are of. */
export interface IndexDocuments {
  /** One an entry. */
  readonly names: Documents;
  readonly spellings: Documents;
  readonly pairs: Documents;
  /** One an entry, or one a section where it is long. */
  readonly bodies: Documents;
  readonly grams: Documents;
  /** The entry's number, by document of the body. */
  readonly entryOf: Uint32Array;
}

export interface CountedTexts {
  readonly table: WordTable;
  readonly pairTable: PairTable;
  readonly texts: EntryWords;
}

export function documentsOf({ table, pairTable, texts }: CountedTexts): IndexDocuments {
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
  return { names, spellings, pairs, bodies, grams, entryOf };
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
