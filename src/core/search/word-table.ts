import { finish, type Steps } from '../steps.ts';
import type { Analyser } from '../text/analyser.ts';
import { hashOf, scanWords } from '../text/scan-words.ts';
import { ownString, visibleText } from '../text/words.ts';
import { gramsOf } from './grams.ts';
import { createGrowing } from './growing.ts';

/** The term of a word that has none: nothing is left of it when it is folded. */
export const NO_TERM = 0xffffffff;

/** Every distinct word of a language's texts, worked out once. Plain data. */
export interface WordTable {
  /** Words as they are written; a word's number is its place. */
  readonly words: readonly string[];
  /** By word, the number of its term, or {@link NO_TERM}. */
  readonly termOf: Uint32Array;
  /** By word, 1 for a stop word. */
  readonly stops: Uint8Array;
  readonly terms: readonly string[];
  /** The runs of characters inside a term: `gramsOf` from the term's start to the next one's. */
  readonly gramStarts: Uint32Array;
  readonly gramsOf: Uint32Array;
  readonly grams: readonly string[];
}

/**
 * Where strings stand in a table. A table that grows out of another takes over its numbers, so strings may stand here whose
 * number lies beyond the end of the older one: to that they are unknown.
 */
export interface WordNumbers {
  readonly terms: Map<string, number>;
  readonly grams: Map<string, number>;
  /** Only one table may go on with them: two would give different strings one number. */
  isTakenOver: boolean;
}

export function numbersOf({ terms, grams }: WordTable): WordNumbers {
  return { terms: finish(numbering(terms)), grams: finish(numbering(grams)), isTakenOver: false };
}

/** A table that is being added to. */
export interface GrowingWordTable {
  /** The numbers of the words of a text, new or known, in order. */
  read(text: string): number[];
  termOf(word: number): number;
  isStop(word: number): boolean;
  term(number: number): string;
  whole(): WordTable;
  /** The numbers of the terms and of their runs of characters, which whoever looks up the finished table goes on using. */
  readonly numbers: WordNumbers;
}

const STEP = 2_000;

/** @param known What is known already keeps its number. */
export function* growingWordTable(
  analyser: Analyser,
  known?: { readonly table: WordTable; readonly numbers?: WordNumbers | undefined },
): Steps<GrowingWordTable> {
  const before = known?.table;
  const words = [...(before?.words ?? [])];
  const slots = createSlots();
  for (const [word, written] of words.entries()) {
    slots.add(word, hashOf(written));
    if (word % STEP === 0) yield;
  }
  // Numbering all strings anew would be a good part of the work after one changed entry.
  const free = known?.numbers?.isTakenOver === false ? known.numbers : undefined;
  if (free !== undefined) free.isTakenOver = true;
  const terms = {
    strings: [...(before?.terms ?? [])],
    numbers: free?.terms ?? (yield* numbering(before?.terms ?? [])),
  };
  const grams = {
    strings: [...(before?.grams ?? [])],
    numbers: free?.grams ?? (yield* numbering(before?.grams ?? [])),
  };
  const termOf = createGrowing((length) => new Uint32Array(length), before?.termOf);
  const stops = createGrowing((length) => new Uint8Array(length), before?.stops);
  const gramStarts = createGrowing((length) => new Uint32Array(length), before?.gramStarts ?? new Uint32Array(1));
  const grammed = createGrowing((length) => new Uint32Array(length), before?.gramsOf);

  const numberOfTerm = (key: string) => {
    const known = terms.numbers.get(key);
    if (known !== undefined) return known;
    for (const gram of gramsOf(key)) grammed.push(grams.numbers.get(gram) ?? add(grams, gram));
    gramStarts.push(grammed.length);
    return add(terms, key);
  };
  const numberOf = (text: string, start: number, end: number, hash: number) => {
    const known = slots.find(hash, (number) => {
      const word = words[number] as string;
      return word.length === end - start && text.startsWith(word, start);
    });
    if (known >= 0) return known;
    const word = ownString(text.slice(start, end));
    const { key, stop } = analyser.form(word);
    termOf.push(key === '' ? NO_TERM : numberOfTerm(key));
    stops.push(stop ? 1 : 0);
    slots.add(words.length, hash);
    return words.push(word) - 1;
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
    numbers: { terms: terms.numbers, grams: grams.numbers, isTakenOver: false },
    term: (number) => terms.strings[number] as string,
    whole: () => ({
      words,
      termOf: termOf.whole(),
      stops: stops.whole(),
      terms: terms.strings,
      gramStarts: gramStarts.whole(),
      gramsOf: grammed.whole(),
      grams: grams.strings,
    }),
  };
}

/** A hash table of numbers, with open addressing. */
function createSlots() {
  const hashes = createGrowing((length) => new Uint32Array(length));
  let slots = new Int32Array(1_024).fill(-1);
  const put = (number: number, hash: number) => {
    let slot = hash & (slots.length - 1);
    while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  };
  return {
    /** Adds the next number; they come one after another. */
    add(number: number, hash: number) {
      hashes.push(hash);
      if (2 * hashes.length > slots.length) {
        slots = new Int32Array(2 * slots.length).fill(-1);
        for (let known = 0; known < number; known++) put(known, hashes.at(known));
      }
      put(number, hash);
    },
    /** The number with a hash that is the one sought, or -1. */
    find(hash: number, isSought: (number: number) => boolean): number {
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const number = slots[slot] as number;
        if (number < 0 || (hashes.at(number) === hash && isSought(number))) return number;
      }
    },
  };
}

interface Numbering {
  readonly strings: string[];
  readonly numbers: Map<string, number>;
}

function add({ strings, numbers }: Numbering, text: string): number {
  const own = ownString(text);
  numbers.set(own, strings.length);
  return strings.push(own) - 1;
}

function* numbering(strings: readonly string[]): Steps<Map<string, number>> {
  const numbers = new Map<string, number>();
  for (const text of strings) {
    numbers.set(text, numbers.size);
    if (numbers.size % STEP === 0) yield;
  }
  return numbers;
}
