import type { Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { fault } from './faults.ts';
import { TAGS_FILE } from './list-folder.ts';
import { SLUG } from './slug.ts';
import { tidyLine } from './tidy.ts';
import { parseYaml } from './yaml.ts';
import { readPlainYaml } from './yaml-plain.ts';

export interface TagsFile {
  /** None where there is a fault. */
  readonly tags: readonly Tag[];
  readonly faults: readonly Fault[];
}

/** Reads lines like `growth: { de: Wachstum, da: Vækst, en: Growth }`. */
export function parseTags(text: string): TagsFile {
  const refuse = (found: Fault): TagsFile => ({ tags: [], faults: [found] });
  const parsed = readPlainYaml(text) ?? parseYaml(text);
  if (parsed.outcome !== 'read') {
    return refuse(fault('tags-yaml', TAGS_FILE, parsed.line, { problem: parsed.problem, detail: parsed.detail }));
  }
  if (parsed.data === null) return { tags: [], faults: [] };
  if (!isGroup(parsed.data)) return refuse(fault('tags-shape', TAGS_FILE, 1, { key: 'none' }));
  const tags: Tag[] = [];
  for (const [key, names] of Object.entries(parsed.data)) {
    const good = SLUG.test(key) && isGroup(names) && Object.entries(names).every(isName);
    if (!good) return refuse(fault('tags-shape', TAGS_FILE, parsed.lines.get(key) ?? 1, { key: key.slice(0, 60) }));
    tags.push({ key, names: tidyNames(names) });
  }
  return { tags, faults: [] };
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName([language, name]: [string, unknown]): boolean {
  return /^[a-z]{2,3}$/.test(language) && typeof name === 'string' && tidyLine(name).text !== '';
}

function tidyNames(names: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).map(([language, name]) => [language, tidyLine(String(name)).text]));
}
