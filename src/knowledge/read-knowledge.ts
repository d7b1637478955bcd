import { createHash } from 'node:crypto';
import type { Entry, Language, Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Steps } from '../core/steps.ts';
import { aside, createSlices } from './aside.ts';
import { assembling } from './assemble.ts';
import { decode } from './decode.ts';
import type { DocumentOptions } from './document/document.ts';
import { createLanguageDetector, type DetectLanguage } from './document/languages.ts';
import { compare, fault, sortFaults } from './faults.ts';
import { type FoundFile, type Listing, listFolder, TAGS_FILE } from './list-folder.ts';
import type { ParsedFile } from './parse-file.ts';
import { readBytes } from './read-bytes.ts';
import type { TagsFile } from './tags-file.ts';

type Listed = Extract<Listing, { outcome: 'listed' }>;

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

/** What a reading found, so that the next one parses only what has changed. */
export interface Memory {
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Of the bytes that each of those files, and the list of topics, was parsed from. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What the disk said of those that it need not be asked for again while it says the same. */
  readonly stamps: ReadonlyMap<string, string>;
  readonly tags: readonly Tag[];
}

/** What came of one file. */
interface ReadFile {
  readonly file: string;
  readonly hash?: string | undefined;
  readonly stamp?: string | undefined;
  readonly parsed?: ParsedFile;
  readonly tags?: TagsFile;
  readonly faults: readonly Fault[];
}

/** What came of all files. */
interface ReadFiles {
  readonly results: readonly ReadFile[];
  /** Which of them is the list of topics, where there is one. */
  readonly topics: ReadFile | undefined;
  readonly faults: readonly Fault[];
  readonly isAllGood: boolean;
}

/** What was found before. */
export interface Before {
  /** Files that are still as they were then are not parsed again. */
  readonly memory?: Memory | undefined;
  /** The last good version of files that are bad now; asked for only where there is one. */
  readonly good: () => Promise<Pick<Memory, 'files' | 'tags'> | undefined>;
}

/**
 * Reads a knowledge folder. Only a file that has changed since `before` is parsed again, and a file that went bad since
 * then keeps its last good version.
 * @param before Given where the folder is to be served, not to be checked.
 */
export async function readKnowledge(directory: string, options: ReadOptions = {}, before?: Before): Promise<Reading> {
  const listing = await listFolder(directory, [TAGS_FILE]);
  if (listing.outcome !== 'listed') return listing;
  const { results, topics, faults, isAllGood } = await readFiles(listing.files, options, before);
  const isListed = listing.faults.length === 0 && listing.unreadable.length === 0;
  // Asked for where a file may need its last good version.
  const good = isAllGood && isListed ? undefined : await before?.good();
  const { files, hashes, stamps, kept } = await aside(settlingFiles(results, listing, good));
  const { tags, keptTags } = settleTags(topics, good);
  const sorted = [...files.values()].sort((a, b) => compare(a.file, b.file));
  const assembled = await aside(assembling(sorted, tags));
  return {
    outcome: 'read',
    files: sorted,
    entries: assembled.entries,
    tags,
    faults: sortFaults([...listing.faults, ...faults, ...assembled.faults]),
    kept: [...kept, ...keptTags].sort(compare),
    memory: { files, hashes, stamps, tags },
  };
}

async function readFiles(
  files: readonly FoundFile[],
  { detect = createLanguageDetector(), defaultLanguage = 'en' }: ReadOptions,
  before: Before | undefined,
): Promise<ReadFiles> {
  const slices = createSlices();
  const results: ReadFile[] = [];
  const faults: Fault[] = [];
  let topics: ReadFile | undefined;
  let isAllGood = true;
  for (const found of files) {
    const read = await readOne(found, { detect, defaultLanguage }, before);
    results.push(read);
    if (read.file === TAGS_FILE) topics = read;
    faults.push(...read.faults);
    isAllGood &&= isGood(read);
    if (slices.isOver()) await slices.next();
  }
  return { results, topics, faults, isAllGood };
}

/** Whether it can be served as it is, so that its last good version is not needed. */
function isGood({ parsed, tags, faults }: ReadFile): boolean {
  return tags === undefined ? parsed !== undefined && parsed.entries.length > 0 : faults.length === 0;
}

async function readOne(found: FoundFile, parsing: DocumentOptions, before: Before | undefined): Promise<ReadFile> {
  const memory = before?.memory;
  const { file } = found;
  const read = readBytes(found, memory?.stamps.get(file));
  if (read.outcome === 'refused') return { file, faults: [read.fault] };
  const isKnown = file === TAGS_FILE || memory?.files.has(file) === true;
  const known = isKnown ? memory?.hashes.get(file) : undefined;
  if (read.outcome === 'same') return { ...recall(file, memory), hash: known, stamp: memory?.stamps.get(file) };
  const { bytes, stamp } = read;
  const hash = createHash('sha256').update(bytes).digest('base64');
  if (hash === known) return { ...recall(file, memory), hash, stamp };
  const decoded = decode(bytes);
  if (decoded.outcome !== 'read') return { file, faults: [fault(decoded.outcome, file, decoded.line)] };
  // The parsers are loaded where there is something to parse: a start from what is kept does without them.
  if (file === TAGS_FILE) {
    const { parseTags } = await import('./tags-file.ts');
    const tags = parseTags(decoded.text);
    return { file, hash, stamp, tags, faults: tags.faults };
  }
  const { parseFile } = await import('./parse-file.ts');
  const { places, ...parsed } = await parseFile(file, decoded.text, parsing);
  const isChecked = before === undefined && places !== undefined;
  return { file, hash, stamp, parsed: isChecked ? { ...parsed, places } : parsed, faults: parsed.faults };
}

/** What a file that has not changed was found to hold. */
function recall(file: string, memory: Memory | undefined): ReadFile {
  if (file === TAGS_FILE) return { file, tags: { tags: memory?.tags ?? [], faults: [] }, faults: [] };
  const parsed = memory?.files.get(file);
  return parsed === undefined ? { file, faults: [] } : { file, parsed, faults: parsed.faults };
}

type Good = Pick<Memory, 'files' | 'tags'> | undefined;

/** Files looked at in one step. */
const STEP = 500;

function* settlingFiles(
  results: readonly ReadFile[],
  listing: Listed,
  good: Good,
): Steps<Omit<Memory, 'tags'> & { kept: string[] }> {
  const files = new Map<string, ParsedFile>();
  const hashes = new Map<string, string>();
  const stamps = new Map<string, string>();
  const kept: string[] = [];
  const keep = (file: string) => {
    const last = good?.files.get(file);
    if (last === undefined || last.entries.length === 0 || files.has(file)) return;
    files.set(file, last);
    kept.push(file);
  };
  for (const [number, { file, hash, stamp, parsed, tags, faults }] of results.entries()) {
    if (number % STEP === 0) yield;
    const isTags = tags !== undefined;
    if (!isTags && (parsed === undefined || parsed.entries.length === 0)) keep(file);
    if (files.has(file) || (isTags ? faults.length > 0 : parsed === undefined)) continue;
    if (parsed !== undefined) files.set(file, parsed);
    if (hash !== undefined) hashes.set(file, hash);
    if (stamp !== undefined) stamps.set(file, stamp);
  }
  // A link that leaves the folder now, and all that stood in a folder that cannot be read now.
  for (const { file } of listing.faults) keep(file);
  for (const folder of listing.unreadable) {
    for (const file of good?.files.keys() ?? []) if (file.startsWith(`${folder}/`)) keep(file);
  }
  return { files, hashes, stamps, kept };
}

function settleTags(result: ReadFile | undefined, good: Good): { tags: readonly Tag[]; keptTags: string[] } {
  if (result === undefined) return { tags: [], keptTags: [] };
  if (result.tags !== undefined && result.faults.length === 0) return { tags: result.tags.tags, keptTags: [] };
  const tags = good?.tags ?? [];
  return { tags, keptTags: tags.length > 0 ? [TAGS_FILE] : [] };
}
