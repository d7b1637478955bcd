import type { Kind, Language } from '../../core/entry.ts';
import { isDate } from '../entry-schema.ts';
import { slugOf } from '../slug.ts';
import { tidyLine } from '../tidy.ts';
import { decodeEntities } from './entities.ts';
import { kindNamed, SIGNALS } from './signals.ts';

type Data = Readonly<Record<string, unknown>>;

/** What people's front matter says about a document, under the names that blogs and wikis use. */
export interface Labels {
  readonly title: string | undefined;
  readonly summary: string;
  readonly language: Language | undefined;
  readonly kind: Kind;
  /** Topics in the document's own words. */
  readonly topics: readonly string[];
  readonly aliases: readonly string[];
  readonly reviewed: string | undefined;
  /** From the name of the file; undefined where that says nothing. */
  readonly slug: string | undefined;
}

/** @param file Relative to the knowledge folder, with `/`. */
export function labelsOf(file: string, data: Data): Labels {
  const reviewed = textOf(data.reviewed);
  return {
    title: textOf(data.title),
    summary: textOf(data.summary) ?? textOf(data.description) ?? textOf(data.excerpt) ?? '',
    language: languageIn(textOf(data.lang) ?? textOf(data.language) ?? textOf(data.locale)) ?? languageOfPath(file),
    kind: kindOf(file, data),
    topics: [data.tags, data.labels, data.categories, data.category, data.keywords].flatMap(listOf),
    aliases: listOf(data.aliases),
    reviewed: reviewed !== undefined && isDate(reviewed) ? reviewed : undefined,
    slug: slugOfPath(file),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const { text } = tidyLine(decodeEntities(String(value)));
  return text === '' ? undefined : text;
}

function listOf(value: unknown): string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  return items.map(textOf).filter((item) => item !== undefined);
}

function kindOf(file: string, data: Data): Kind {
  for (const value of [data.type, data.kind]) {
    const kind = kindNamed(textOf(value) ?? '');
    if (kind !== undefined) return kind;
  }
  const folders = file.split('/').slice(0, -1).reverse();
  for (const folder of folders) {
    const kind = kindNamed(folder.replace(/[-_]+/g, ' '));
    if (kind !== undefined) return kind;
  }
  return 'article';
}

/** `de`, `de-AT`, `de_DE`; a language's name would be written in any language and is left to detection. */
function languageIn(written: string | undefined): Language | undefined {
  return /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(written ?? '')?.[1]?.toLowerCase();
}

/** Only codes of languages that we know signals of: a folder `it` or `no` need not be Italian or Norwegian. */
function languageOfPath(file: string): Language | undefined {
  const steps = file.toLowerCase().split('/');
  const name = /\.([a-z]{2,3})\.md$/.exec(steps.at(-1) ?? '')?.[1];
  return [name, ...steps.slice(0, -1).reverse()].find((step) => step !== undefined && Object.hasOwn(SIGNALS, step));
}

function slugOfPath(file: string): string | undefined {
  const name = (file.split('/').at(-1) ?? '')
    .replace(/\.md$/i, '')
    .replace(/\.([a-z]{2,3})$/i, (suffix, code: string) => (Object.hasOwn(SIGNALS, code.toLowerCase()) ? '' : suffix))
    .replace(/^\d{4}-\d{2}(?:-\d{2})?-+/, '');
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const isMeaningless = (part: string) => /^\d+$/.test(part) || (/^[0-9a-f]{6,}$/.test(part) && /\d/.test(part));
  if (parts.every(isMeaningless) || /^(?:readme|index|untitled|document|unbenannt)$/i.test(name)) return undefined;
  return /[a-z]/i.test(name.normalize('NFKD')) ? slugOf(name) : undefined;
}
