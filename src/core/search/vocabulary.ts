import type { Steps } from '../steps.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold, withoutMarks } from '../text/fold.ts';
import { remembering } from '../text/remembering.ts';
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
  near(written: string): readonly Guess[];
}

/**
 * The words in use and those of everyday questions, laid out for looking through those of one first letter and about one length.
 * Plain data. Which letters a word has tells most of them from what is sought before any edit is counted, so that looking
 * through them all is quicker than walking a tree.
 */
export interface WordsByShape {
  /** First letters and lengths of spellings, one number each, ascending. */
  readonly shapes: Uint32Array;
  /** By shape, where its words start; the end at the end. */
  readonly starts: Uint32Array;
  /** Numbers in the word table; of words with one spelling and one term, one. */
  readonly words: Uint32Array;
  /** By place in `words`, a bit for each letter of its spelling. */
  readonly letters: Uint32Array;
}

const STEP = 1_000;

/**
 * @param everyday How many words of everyday questions the table begins with.
 */
export function* sortingByShape(
  { words, termOf, spellingOf, spellings }: WordTable,
  texts: EntryWords,
  everyday: number,
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
  };
  /** By spelling, the last word that was added with it, from 1. */
  const added = new Uint32Array(countOf(spellings));
  for (let word = 0; word < used.length; word++) {
    if (word % STEP === 0) yield;
    const spelling = spellingOf[word] as number;
    if (used[word] === 0 || spelling === NO_TERM) continue;
    const last = added[spelling] as number;
    if (last > 0 && termOf[last - 1] === termOf[word]) continue;
    added[spelling] = word + 1;
    const [start, end] = [spellings.starts[spelling] as number, spellings.starts[spelling + 1] as number];
    if (end - start < SHORTEST_GUESSED - 1) continue;
    const { text } = spellings;
    add(shapeOf(text.charCodeAt(start), end - start), word, lettersOf(text, start, end));
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

/** What a vocabulary asks of the rest of its language's index. */
interface Lexis {
  /** What says how common a term is. */
  readonly indexes: readonly TermIndex[];
  isSmall(spelling: string): boolean;
  /** Whether an entry is called so. */
  isName(key: string, spelling: string): boolean;
}

/** @param shaped The words of the table that are in use. */
export function createVocabulary(
  { termOf, terms, spellingOf, spellings }: WordTable,
  shaped: WordsByShape,
  { indexes, isSmall, isName }: Lexis,
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
      const spelling = spellingOf[number] as number;
      const edits = editDistance(
        typed.text,
        spellings.text,
        typed.most,
        spellings.starts[spelling],
        spellings.starts[spelling + 1],
      );
      if (edits > typed.most) continue;
      const other = { word: stringAt(spellings, spelling), term, spelling, edits, frequency: held };
      const known = found.get(term);
      if (known === undefined || compare(other, known) < 0) found.set(term, other);
    }
  };

  return {
    spells(written) {
      const text = fold(written);
      const place = places.get(shapeOf(text.charCodeAt(0), text.length));
      if (place === undefined) return false;
      const letters = lettersOf(text, 0, text.length);
      const end = shaped.starts[place + 1] as number;
      for (let at = shaped.starts[place] as number; at < end; at++) {
        if (shaped.letters[at] !== letters) continue;
        if (stringAt(spellings, spellingOf[shaped.words[at] as number] as number) === text) return true;
      }
      return false;
    },
    near: remembering(REMEMBERED, (written) => {
      const found = new Map<number, Found>();
      // Letters that have changed places can look like a spelt-out umlaut: `mnoey` is no *mnöy*.
      for (const text of new Set([fold(written), withoutMarks(written)])) {
        if (text.length < SHORTEST_GUESSED) continue;
        const most = Math.min(MOST_EDITS, Math.floor(EDITS * text.length));
        const typed = { text, letters: lettersOf(text, 0, text.length), most };
        for (let length = text.length - most; length <= text.length + most; length++) collect(typed, length, found);
      }
      return [...found.values()].sort(compare).map(({ word, term, spelling, edits }) => {
        const key = stringAt(terms, term);
        return {
          key,
          number: term,
          spelling,
          stop: isSmall(word),
          isName: isName(key, word),
          trust: Math.max(0, 1 - (2 * edits) / written.length),
        };
      });
    }),
  };
}

/** Words looked for that are remembered: one question asks for the same word more than once. */
const REMEMBERED = 256;

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
  /** As it is spelt. */
  readonly word: string;
  readonly term: number;
  readonly spelling: number;
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

function lettersOf(text: string, start: number, end: number): number {
  let letters = 0;
  for (let place = start; place < end; place++) letters |= 1 << (text.charCodeAt(place) & 31);
  return letters >>> 0;
}

/** How many bits are set (Warren, "Hacker's Delight", 2012, 5-1). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
