import matter from 'gray-matter';
import type { Fault } from '../core/fault.ts';
import { fault } from './faults.ts';
import { parseYaml, type YamlData, type YamlFault } from './yaml.ts';
import { readPlainYaml } from './yaml-plain.ts';

export interface FrontMatter {
  /** Whether the file has a front matter block, be it an empty or a broken one. */
  readonly present: boolean;
  readonly data: Readonly<Record<string, unknown>>;
  /** The line in the file of each key and list item, by its path: `related.2`. */
  readonly lines: ReadonlyMap<string, number>;
  /** What follows the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** With one of these, `data` is empty and the body not to be used. */
  readonly faults: readonly Fault[];
}

/** A block of front matter has at most this many characters and lines: gray-matter's own scan is quadratic in blank lines. */
const MAXIMUM_LENGTH = 65_536;
const MAXIMUM_LINES = 1_000;

/**
 * Splits a file into front matter and body with gray-matter, which is dangerous when used plainly: it runs
 * `---js` blocks as code (`engines: { js: false }` does not stop it), and hides the error of a broken block when it sees
 * it a second time. So only `---` or `---yaml` alone on the first line reaches it, each of its engines is replaced, and
 * options are always passed, which turns its cache off.
 * @param text LF line ends, no byte order mark.
 * @param file For the faults.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const none = { data: {}, lines: new Map<string, number>(), body: text, bodyLine: 1 };
  const refuse = (...faults: Fault[]): FrontMatter => ({ ...none, present: true, faults });
  const firstLine = text.slice(0, endOfLine(text, 0));
  // Four hyphens and more are a thematic break of Markdown, not front matter.
  if (!firstLine.startsWith('---') || firstLine.startsWith('----')) return { ...none, present: false, faults: [] };
  const language = firstLine.slice(3).trim();
  if (language !== '' && firstLine.trimEnd() !== '---yaml') {
    return refuse(fault('front-matter-language', file, 1, { written: firstLine.slice(0, 60) }));
  }
  const block = findBlock(text);
  if (block === 'too long') return refuse(fault('front-matter-too-long', file, 1, { lines: MAXIMUM_LINES }));
  if (typeof block === 'number') return refuse(fault('front-matter-unclosed', file, block));
  const { parsed, content } = split(text);
  // gray-matter takes the newline off, but leaves spaces that stand after the closing `---`.
  const body = block.isPadded ? content.slice(content.indexOf('\n') + 1 || content.length) : content;
  if (parsed !== undefined && parsed.outcome !== 'read') return refuse(yamlFault(parsed, file));
  const data = parsed?.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) return refuse(fault('front-matter-not-a-map', file, 2));
  return {
    present: true,
    data: data as Readonly<Record<string, unknown>>,
    lines: parsed?.lines ?? none.lines,
    body,
    bodyLine: block.closingLine + 1,
    faults: [],
  };
}

/** @returns the line of the closing `---`, or the line on which a fault is to be reported where there is none. */
function findBlock(text: string): { closingLine: number; isPadded: boolean } | number | 'too long' {
  let start = endOfLine(text, 0) + 1;
  for (let line = 2; start < text.length; line++) {
    if (line > MAXIMUM_LINES || start > MAXIMUM_LENGTH) return 'too long';
    const end = endOfLine(text, start);
    // gray-matter takes any line that begins with `---` for the end.
    if (text.startsWith('---', start)) {
      const isClosing = text.slice(start, end).trimEnd() === '---';
      return isClosing ? { closingLine: line, isPadded: end > start + 3 } : line;
    }
    start = end + 1;
  }
  return 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The engines that gray-matter has or that people add to it; all of them read a block as something else than YAML. */
const FOREIGN_ENGINES = ['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'json', 'toml', 'yml'];

function split(text: string): { parsed: YamlData | YamlFault | undefined; content: string } {
  let parsed: YamlData | YamlFault | undefined;
  const refuseEngine = () => {
    throw new Error('front matter in another language than YAML');
  };
  const read = (block: string) => {
    parsed = readPlainYaml(block) ?? parseYaml(block);
    return {}; // gray-matter looks into the data for settings of its own: it gets none
  };
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      ...Object.fromEntries(FOREIGN_ENGINES.map((name) => [name, { parse: refuseEngine }])),
      yaml: { parse: read },
    },
  });
  return { parsed, content };
}

function yamlFault(found: YamlFault, file: string): Fault {
  if (found.outcome === 'alias') return fault('front-matter-alias', file, found.line);
  return fault('front-matter-yaml', file, found.line, { problem: found.problem, detail: found.detail });
}
