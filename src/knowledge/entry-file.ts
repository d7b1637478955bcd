import { type GenericIssue, safeParse } from 'valibot';
import type { Entry, Kind, Language, Source } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { editDistance } from '../core/text/edit-distance.ts';
import { digestOf } from './digest.ts';
import { FIELDS, SOURCE_FIELDS, schemaOf } from './entry-schema.ts';
import { type FaultCode, fault } from './faults.ts';
import type { FrontMatter } from './front-matter.ts';
import { cutSections, findHeadings, type Heading } from './markdown.ts';
import { SLUG } from './slug.ts';
import { tidyLine } from './tidy.ts';

/** What the path of a file in the project's own format says: `<language>/<kind>/<slug>.md`. */
export interface EntryPlace {
  readonly file: string;
  readonly language: Language;
  readonly kind: Kind;
  readonly slug: string;
}

export interface EntryFile {
  readonly entry?: Entry;
  readonly faults: readonly Fault[];
  readonly headings: readonly Heading[];
  /** The line on which the text of each section begins. */
  readonly textLines: readonly number[];
}

/** Reads a file of the project's own format (docs/knowledge.md). With an `error` among the faults there is no entry. */
export function parseEntryFile(place: EntryPlace, matter: FrontMatter): EntryFile {
  const { file, kind, slug, language } = place;
  const faults: Fault[] = [...matter.faults];
  if (!SLUG.test(slug)) faults.push(fault('slug-invalid', file, 1, { slug }));
  if (matter.faults.length > 0) return { faults, headings: [], textLines: [] };
  const lineOf = (path: string) => lineOfKey(matter.lines, path);
  faults.push(...unknownFields(matter, file), ...unseenCharacters(matter, file));

  const headings = findHeadings(matter.body, matter.bodyLine);
  const sections = cutSections(matter.body, matter.bodyLine, headings);
  const textLines = sections.map(({ textLine }) => textLine);
  if (!sections.some(({ text }) => text !== '')) faults.push(fault('body-empty', file, matter.bodyLine));

  const parsed = safeParse(schemaOf(kind), matter.data);
  if (!parsed.success) {
    faults.push(...parsed.issues.map((issue) => issueFault(issue, matter.data, file, lineOf)));
  }
  if (!parsed.success || faults.some(({ severity }) => severity === 'error')) return { faults, headings, textLines };
  const { title, summary, aliases, asks, tags, related, sources, reviewed, translates } = parsed.output;
  const [original = '', digest = ''] = translates?.split('@') ?? [];
  const entry: Entry = {
    id: `${kind}/${slug}`,
    kind,
    language,
    title,
    summary: summary ?? '',
    aliases,
    asks,
    tags,
    related,
    sources: sources.map(compact),
    sections: sections.map(({ level: _level, textLine: _textLine, ...section }) => section),
    ...(reviewed ? { reviewed } : {}),
    ...(translates ? { translates: { language: original, digest } } : {}),
    digest: digestOf({ title, summary: summary ?? '', body: matter.body }),
    file,
    line: 1,
  };
  return { entry, faults, headings, textLines };
}

/** The line of a key, of the list that an item belongs to, or 1 where the file has neither. */
export function lineOfKey(lines: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const line = lines.get(at);
    if (line !== undefined) return line;
  }
  return 1;
}

function compact(source: {
  title: string;
  author?: string | undefined;
  year?: number | undefined;
  url?: string | undefined;
}): Source {
  const { title, author, year, url } = source;
  return {
    title,
    ...(author === undefined ? {} : { author }),
    ...(year === undefined ? {} : { year }),
    ...(url === undefined ? {} : { url }),
  };
}

function issueFault(
  issue: GenericIssue,
  data: Readonly<Record<string, unknown>>,
  file: string,
  lineOf: (path: string) => number,
): Fault {
  const keys = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const path = keys.map(String).join('.');
  const field = path.replace(/\.(\d+)/g, (_found, index) => `[${Number(index) + 1}]`);
  const written = keys.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  const values = { field, written: shown(written) };
  if (issue.type === 'check') return fault(issue.message as FaultCode, file, lineOf(path), values);
  if (written === undefined || written === null) return fault('field-missing', file, lineOf(path), { field });
  return fault('field-type', file, lineOf(path), { ...values, expected: EXPECTED[issue.type] ?? 'year' });
}

/** What a field is expected to be, as a word that the sentences choose by. */
const EXPECTED: Readonly<Record<string, string>> = { string: 'text', array: 'list', object: 'group' };

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function unknownFields(matter: FrontMatter, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const [path, line] of matter.lines) {
    const key = path.slice(path.lastIndexOf('.') + 1);
    const known = /^sources\.\d+\.[^.]+$/.test(path) ? SOURCE_FIELDS : path.includes('.') ? undefined : FIELDS;
    if (known === undefined || known.includes(key)) continue;
    const nearest = nearestOf(key, known);
    faults.push(
      fault('field-unknown', file, line, { field: shown(key), nearest: nearest ?? 'none', known: known.join(', ') }),
    );
  }
  return faults;
}

function nearestOf(key: string, known: readonly string[]): string | undefined {
  if (key.length > 40) return undefined;
  const ranked = known.map((name) => ({ name, distance: editDistance(key.toLowerCase(), name) }));
  const best = ranked.sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 2)) ? best.name : undefined;
}

function unseenCharacters(matter: FrontMatter, file: string): Fault[] {
  const faults: Fault[] = [];
  for (const field of ['title', 'summary', 'aliases', 'asks']) {
    const value = matter.data[field];
    for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
      if (typeof item !== 'string' || !tidyLine(item).stripped) continue;
      const path = Array.isArray(value) ? `${field}.${index}` : field;
      faults.push(fault('field-control-characters', file, lineOfKey(matter.lines, path), { field }));
    }
  }
  return faults;
}
