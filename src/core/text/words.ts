/** A word as it stands in a text, with its place in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with the marks on them; an apostrophe inside a word belongs to it (`don’t`). */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, in order. Hyphenated compounds count as several words: `Tell-a-Friend` is three. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    yield { text: match[0], start: match.index, end: match.index + match[0].length };
  }
}

/** The same, without their places: for what reads many of them. */
export function wordTextsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The same string, but not a part of a longer one: V8 keeps the whole of a text in memory for a word that was cut out of it. */
export function ownString(word: string): string {
  return word.length < SHORTEST_CUT ? word : ` ${word}`.slice(1);
}

/** Characters under which V8 copies what it cuts out (`SlicedString::kMinLength`). */
const SHORTEST_CUT = 13;

const NOT_ASCII = /[^ -~\s]/;
const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/gu;

/**
 * A text as a reader sees it: compatibility forms made plain (NFKC), zero-width and direction-changing characters taken out.
 * Nothing that is left can hide or reorder a word.
 */
export function visibleText(text: string): string {
  return NOT_ASCII.test(text) ? text.normalize('NFKC').replace(UNSEEN, '') : text;
}

/** The same in one line, its white space folded: what somebody typed. */
export function plainText(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
