import type { Steps } from '../steps.ts';
import type { Analyser } from '../text/analyser.ts';
import { hashOf, scanWords } from '../text/scan-words.ts';
import { ownString, visibleText } from '../text/words.ts';
import { gramsOf } from './grams.ts';
import { createGrowing } from './growing.ts';
import { type GrowingStringTable, growingStringTable, numberIn, type StringTable, stringAt } from './string-table.ts';
import { UNKNOWN } from './term-index.ts';

/** The term of a word that has none: nothing is left of it when it is folded. */
export const NO_TERM = 0xffffffff;

/** Every distinct word of a language's texts, worked out once. Plain data. */
export interface WordTable {
  /** Words as they are written. */
  readonly words: StringTable;
  /** By word, the number of its term, or {@link NO_TERM}. */
  readonly termOf: Uint32Array;
  /** By word, 1 for a stop word. */
  readonly stops: Uint8Array;
  readonly terms: StringTable;
  /** By word, the number of its spelling, or {@link NO_TERM} where it has no term. */
  readonly spellingOf: Uint32Array;
  readonly spellings: StringTable;
  /** The runs of characters inside a term: `gramsOf` from the term's start to the next one's. */
  readonly gramStarts: Uint32Array;
  readonly gramsOf: Uint32Array;
  readonly grams: StringTable;
}

/** What a table has of a word that is written just so; undefined where it has none. */
export function wordIn({ words, termOf, terms, spellingOf, stops }: WordTable, written: string) {
  const word = numberIn(words, written);
  const number = word === UNKNOWN ? NO_TERM : (termOf[word] as number);
  if (number === NO_TERM) return undefined;
  return { key: stringAt(terms, number), stop: stops[word] === 1, number, spelling: spellingOf[word] as number };
}

/** A table that is being added to. */
export interface GrowingWordTable {
  /** The numbers of the words of a text, new or known, in order. */
  read(text: string): number[];
  termOf(word: number): number;
  isStop(word: number): boolean;
  term(number: number): string;
  finishing(): Steps<WordTable>;
}

/** @param before What is known already keeps its number. */
export function growingWordTable(analyser: Analyser, before?: WordTable): GrowingWordTable {
  const words = growingStringTable(before?.words);
  const terms = growingStringTable(before?.terms);
  const grams = growingStringTable(before?.grams);
  const spellings = growingStringTable(before?.spellings);
  const spellingOf = createGrowing((length) => new Uint32Array(length), before?.spellingOf);
  const termOf = createGrowing((length) => new Uint32Array(length), before?.termOf);
  const stops = createGrowing((length) => new Uint8Array(length), before?.stops);
  const gramStarts = createGrowing((length) => new Uint32Array(length), before?.gramStarts ?? new Uint32Array(1));
  const grammed = createGrowing((length) => new Uint32Array(length), before?.gramsOf);

  const numberOfTerm = (key: string) => {
    const hash = hashOf(key);
    const known = terms.find(key, 0, key.length, hash);
    if (known !== UNKNOWN) return known;
    for (const gram of gramsOf(key)) grammed.push(numberOrNext(grams, gram));
    gramStarts.push(grammed.length);
    return terms.add(key, hash);
  };
  const numberOf = (text: string, start: number, end: number, hash: number) => {
    const known = words.find(text, start, end, hash);
    if (known !== UNKNOWN) return known;
    const word = ownString(text.slice(start, end));
    const { key, spelling, stop } = analyser.form(word);
    termOf.push(key === '' ? NO_TERM : numberOfTerm(key));
    spellingOf.push(key === '' ? NO_TERM : numberOrNext(spellings, spelling));
    stops.push(stop ? 1 : 0);
    return words.add(word, hash);
  };
  return {
    read(text) {
      const sequence: number[] = [];
      const visible = visibleText(text);
      scanWords(visible, (start, end, hash) => {
        sequence.push(numberOf(visible, start, end, hash));
      });
      return sequence;
    },
    termOf: termOf.at,
    isStop: (word) => stops.at(word) === 1,
    term: terms.at,
    *finishing() {
      const tables = { words: words.whole(), termOf: termOf.whole(), stops: stops.whole() };
      yield;
      const withTerms = { ...tables, terms: terms.whole(), gramStarts: gramStarts.whole(), gramsOf: grammed.whole() };
      yield;
      const withSpellings = { ...withTerms, spellingOf: spellingOf.whole(), spellings: spellings.whole() };
      yield;
      return { ...withSpellings, grams: grams.whole() };
    },
  };
}

function numberOrNext(table: GrowingStringTable, text: string): number {
  const hash = hashOf(text);
  const known = table.find(text, 0, text.length, hash);
  return known === UNKNOWN ? table.add(text, hash) : known;
}
