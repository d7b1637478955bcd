import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry, EntryId } from '../core/entry.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';

/** The language that texts are first written in, for a translation that does not say what it was made from. */
export const ORIGINAL_LANGUAGE = 'en';

/** One translation that was looked at. */
export interface Stamp {
  readonly file: string;
  /** `translates` as it stands in the file; empty where it was missing. */
  readonly from: string;
  readonly to: string;
  /** `unwritable`: the key is there in a form that cannot be replaced in place. */
  readonly outcome: 'stamped' | 'current' | 'no-original' | 'unwritable';
}

/**
 * Writes into translations which version of the original they are of. Nothing else in a file changes, down to its line
 * ends.
 * @param ids Those to stamp, or all.
 */
export async function stampTranslations(
  directory: string,
  { files, entries }: Pick<KnowledgeFolder, 'files' | 'entries'>,
  ids: readonly EntryId[] | 'all',
): Promise<Stamp[]> {
  const authored = new Set(files.filter(({ format }) => format === 'entry').map(({ file }) => file));
  const byId = new Map(entries.map((entry) => [`${entry.language} ${entry.id}`, entry]));
  const stamps: Stamp[] = [];
  for (const entry of entries) {
    const language = entry.translates?.language ?? ORIGINAL_LANGUAGE;
    const isWanted = ids === 'all' || ids.includes(entry.id);
    if (!isWanted || !authored.has(entry.file) || entry.language === language) continue;
    stamps.push(await stampOne(directory, entry, byId.get(`${language} ${entry.id}`)));
  }
  return stamps;
}

async function stampOne(directory: string, entry: Entry, original: Entry | undefined): Promise<Stamp> {
  const { file, translates } = entry;
  const from = translates === undefined ? '' : `${translates.language}@${translates.digest}`;
  if (original === undefined) return { file, from, to: '', outcome: 'no-original' };
  const to = `${original.language}@${original.digest}`;
  if (from === to) return { file, from, to, outcome: 'current' };
  const path = join(directory, file);
  // A byte order mark stays: only the value between other characters is exchanged.
  const before = await readFile(path, 'utf8');
  const after = withStamp(before, to);
  if (after === undefined) return { file, from, to, outcome: 'unwritable' };
  await writeFile(path, after);
  return { file, from, to, outcome: 'stamped' };
}

/** The text with `translates` set in its front matter, or undefined where the key has no simple value on its line. */
function withStamp(text: string, value: string): string | undefined {
  const block = /^\uFEFF?---(?:yaml)?[ \t]*(\r\n|\n|\r)([\s\S]*?)(?<=[\r\n])---[ \t]*(?:[\r\n]|$)/.exec(text);
  if (block === null) return undefined;
  const [, newline = '\n', front = ''] = block;
  const start = block[0].indexOf(newline) + newline.length;
  const put = (from: number, to: number, inserted: string) => text.slice(0, from) + inserted + text.slice(to);
  const key = /^(translates[ \t]*:[ \t]*)(["']?)([a-z]{2,3}@[0-9a-f]{6})?\2(?=[ \t]*(?:#|[\r\n]|$))/m.exec(front);
  if (key === null) {
    if (/^["']?translates["']?[ \t]*:/m.test(front)) return undefined;
    return put(start + front.length, start + front.length, `translates: ${value}${newline}`);
  }
  const [whole, name = '', quote = ''] = key;
  const at = start + key.index;
  const spaced = /[ \t]$/.test(name) ? name : `${name} `;
  return put(at, at + whole.length, `${spaced}${quote}${value}${quote}`);
}
