import MarkdownIt from 'markdown-it';
import type { Section } from '../core/entry.ts';

/** A heading of a text: its words without marks, and the lines of the file that it takes up. */
export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** First line, from 1, and the first line after it (an underlined heading takes two or more). */
  readonly line: number;
  readonly next: number;
}

/** A section that still knows how deep its heading is; 0 for what stands before the first one. */
export interface LevelledSection extends Section {
  readonly level: number;
  /** The line on which the text itself begins; that of the heading where there is none. */
  readonly textLine: number;
}

/** Finds blocks only, which is all that headings need and much quicker; raw HTML is no paragraph. */
const blocks = new MarkdownIt({ html: true });
blocks.core.ruler.enableOnly(['normalize', 'block']);

const inline = new MarkdownIt({ html: false });

/** A line longer than this is not looked through for marks: it is no heading, and hostile ones take their time. */
const LONGEST_LINE = 2_000;

/** What a paragraph underlined with hyphens must not exceed to be taken for a heading rather than text before a rule. */
const LONGEST_UNDERLINED_HEADING = 100;

/** The headings of a Markdown text; none inside quotes, lists or code. @param firstLine The text's first line in its file, from 1. */
export function findHeadings(text: string, firstLine: number): Heading[] {
  const tokens = blocks.parse(text, {});
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.level !== 0 || !token.map) continue;
    const content = tokens[index + 1]?.content ?? '';
    const underlined = !token.markup.startsWith('#');
    if (underlined && (content.includes('\n') || content.length > LONGEST_UNDERLINED_HEADING)) continue;
    const words = plainWords(content);
    headings.push({
      level: Number(token.tag.slice(1)),
      text: words,
      line: firstLine + token.map[0],
      next: firstLine + token.map[1],
    });
  }
  return headings;
}

/** A line of Markdown as a reader sees it: without marks, links by their text. */
export function plainWords(markdown: string): string {
  if (markdown.length > LONGEST_LINE) return markdown.replace(/\s+/g, ' ').trim();
  const tokens = inline.parseInline(markdown, {})[0]?.children ?? [];
  const words = tokens
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('');
  return words.replace(/\s+/g, ' ').trim();
}

/** Cuts a text at headings; the text of each section is kept word for word, without blank lines around it. */
export function cutSections(text: string, firstLine: number, headings: readonly Heading[]): LevelledSection[] {
  const lines = text.split('\n');
  const sections: LevelledSection[] = [];
  const add = (heading: Heading | undefined, from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && isBlank(lines[start - firstLine])) start++;
    while (end > start && isBlank(lines[end - 1 - firstLine])) end--;
    const body = lines
      .slice(start - firstLine, end - firstLine)
      .join('\n')
      .trimEnd();
    const common = { text: body, textLine: body === '' ? (heading?.line ?? start) : start };
    if (heading !== undefined) {
      sections.push({ heading: heading.text, level: heading.level, line: heading.line, ...common });
    } else if (body !== '') {
      sections.push({ level: 0, line: start, ...common });
    }
  };
  add(undefined, firstLine, headings[0]?.line ?? firstLine + lines.length);
  for (const [index, heading] of headings.entries()) {
    add(heading, heading.next, headings[index + 1]?.line ?? firstLine + lines.length);
  }
  return sections;
}

/** No-break spaces alone make no text either. */
export function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
