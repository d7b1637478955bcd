import { createHash } from 'node:crypto';
import type { Entry, Language, Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { assemble } from './assemble.ts';
import { AT_ONCE, mapBounded } from './disk.ts';
import type { DocumentOptions } from './document/document.ts';
import { createLanguageDetector, type DetectLanguage } from './document/languages.ts';
import { compare, sortFaults } from './faults.ts';
import { type FoundFile, type Listing, listFolder } from './list-folder.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import { readText } from './read-text.ts';
import { parseTags, TAGS_FILE, type TagsFile } from './tags-file.ts';

export interface ReadOptions {
  /** For documents whose language cannot be told; English unless stated. */
  readonly defaultLanguage?: Language;
  /** Stands in for the detector in tests. */
  readonly detect?: DetectLanguage;
}

/** All that a knowledge folder says, each file on its own and put together. */
export interface KnowledgeFolder {
  readonly outcome: 'read';
  /** By path; the last good version where one is kept. */
  readonly files: readonly ParsedFile[];
  readonly entries: readonly Entry[];
  readonly tags: readonly Tag[];
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** Files that are bad now and of which the last good version stands in `files`, sorted. */
  readonly kept: readonly string[];
  /** For the next reading. */
  readonly memory: Memory;
}

export type Reading = KnowledgeFolder | { readonly outcome: 'missing' | 'unreadable'; readonly error: string };

/** What the last reading found, so that the next one parses only what has changed and can keep what was good. */
interface Memory {
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Of the text that each of those files was parsed from. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly tags: readonly Tag[];
}

/** What came of one file. */
interface ReadFile {
  readonly file: string;
  readonly hash?: string;
  readonly parsed?: ParsedFile;
  readonly tags?: TagsFile;
  readonly faults: readonly Fault[];
}

/**
 * Reads a knowledge folder. Only a file that has changed since `before` is parsed again, and a file that went bad since
 * then keeps its last good version.
 */
export async function readKnowledge(directory: string, options: ReadOptions = {}, before?: Memory): Promise<Reading> {
  const listing = await listFolder(directory, [TAGS_FILE]);
  if (listing.outcome !== 'listed') return listing;
  const parsing = {
    detect: options.detect ?? createLanguageDetector(),
    defaultLanguage: options.defaultLanguage ?? 'en',
  };
  const results = await mapBounded(listing.files, AT_ONCE, (found) => readOne(found, parsing, before));
  const { files, hashes, kept } = settleFiles(results, listing, before);
  const { tags, keptTags } = settleTags(results, before);
  const sorted = [...files.values()].sort((a, b) => compare(a.file, b.file));
  const assembled = assemble(sorted, tags);
  return {
    outcome: 'read',
    files: sorted,
    entries: assembled.entries,
    tags,
    faults: sortFaults([...listing.faults, ...results.flatMap(({ faults }) => faults), ...assembled.faults]),
    kept: [...kept, ...keptTags].sort(compare),
    memory: { files, hashes, tags },
  };
}

async function readOne(found: FoundFile, parsing: DocumentOptions, before: Memory | undefined): Promise<ReadFile> {
  const { file } = found;
  const read = await readText(found);
  if (read.outcome === 'refused') return { file, faults: [read.fault] };
  if (file === TAGS_FILE) {
    const tags = parseTags(read.text);
    return { file, tags, faults: tags.faults };
  }
  const hash = createHash('sha256').update(read.text).digest('base64');
  const last = before?.hashes.get(file) === hash ? before.files.get(file) : undefined;
  const parsed = last ?? (await parseFile(file, read.text, parsing));
  return { file, hash, parsed, faults: parsed.faults };
}

function settleFiles(
  results: readonly ReadFile[],
  listing: Extract<Listing, { outcome: 'listed' }>,
  before: Memory | undefined,
): { files: Map<string, ParsedFile>; hashes: Map<string, string>; kept: string[] } {
  const files = new Map<string, ParsedFile>();
  const hashes = new Map<string, string>();
  const kept: string[] = [];
  const keep = (file: string) => {
    const last = before?.files.get(file);
    if (last === undefined || last.entries.length === 0 || files.has(file)) return;
    files.set(file, last);
    kept.push(file);
  };
  for (const { file, hash, parsed } of results) {
    if (parsed === undefined || parsed.entries.length === 0) keep(file);
    if (parsed === undefined || files.has(file)) continue;
    files.set(file, parsed);
    if (hash !== undefined) hashes.set(file, hash);
  }
  // A link that leaves the folder now, and all that stood in a folder that cannot be read now.
  for (const { file } of listing.faults) keep(file);
  for (const folder of listing.unreadable) {
    for (const file of before?.files.keys() ?? []) if (file.startsWith(`${folder}/`)) keep(file);
  }
  return { files, hashes, kept };
}

function settleTags(
  results: readonly ReadFile[],
  before: Memory | undefined,
): { tags: readonly Tag[]; keptTags: string[] } {
  const result = results.find(({ file }) => file === TAGS_FILE);
  if (result === undefined) return { tags: [], keptTags: [] };
  if (result.tags !== undefined && result.faults.length === 0) return { tags: result.tags.tags, keptTags: [] };
  const tags = before?.tags ?? [];
  return { tags, keptTags: tags.length > 0 ? [TAGS_FILE] : [] };
}
