import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, EntryId, Language, Tag } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { LanguageIndex } from '../core/search/language-index.ts';
import { type PackedIndex, packIndex, unpackIndex } from '../core/search/packed-index.ts';
import { finish, type Steps } from '../core/steps.ts';
import { PROGRAM } from '../program-folder.ts';
import { aside } from './aside.ts';
import { assembling } from './assemble.ts';
import { fingerprintOf, rememberFingerprint } from './digest.ts';
import { TAGS_FILE } from './list-folder.ts';
import type { ParsedFile } from './parse-file.ts';
import { type KnowledgeFolder, knownFile, type Memory, type ReadFile } from './read-knowledge.ts';
import { readRecords, recordOf } from './records.ts';
import { sweep, writeWhole } from './write-whole.ts';

/** The work of an earlier run, for a start to go on with where a file or a language is still the same. */
export interface Cached {
  readonly memory: Memory;
  readonly indexes: ReadonlyMap<Language, LanguageIndex>;
}

/** Keeps what was parsed and indexed on the disk (docs/decisions/starting-from-a-cache.md). It never rejects: without it a start is slower. */
export interface Cache {
  /** Undefined where nothing is kept, or by another program, or not whole. */
  load(): Promise<Cached | undefined>;
  /** Takes the place of what was kept; what is too large is not kept. @returns whether it stands there now. */
  keep(folder: KnowledgeFolder, knowledge: Knowledge): Promise<boolean>;
}

/** Keeps nothing. */
export const NO_CACHE: Cache = { load: async () => undefined, keep: async () => false };

const FILE = 'knowledge.cache';
/** Knowledge of some 30,000 entries as long as the shipped ones; in bytes. */
const MAXIMUM = 512 * 1024 * 1024;
/** Files written as one record: enough to cost little each, few enough to take a millisecond. */
const CHUNK = 32;
const DIGEST_BYTES = 32;
const READ_AT_ONCE = 64 * 1024;

interface Head {
  readonly tags: readonly Tag[];
  /** Of the list of topics. */
  readonly tagsHash: string | undefined;
  /** How many of the records that follow are indexes; the others are chunks. */
  readonly indexes: number;
}
interface Indexed {
  /** The entries of the index, in its order. */
  readonly ids: readonly EntryId[];
  readonly index: PackedIndex;
}
interface CachedFile {
  readonly parsed: ParsedFile;
  readonly hash: string | undefined;
  readonly fingerprints: readonly string[];
}

/**
 * @param folder Where the cache is kept; undefined: nowhere.
 * @param spare A folder with a cache that came with the program, for when the first has none. It is only read.
 */
export function createCache(folder: string | undefined, spare?: string): Cache {
  const program = programDigest();
  return {
    async load() {
      for (const from of [folder, spare]) {
        const cached = from === undefined ? undefined : loadFrom(join(from, FILE), program);
        if (cached !== undefined) return cached;
      }
      return undefined;
    },
    async keep(read, knowledge) {
      if (folder === undefined) return false;
      try {
        const parts = await aside(packing(read, knowledge, program));
        if (parts === undefined) return false;
        await writeWhole(folder, FILE, parts);
        await sweep(folder);
        return true;
      } catch {
        // A folder that cannot be written to is said elsewhere: whoever keeps revisions there logs it.
        return false;
      }
    },
  };
}

/** The digest of the program, that of all that follows, and then records. */
function* packing(folder: KnowledgeFolder, knowledge: Knowledge, program: Buffer): Steps<Uint8Array[] | undefined> {
  const { files } = folder.memory;
  const head: Head = { tags: folder.tags, tagsHash: files.get(TAGS_FILE)?.hash, indexes: knowledge.indexes.size };
  const parts = recordOf(head);
  for (const index of knowledge.indexes.values()) {
    yield;
    const indexed: Indexed = { ids: index.entries.map(({ id }) => id), index: packIndex(index) };
    parts.push(...recordOf(indexed));
  }
  for (let start = 0; start < folder.files.length; start += CHUNK) {
    yield;
    const chunk = folder.files.slice(start, start + CHUNK).map(
      (parsed): CachedFile => ({
        parsed,
        hash: files.get(parsed.file)?.hash,
        fingerprints: parsed.entries.map(fingerprintOf),
      }),
    );
    parts.push(...recordOf(chunk));
  }
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  if (size > MAXIMUM) return undefined;
  return [program, yield* digesting(parts), ...parts];
}

/** Bytes digested in one step. */
const DIGESTED = 1024 * 1024;

function* digesting(parts: readonly Uint8Array[]): Steps<Buffer> {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (let start = 0; start < part.length; start += DIGESTED) {
      hash.update(part.subarray(start, start + DIGESTED));
      yield;
    }
  }
  return hash.digest();
}

function loadFrom(path: string, program: Buffer): Cached | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const digests = Buffer.alloc(2 * DIGEST_BYTES);
    readSync(file, digests, 0, digests.length, 0);
    if (!digests.subarray(0, DIGEST_BYTES).equals(program)) return undefined;
    return digestOfRest(file).equals(digests.subarray(DIGEST_BYTES))
      ? unpack(readRecords(file, digests.length))
      : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function unpack(records: Generator<unknown, void>): Cached {
  const { tags, tagsHash, indexes: count } = records.next().value as Head;
  const indexed = Array.from({ length: count }, () => records.next().value as Indexed);
  const parsedFiles: ParsedFile[] = [];
  const files = new Map<string, ReadFile>();
  const topics = { tags, faults: [] };
  files.set(TAGS_FILE, { file: TAGS_FILE, hash: tagsHash, stamp: undefined, tags: topics, faults: [] });
  for (const record of records) {
    for (const { parsed, hash, fingerprints } of record as readonly CachedFile[]) {
      parsedFiles.push(parsed);
      files.set(parsed.file, knownFile(parsed, hash));
      for (const [place, entry] of parsed.entries.entries()) {
        rememberFingerprint(entry, fingerprints[place] ?? fingerprintOf(entry));
      }
    }
  }
  const { entries } = finish(assembling(parsedFiles, tags));
  const byName = new Map(entries.map((entry) => [`${entry.language} ${entry.id}`, entry]));
  const indexes = new Map<Language, LanguageIndex>();
  for (const { ids, index } of indexed) {
    const { language } = index;
    const own = ids.map((id) => byName.get(`${language} ${id}`)).filter((entry): entry is Entry => entry !== undefined);
    if (own.length === ids.length) indexes.set(language, unpackIndex(index, own));
  }
  return { memory: { files, tags }, indexes };
}

function digestOfRest(file: number): Buffer {
  const hash = createHash('sha256');
  const memory = Buffer.allocUnsafe(READ_AT_ONCE);
  let position = 2 * DIGEST_BYTES;
  for (;;) {
    const bytes = readSync(file, memory, 0, memory.length, position);
    if (bytes === 0) return hash.digest();
    hash.update(memory.subarray(0, bytes));
    position += bytes;
  }
}

/** Of all that what is kept depends on beside the files: the code that made it, its packages, and Node with its Unicode. */
function programDigest(): Buffer {
  const hash = createHash('sha256').update(process.version);
  const source = fileURLToPath(PROGRAM);
  hash.update(readFileSync(join(source, '../package.json')));
  for (const folder of ['core', 'knowledge']) {
    const names = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((file) => /\.[jt]s$/.test(file)).sort()) {
      hash.update(name).update(readFileSync(join(source, folder, name)));
    }
  }
  return hash.digest();
}
