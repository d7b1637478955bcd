import { type Heading, plainWords } from '../markdown.ts';
import { tidyLine } from '../tidy.ts';
import { blocksOf } from './blocks.ts';

/** A longer first line is a paragraph: it gives the title but stays in the text. In characters. */
const LONGEST_TITLE_LINE = 120;
const LONGEST_TITLE = 120;

export interface Titled {
  readonly title: string;
  /** Headings without the one that became the title. */
  readonly headings: readonly Heading[];
  /** The text without the line that became the title. */
  readonly text: string;
}

/**
 * Finds a document's title: what the front matter says, else its first heading of the first level, else the heading or
 * short line that it begins with, else its first words. The line that says it is taken out of the text.
 */
export function findTitle(
  stated: string | undefined,
  text: string,
  firstLine: number,
  headings: readonly Heading[],
): Titled {
  const lines = text.split('\n');
  const top = blocksOf(lines)[0];
  if (top === undefined) return { title: stated ?? '', headings, text };
  const without = (from: number, to: number) =>
    lines.map((line, index) => (index >= from && index < to ? '' : line)).join('\n');
  const leave = (heading: Heading) => ({
    headings: headings.filter((other) => other !== heading),
    text: without(heading.line - firstLine, heading.next - firstLine),
  });
  const first = headings[0];
  const heads = first !== undefined && first.line === firstLine + top.first;
  const main = headings.find(({ level }) => level === 1) ?? (heads ? first : undefined);
  const topLine = tidyLine(plainWords(top.lines[0] ?? '')).text;
  if (stated !== undefined) {
    if (main !== undefined && sameWords(main.text, stated)) return { title: stated, ...leave(main) };
    if (sameWords(topLine, stated)) return { title: stated, headings, text: without(top.first, top.first + 1) };
    return { title: stated, headings, text };
  }
  if (main !== undefined && tidyLine(main.text).text !== '')
    return { title: short(tidyLine(main.text).text), ...leave(main) };
  const isLine = top.lines.length === 1 && !top.isCode && topLine !== '' && topLine.length <= LONGEST_TITLE_LINE;
  if (isLine && blocksOf(lines).length > 1)
    return { title: topLine, headings, text: without(top.first, top.first + 1) };
  return { title: short(tidyLine(first?.text ?? topLine).text), headings, text };
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(a) !== '' && words(a) === words(b);
}

function short(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}
