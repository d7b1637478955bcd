import { decodeEntities } from './entities.ts';
import { removeHtml } from './html.ts';
import { cleanLinks } from './links.ts';
import { removeShortcodes } from './shortcodes.ts';

/** Soft hyphens, zero-width spaces, word joiners and byte order marks; joiners that emoji and scripts need stay. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]|(?![\t\n])\p{Cc}/gu;

/** Fenced code, and code between single or double backticks on one line. */
const CODE =
  /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:(?! {0,3}\1)[^\n]*\n)*(?: {0,3}\1[^\n]*)?|(?<!`)(`{1,2})(?!`)[^`\n]+\2(?!`)/gm;

/** One pass over what is not code; the number of lines stays the same. */
export function cleanMarkup(text: string): string {
  const clean = (prose: string) => decodeEntities(cleanLinks(removeShortcodes(removeHtml(prose.replace(UNSEEN, '')))));
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(CODE)) {
    parts.push(clean(text.slice(from, found.index)), found[0]);
    from = found.index + found[0].length;
  }
  parts.push(clean(text.slice(from)));
  return removeEmptyQuotes(parts.join('')).replace(/^[^\S\n]+$/gm, '');
}

/** A `>` alone parts two paragraphs of a quote, or it is nothing. */
function removeEmptyQuotes(text: string): string {
  if (!text.includes('>')) return text;
  const lines = text.split('\n');
  const isQuote = (line: string | undefined) => line !== undefined && /^\s{0,3}>/.test(line);
  const isEmpty = (line: string) => /^\s{0,3}>[\s>]*$/.test(line);
  let inQuote = false;
  return lines
    .map((line, index) => {
      const keep = !isEmpty(line) || (inQuote && isQuote(lines[index + 1]) && !isEmpty(lines[index + 1] ?? ''));
      inQuote = isQuote(line) && keep;
      return keep ? line : '';
    })
    .join('\n');
}
