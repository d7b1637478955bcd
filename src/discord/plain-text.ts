import { clip } from './clip.ts';

/** Control characters but line feed and tab, bidirectional overrides, lone surrogates: they show nothing and mislead. */
const HARMFUL = /(?![\n\t])\p{Cc}|[\u202a-\u202e]|\p{Cs}/gu;

/** A character that takes room: no format character, blank letter or filler that is no white space to Unicode. */
const VISIBLE = /[^\p{Cf}\p{Mn}\p{White_Space}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Characters without width, but for those that hold letters and emoji together. */
const IGNORABLE = /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;

/** The text without what could mislead its reader or be refused by Discord. */
export function harmless(text: string): string {
  return text.normalize('NFC').replace(HARMFUL, '');
}

/** Whether a reader would see nothing at all. */
export function isBlank(text: string): boolean {
  return !VISIBLE.test(text);
}

/** Whether there is a letter or digit of any script in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** One line for where Discord shows no Markdown: labels, options, choices. At most `max` characters, never blank. */
export function label(text: string, max: number): string {
  const line = clip(harmless(text).replace(/\s+/gu, ' ').trim(), max);
  return isBlank(line) ? '–' : line;
}

/** What somebody wrote, as they meant it: without invisible characters, white space folded. */
export function written(text: string): string {
  return harmless(text).replace(IGNORABLE, '').replace(/\s+/gu, ' ').trim();
}
