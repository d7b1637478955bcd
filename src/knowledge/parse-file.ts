import { type Entry, KINDS } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { compact } from '../core/text/compact.ts';
import { type DocumentOptions, parseDocument } from './document/document.ts';
import { type EntryPlace, parseEntryFile } from './entry-file.ts';
import { FIELDS } from './entry-schema.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Heading } from './markdown.ts';

/** What one file of a knowledge folder holds. */
export interface ParsedFile {
  /** Relative to the knowledge folder, with `/`. */
  readonly file: string;
  /** `entry`: the project's own format. `document`: any other Markdown. */
  readonly format: 'entry' | 'document';
  /** Of the project's own format: what the path says, known even where the file is broken. */
  readonly place?: EntryPlace;
  /** None where a fault keeps the file from being served. */
  readonly entries: readonly Entry[];
  /** Of a document: its topics in its own words. */
  readonly topics: readonly string[];
  readonly faults: readonly Fault[];
  /** Known where the folder was read to be checked: what is served needs to know nothing of it. */
  readonly places?: Places;
}

/** Where things stand in a file, for faults to name the line. */
interface Places {
  /** The line of each front matter key and list item, by its path. */
  readonly lines: ReadonlyMap<string, number>;
  readonly headings: readonly Heading[];
  /** Of the project's own format: the line on which the text of each section begins. */
  readonly textLines: readonly number[];
}

const OWN_PATH = new RegExp(`(?:^|/)([a-z]{2,3})/(${KINDS.join('|')})/([^/]+)\\.md$`, 'i');

/** Keys that only the project's own format has. */
const OWN_FIELDS = new Set(['summary', 'aliases', 'asks', 'related', 'sources', 'reviewed', 'translates']);

/** Reads one file by the reader that serves its shape. Never throws on whatever text. */
export async function parseFile(file: string, text: string, options: DocumentOptions): Promise<ParsedFile> {
  const matter = readFrontMatter(text, file);
  const place = ownPlace(file, matter);
  if (place === undefined) {
    const { headings, entries, ...document } = await parseDocument(file, matter, options);
    const places = { lines: matter.lines, headings, textLines: [] };
    return { file, format: 'document', entries: compact(entries), ...document, places };
  }
  const { entry, faults, headings, textLines } = parseEntryFile(place, matter);
  return {
    file,
    format: 'entry',
    place,
    entries: entry ? [compact(entry)] : [],
    topics: [],
    faults,
    places: { lines: matter.lines, headings, textLines },
  };
}

/**
 * The one place that decides which reader serves a file: the project's own format is a path `<language>/<kind>/<slug>.md`
 * with front matter that is broken, has a key that only this format has, or no key that it has not.
 */
function ownPlace(file: string, matter: FrontMatter): EntryPlace | undefined {
  const [, language = '', kind = '', slug = ''] = OWN_PATH.exec(file) ?? [];
  const known = KINDS.find((name) => name === kind.toLowerCase());
  if (known === undefined || !matter.present) return undefined;
  const keys = Object.keys(matter.data);
  const isOwn = keys.some((key) => OWN_FIELDS.has(key)) || keys.every((key) => FIELDS.includes(key));
  return isOwn ? { file, language: language.toLowerCase(), kind: known, slug } : undefined;
}
