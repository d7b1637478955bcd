import type { Steps } from '../steps.ts';
import { type EntryWords, isAsk } from './entry-words.ts';
import type { EverydayCounts } from './everyday-tables.ts';
import { type CountedTexts, documentsOf } from './index-documents.ts';
import type { PairTable } from './pair-table.ts';
import { collectingPostings, type Postings } from './postings.ts';
import { countOf } from './string-table.ts';
import { countingQuestions, type QuestionCounts } from './subject.ts';
import { collectingTitleWords, type TitleWords } from './title-words.ts';
import { GONE, type Renumbering, updatingPostings } from './updating-postings.ts';
import { sortingByShape, type WordsByShape } from './vocabulary.ts';
import type { WordTable } from './word-table.ts';

/**
 * An index as plain data, all of it made of the words of everyday questions and of the entries, and of nothing else: the same
 * texts give the same answers whatever was indexed before them.
 */
export interface IndexParts {
  readonly table: WordTable;
  readonly pairTable: PairTable;
  readonly texts: EntryWords;
  /** Titles, aliases, asks, summaries and headings; one document an entry, counted in halves. */
  readonly names: Postings;
  /** The same by how their words are spelt. */
  readonly spellings: Postings;
  /** Bodies; one document an entry, or one a section where it is long. */
  readonly bodies: Postings;
  /** The runs of characters inside all words, counted in halves; documents as in `bodies`. */
  readonly grams: Postings;
  /** The pairs of words in titles, aliases and asks; one document an entry, counted in halves. */
  readonly pairs: Postings;
  /** Of the asks of all entries. */
  readonly golden: QuestionCounts;
  readonly everyday: EverydayCounts;
  /** The entry's number, by document of the body. */
  readonly entryOf: Uint32Array;
  readonly titles: TitleWords;
  readonly shapes: WordsByShape;
}

/** An index from before whose entries some of the new ones are; its word table is the beginning of the new one. */
export interface Before {
  readonly parts: IndexParts;
  /** By new entry its number there, or -1. */
  readonly known: readonly number[];
}

export function* collectingParts(
  { everyday, ...counted }: CountedTexts & Pick<IndexParts, 'everyday'>,
  before?: Before,
): Steps<IndexParts> {
  const { table, pairTable, texts } = counted;
  const documents = documentsOf(counted);
  const old = before && documentsOf(before.parts);
  yield;
  const { entryOf } = documents;
  const byEntry = before && renumber(before);
  const byBody = before && renumber(before, entryOf);
  const collect = (part: 'names' | 'spellings' | 'bodies' | 'grams' | 'pairs') => {
    const renumbering = part === 'bodies' || part === 'grams' ? byBody : byEntry;
    return before && old && renumbering
      ? updatingPostings({ postings: before.parts[part], documents: old[part] }, documents[part], renumbering)
      : collectingPostings(documents[part]);
  };
  return {
    table,
    pairTable,
    texts,
    everyday,
    names: yield* collect('names'),
    spellings: yield* collect('spellings'),
    bodies: yield* collect('bodies'),
    grams: yield* collect('grams'),
    pairs: yield* collect('pairs'),
    golden: yield* countingQuestions(
      { pairs: texts.pairs, starts: texts.pairStarts, isAsked: (name) => isAsk(texts, name) },
      pairTable,
      countOf(table.terms),
    ),
    entryOf,
    titles: yield* collectingTitleWords(
      table.words,
      texts,
      before && { titles: before.parts.titles, texts: before.parts.texts, renumbering: byEntry },
    ),
    shapes: yield* sortingByShape(table, texts, everyday.words),
  };
}

/**
 * How documents stand now, none if what stays does not keep its order.
 * @param entryOf The entry of each document; none where each entry is one.
 */
function renumber({ parts, known }: Before, entryOf?: Uint32Array): Renumbering | undefined {
  const entries = parts.names.lengths.length;
  const size = entryOf?.length ?? known.length;
  const numbers = new Int32Array(entryOf === undefined ? entries : parts.entryOf.length).fill(GONE);
  const added: number[] = [];
  // By old entry, its first document.
  const firsts = new Uint32Array(entries);
  if (entryOf !== undefined) {
    for (let document = parts.entryOf.length - 1; document >= 0; document--) {
      firsts[parts.entryOf[document] as number] = document;
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
    const number = isNext ? last + 1 : entryOf === undefined ? old : (firsts[old] as number);
    if (number <= last) return undefined;
    numbers[number] = document;
    last = number;
  }
  return { numbers, added };
}
