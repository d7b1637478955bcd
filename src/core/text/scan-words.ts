import { addToHash, EMPTY_HASH } from './hash.ts';
import { wordsOf } from './words.ts';

/** What a UTF-16 unit is to a word. */
const UNKNOWN = 0;
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
const APOSTROPHE = 5;
/** Half of a character: only the regular expression of {@link wordsOf} reads those. */
const SURROGATE = /[\ud800-\udfff]/;

/** Filled as units are met. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  return known === UNKNOWN ? classify(unit) : known;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = OTHER;
  if (/\p{L}/u.test(character)) kind = LETTER;
  else if (/\p{M}/u.test(character)) kind = MARK;
  else if (/\p{N}/u.test(character)) kind = DIGIT;
  else if (/['’]/.test(character)) kind = APOSTROPHE;
  kinds[unit] = kind;
  return kind;
}

/**
 * Visits the words of a text as {@link wordsOf} finds them, with a hash of each. Nothing is cut out of the text: most
 * words of a large knowledge are known already, and making millions of strings to say so would be most of the work of indexing.
 */
export function scanWords(text: string, visit: (start: number, end: number, hash: number) => void): void {
  if (SURROGATE.test(text)) {
    for (const word of wordsOf(text)) visit(word.start, word.end, hashOf(word.text));
    return;
  }
  let at = 0;
  while (at < text.length) {
    const first = kindOf(text.charCodeAt(at));
    if (first !== LETTER && first !== DIGIT) {
      at++;
      continue;
    }
    const start = at;
    let hash = EMPTY_HASH;
    let inside = false;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      const isPart = kind === LETTER || kind === MARK || (kind === DIGIT && !inside);
      if (!isPart && !(kind === APOSTROPHE && isLetterOrMark(text, at + 1))) break;
      // After an apostrophe, a digit begins a word of its own.
      inside ||= kind === APOSTROPHE;
      hash = addToHash(hash, unit);
    }
    visit(start, at, hash >>> 0);
  }
}

function isLetterOrMark(text: string, at: number): boolean {
  const kind = at < text.length ? kindOf(text.charCodeAt(at)) : OTHER;
  return kind === LETTER || kind === MARK;
}

/** The hash that {@link scanWords} gives a word. */
export function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash >>> 0;
}
