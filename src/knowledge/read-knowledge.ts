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
import { type FileBytes, readBytes, type Stamp } from './read-bytes.ts';
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
  /** By path, with the list of topics; the last good version where one is kept. */
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly tags: readonly Tag[];
}

/** What came of one file: the next reading takes it over where the file is the same. */
export interface ReadFile {
  readonly file: string;
  /** Of the bytes that it was parsed from; none of a last good version. */
  readonly hash?: string | undefined;
  /** Where the disk says the same again, it need not be asked for the bytes. */
  readonly stamp?: Stamp | undefined;
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
  const { known, files, kept } = await aside(settlingFiles(results, listing, good));
  const { tags, keptTags } = settleTags(topics, good);
  const assembled = await aside(assembling(files, tags));
  return {
    outcome: 'read',
    files,
    entries: assembled.entries,
    tags,
    faults: sortFaults([...listing.faults, ...faults, ...assembled.faults]),
    kept: [...kept, ...keptTags].sort(compare),
    memory: { files: known, tags },
  };
}

async function readFiles(
  files: readonly FoundFile[],
  { detect = createLanguageDetector(), defaultLanguage = 'en' }: ReadOptions,
  before: Before | undefined,
): Promise<ReadFiles> {
  const parsing = { detect, defaultLanguage, isChecked: before === undefined };
  const slices = createSlices();
  const results: ReadFile[] = [];
  const faults: Fault[] = [];
  let topics: ReadFile | undefined;
  let isAllGood = true;
  for (const found of files) {
    const known = before?.memory?.files.get(found.file);
    const bytes = readBytes(found, known?.stamp);
    // Of thousands of files that are as they were, none waits for a promise.
    const read = bytes.outcome === 'same' && known ? known : await readOne(found.file, bytes, known, parsing);
    results.push(read);
    if (read.file === TAGS_FILE) topics = read;
    if (read.faults.length > 0) faults.push(...read.faults);
    isAllGood &&= isGood(read);
    if (slices.isOver()) await slices.next();
  }
  return { results, topics, faults, isAllGood };
}

/** Whether it can be served as it is, so that its last good version is not needed. */
function isGood({ parsed, tags, faults }: ReadFile): boolean {
  return tags === undefined ? parsed !== undefined && parsed.entries.length > 0 : faults.length === 0;
}

interface Parsing extends DocumentOptions {
  /** Whether it is said where things stand in a file. */
  readonly isChecked: boolean;
}

async function readOne(
  file: string,
  read: FileBytes,
  known: ReadFile | undefined,
  parsing: Parsing,
): Promise<ReadFile> {
  if (read.outcome !== 'read') return { file, faults: read.outcome === 'refused' ? [read.fault] : [] };
  const { bytes, stamp } = read;
  const hash = createHash('sha256').update(bytes).digest('base64');
  if (known !== undefined && hash === known.hash) return { ...known, stamp };
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
  const isPlaced = parsing.isChecked && places !== undefined;
  return { file, hash, stamp, parsed: isPlaced ? { ...parsed, places } : parsed, faults: parsed.faults };
}

type Good = Pick<Memory, 'files' | 'tags'> | undefined;

/** Files looked at in one step. */
const STEP = 2_000;

interface Settled {
  /** By path, with the list of topics. */
  readonly known: ReadonlyMap<string, ReadFile>;
  /** By path. */
  readonly files: readonly ParsedFile[];
  readonly kept: readonly string[];
}

function* settlingFiles(results: readonly ReadFile[], listing: Listed, good: Good): Steps<Settled> {
  const known = new Map<string, ReadFile>();
  const files: ParsedFile[] = [];
  const kept: string[] = [];
  const keep = (file: string) => {
    const last = good?.files.get(file)?.parsed;
    if (last === undefined || last.entries.length === 0 || known.has(file)) return;
    known.set(file, knownFile(last));
    files.push(last);
    kept.push(file);
  };
  let looked = 0;
  for (const read of results) {
    if (++looked % STEP === 0) yield;
    const { file, parsed, tags, faults } = read;
    const isTags = tags !== undefined;
    if (!isTags && (parsed === undefined || parsed.entries.length === 0)) keep(file);
    if (known.has(file) || (isTags ? faults.length > 0 : parsed === undefined)) continue;
    known.set(file, read);
    if (parsed !== undefined) files.push(parsed);
  }
  // A link that leaves the folder now, and all that stood in a folder that cannot be read now.
  for (const { file } of listing.faults) keep(file);
  for (const folder of listing.unreadable) {
    for (const file of good?.files.keys() ?? []) if (file.startsWith(`${folder}/`)) keep(file);
  }
  // As they were listed, they stand in order.
  if (kept.length > 0) files.sort((a, b) => compare(a.file, b.file));
  return { known, files, kept };
}

/** A file of which nothing is known but what it holds. */
export function knownFile(parsed: ParsedFile, hash?: string): ReadFile {
  return { file: parsed.file, hash, stamp: undefined, parsed, faults: parsed.faults };
}

function settleTags(result: ReadFile | undefined, good: Good): { tags: readonly Tag[]; keptTags: string[] } {
  if (result === undefined) return { tags: [], keptTags: [] };
  if (result.tags !== undefined && result.faults.length === 0) return { tags: result.tags.tags, keptTags: [] };
  const tags = good?.tags ?? [];
  return { tags, keptTags: tags.length > 0 ? [TAGS_FILE] : [] };
}
