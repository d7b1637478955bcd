import type { Steps } from '../steps.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import type { EntryWords } from './entry-words.ts';
import type { Guess } from './question.ts';
import { countOf, stringAt } from './string-table.ts';
import type { TermIndex } from './term-index.ts';
import { NO_TERM, type WordTable } from './word-table.ts';

/** Letters from which a word that no index knows is read as a misspelling of one that it does. */
const SHORTEST_GUESSED = 4;
/** Edits allowed, as a share of a word's letters, and at most. */
const EDITS = 0.4;
const MOST_EDITS = 2;

/**
 * The words of a language's texts as they are written. Not their stems: what a slip does to an ending, the stemmer would make worse.
 */
export interface Vocabulary {
  /** Whether a text or an everyday question holds the word as it is written; of words under three letters nothing is known. */
  spells(written: string): boolean;
  /**
   * The known words that an unknown one may be: fewest edits first, then those that most texts hold; the first letter is seldom
   * mistyped.
   */
  near(written: string): Guess[];
}

/**
 * The words in use and those of everyday questions, laid out for looking through those of one first letter and about one length.
 * Plain data. Which letters a word has tells most of them from what is sought before any edit is counted, so that looking
 * through them all is quicker than walking a tree.
 */
export interface WordsByShape {
  /** First letters and lengths, one number each, ascending. */
  readonly shapes: Uint32Array;
  /** By shape, where its words start; the end at the end. */
  readonly starts: Uint32Array;
  /** Numbers in the word table. */
  readonly words: Uint32Array;
  /** By place in `words`, a bit for each letter that the folded word has. */
  readonly letters: Uint32Array;
}

const STEP = 1_000;

/**
 * @param everyday How many words of everyday questions the table begins with.
 * @param before The same of when there were fewer words: what it holds is not folded again.
 */
export function* sortingByShape(
  { words, termOf }: WordTable,
  texts: EntryWords,
  everyday: number,
  before?: WordsByShape,
): Steps<WordsByShape> {
  const used = new Uint8Array(countOf(words)).fill(1, 0, everyday);
  for (let place = 0; place < texts.words.length; place++) used[texts.words[place] as number] = 1;
  yield;
  /** By shape, its words, each with its letters after it. */
  const byShape = new Map<number, number[]>();
  let size = 0;
  const add = (shape: number, word: number, letters: number) => {
    const same = byShape.get(shape);
    if (same === undefined) byShape.set(shape, [word, letters]);
    else same.push(word, letters);
    size++;
    used[word] = 0;
  };
  for (const [place, shape] of (before?.shapes ?? []).entries()) {
    const end = before?.starts[place + 1] as number;
    for (let at = before?.starts[place] as number; at < end; at++) {
      const word = before?.words[at] as number;
      if (used[word] === 1) add(shape, word, before?.letters[at] as number);
    }
    if (place % STEP === 0) yield;
  }
  for (let word = 0; word < used.length; word++) {
    if (word % STEP === 0) yield;
    if (used[word] === 0 || termOf[word] === NO_TERM) continue;
    const folded = fold(stringAt(words, word));
    if (folded.length < SHORTEST_GUESSED - 1) continue;
    add(shapeOf(folded.charCodeAt(0), folded.length), word, lettersOf(folded));
  }
  const shaped: WordsByShape = {
    shapes: Uint32Array.from(byShape.keys()).sort(),
    starts: new Uint32Array(byShape.size + 1),
    words: new Uint32Array(size),
    letters: new Uint32Array(size),
  };
  let to = 0;
  for (const [place, shape] of shaped.shapes.entries()) {
    const same = byShape.get(shape) ?? [];
    for (let at = 0; at < same.length; at += 2) {
      shaped.words[to] = same[at] as number;
      shaped.letters[to++] = same[at + 1] as number;
    }
    shaped.starts[place + 1] = to;
    if (place % STEP === 0) yield;
  }
  return shaped;
}

/** @param indexes What says how common a term is. */
export function createVocabulary(
  { words, termOf, terms }: WordTable,
  shaped: WordsByShape,
  indexes: readonly TermIndex[],
): Vocabulary {
  const places = new Map(Array.from(shaped.shapes, (shape, place) => [shape, place]));
  const frequency = (term: number) => indexes.reduce((sum, index) => sum + index.frequency(term), 0);

  /** Finds the words of one length that are near to one, by term the likeliest. */
  const collect = (typed: Typed, length: number, found: Map<number, Found>) => {
    const place = places.get(shapeOf(typed.text.charCodeAt(0), length));
    if (place === undefined) return;
    const mostLetters = lettersChanged(typed.most, Math.abs(length - typed.text.length));
    const end = shaped.starts[place + 1] as number;
    for (let at = shaped.starts[place] as number; at < end; at++) {
      if (bitsOf((shaped.letters[at] as number) ^ typed.letters) > mostLetters) continue;
      const number = shaped.words[at] as number;
      const term = termOf[number] as number;
      const held = frequency(term);
      // A word of everyday questions that no entry holds.
      if (held === 0) continue;
      const word = stringAt(words, number);
      const edits = editDistance(typed.text, fold(word), typed.most);
      if (edits > typed.most) continue;
      const other = { word, term, edits, frequency: held };
      const known = found.get(term);
      if (known === undefined || compare(other, known) < 0) found.set(term, other);
    }
  };

  return {
    spells(written) {
      const text = fold(written);
      const place = places.get(shapeOf(text.charCodeAt(0), text.length));
      if (place === undefined) return false;
      const letters = lettersOf(text);
      const end = shaped.starts[place + 1] as number;
      for (let at = shaped.starts[place] as number; at < end; at++) {
        if (shaped.letters[at] === letters && fold(stringAt(words, shaped.words[at] as number)) === text) return true;
      }
      return false;
    },
    near(written) {
      const text = fold(written);
      if (text.length < SHORTEST_GUESSED) return [];
      const most = Math.min(MOST_EDITS, Math.floor(EDITS * text.length));
      const typed = { text, letters: lettersOf(text), most };
      const found = new Map<number, Found>();
      for (let length = text.length - most; length <= text.length + most; length++) collect(typed, length, found);
      return [...found.values()].sort(compare).map(({ term, edits }) => ({
        key: stringAt(terms, term),
        number: term,
        trust: Math.max(0, 1 - (2 * edits) / text.length),
      }));
    },
  };
}

/** A word that no index knows. */
interface Typed {
  readonly text: string;
  readonly letters: number;
  /** Edits allowed. */
  readonly most: number;
}

/** How many letters some edits change at most: one that adds or leaves out a letter changes one, another two. */
function lettersChanged(edits: number, longer: number): number {
  return 2 * edits - longer;
}

interface Found {
  readonly word: string;
  readonly term: number;
  readonly edits: number;
  readonly frequency: number;
}

/** Of two equally near and common words the longer one, since letters are forgotten more often than added; then the first in the alphabet. */
function compare(one: Found, other: Found): number {
  return (
    one.edits - other.edits ||
    other.frequency - one.frequency ||
    other.word.length - one.word.length ||
    (one.word < other.word ? -1 : 1)
  );
}

const LONGEST = 255;

function shapeOf(firstLetter: number, length: number): number {
  return firstLetter * (LONGEST + 1) + Math.min(LONGEST, length);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters >>> 0;
}

/** How many bits are set (Warren, "Hacker's Delight", 2012, 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
