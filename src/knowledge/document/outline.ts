import { findHeadings, type Heading, isBlank, plainWords } from '../markdown.ts';
import { type Block, blocksOf } from './blocks.ts';
import { BYLINES } from './signals.ts';

/** A heading that is only a short line stands above text at least this long. In characters. */
const SHORTEST_TEXT_BELOW = 120;
const LONGEST_HEADING = 80;
const MOST_WORDS = 12;
/** Such headings count as second level: under the title. */
const LEVEL = 2;

/**
 * The headings of a document: Markdown's, and lines that are evidently meant as headings, as they are left when a page
 * is copied as plain text: one short line without an end mark above longer text.
 * @param firstLine The text's first line in its file, from 1.
 */
export function outlineOf(text: string, firstLine: number): Heading[] {
  const marked = findHeadings(text, firstLine);
  const covered = new Set(
    marked.flatMap(({ line, next }) => Array.from({ length: next - line }, (_, index) => line + index)),
  );
  const blocks = blocksOf(text.split('\n'));
  const plain: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    const line = firstLine + block.first;
    if (block.isCode || covered.has(line)) continue;
    const below = textBelow(block, blocks[index + 1], covered, firstLine);
    const first = block.lines[0] ?? '';
    if (below === undefined || !looksLikeHeading(first, below)) continue;
    plain.push({ level: LEVEL, text: plainWords(first), line, next: line + 1 });
  }
  return [...marked, ...plain].sort((a, b) => a.line - b.line);
}

/** The text that a block's first line would be the heading of: the rest of its block, or the next block. */
function textBelow(
  block: Block,
  next: Block | undefined,
  covered: ReadonlySet<number>,
  firstLine: number,
): string | undefined {
  if (block.lines.length > 1) {
    // Only where each paragraph is one line: in text with hard line breaks a short line means nothing.
    const second = block.lines[1] ?? '';
    return second.length >= SHORTEST_TEXT_BELOW && startsText(second) ? second : undefined;
  }
  if (next === undefined || next.isCode || covered.has(firstLine + next.first)) return undefined;
  return next.lines.join(' ');
}

function looksLikeHeading(line: string, below: string): boolean {
  const words = line.trim().split(/\s+/).length;
  if (line.length > LONGEST_HEADING || words > MOST_WORDS || below.length < SHORTEST_TEXT_BELOW || !startsText(below))
    return false;
  if (!/\p{L}{2}/u.test(line) || !startsText(line.replace(/^\s*\d{1,2}[.)]\s+/, ''))) return false;
  if (/[.!:;,…"“”»«]\s*$/u.test(plainWords(line)) || /\]\(|https?:|@/.test(line) || isDateLine(line)) return false;
  return !BYLINES.some((byline) => line.trim().toLowerCase().startsWith(`${byline} `));
}

/** Begins with words, not with a mark of a list, quote, table or the like. */
function startsText(line: string): boolean {
  return !isBlank(line) && !/^\s*(?:[-+•>|#=<]|\*(?!\*)|\d{1,3}[.)]\s)/.test(line);
}

function isDateLine(line: string): boolean {
  return /^\W*\d{1,4}[./-]\s?(?:\d{1,2}|\p{L}+)[./-]?\s?\d{2,4}/u.test(line);
}
