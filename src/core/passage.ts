import type { Entry } from './entry.ts';
import { sentencesOf } from './text/sentences.ts';

/** A stretch of an entry's body short enough to be shown as an excerpt. */
export interface Passage {
  readonly heading?: string;
  /** Markdown. */
  readonly text: string;
}

/** Characters of the longest excerpt. */
export const MAX_EXCERPT = 700;

/**
 * An entry's body cut into passages of at most `longest` characters: paragraph by paragraph, at the ends of sentences where one
 * is longer, and inside a sentence only where that alone is.
 */
export function passagesOf(entry: Entry, longest: number = MAX_EXCERPT): Passage[] {
  return entry.sections.flatMap(({ heading, text }) =>
    paragraphsOf(text)
      .flatMap((paragraph) => (paragraph.length <= longest ? [paragraph] : cut(paragraph, longest)))
      .map((part) => (heading === undefined ? { text: part } : { heading, text: part })),
  );
}

/** Blocks of Markdown between blank lines. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** Joins pieces while they fit, and cuts those that alone do not. */
function fill(pieces: readonly string[], glue: string, longest: number): string[] {
  const filled: string[] = [];
  let current = '';
  for (const piece of pieces) {
    const joined = current === '' ? piece : `${current}${glue}${piece}`;
    if (joined.length <= longest) {
      current = joined;
      continue;
    }
    if (current !== '') filled.push(current);
    const parts = piece.length <= longest ? [piece] : cut(piece, longest);
    filled.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  if (current !== '') filled.push(current);
  return filled.map((part) => part.trim()).filter((part) => part !== '');
}

function cut(paragraph: string, longest: number): string[] {
  const lines = paragraph.split('\n');
  if (lines.length > 1 && lines.every((line) => line.length <= longest)) return fill(lines, '\n', longest);
  const sentences = sentencesOf(paragraph);
  if (sentences.length > 1) return fill(sentences, '', longest);
  const words = paragraph.split(/(?<=\s)/);
  if (words.length > 1) return fill(words, '', longest);
  // One word without end: cut between characters, never inside one.
  const characters = [...paragraph];
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half).join(''), characters.slice(half).join('')].flatMap((part) =>
    part.length <= longest ? [part] : cut(part, longest),
  );
}
