import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGzip, gunzip } from 'node:zlib';
import type { Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { aside } from './aside.ts';
import { assembling } from './assemble.ts';
import { digestingRevision } from './digest.ts';
import type { ParsedFile } from './parse-file.ts';
import { type KnowledgeFolder, knownFile } from './read-knowledge.ts';

/** What a kept revision says beside its files. */
export interface RevisionHead {
  /** The knowledge folder that it was read from. */
  readonly directory: string;
  readonly tags: readonly Tag[];
  readonly faults: readonly Fault[];
  readonly kept: readonly string[];
}

interface Snapshot extends RevisionHead {
  readonly format: number;
  readonly files: readonly ParsedFile[];
}

/** A change of what {@link Snapshot} says makes older ones unreadable: count up. */
const FORMAT = 1;

/**
 * A revision as bytes, whole, to hand it to other processes.
 * @param directory Where it was read from.
 */
export async function packRevision(folder: KnowledgeFolder, directory: string): Promise<Buffer> {
  const packed = Readable.from(writing(folder, directory)).pipe(createGzip({ level: constants.Z_BEST_SPEED }));
  return Buffer.concat(await packed.toArray());
}

/** Files written at one go: they take a millisecond. */
const STEP = 64;

/** A {@link Snapshot} as JSON, in pieces between which others have their turn. */
function* writing({ tags, faults, kept, files }: KnowledgeFolder, directory: string): Generator<Buffer> {
  const head: Omit<Snapshot, 'files'> = { format: FORMAT, directory, tags, faults, kept };
  yield Buffer.from(`${JSON.stringify(head).slice(0, -1)},"files":[`);
  for (let start = 0; start < files.length; start += STEP) {
    const some = JSON.stringify(files.slice(start, start + STEP));
    yield Buffer.from(`${start === 0 ? '' : ','}${some.slice(1, -1)}`);
  }
  yield Buffer.from(']}');
}

/**
 * What {@link packRevision} has made. Undefined if it is another revision, of another format, or read from another folder.
 * @param directory Left out: read from whatever folder.
 * @throws if it is not whole.
 */
export async function unpackRevision(
  bytes: Buffer,
  revision: string,
  directory?: string,
): Promise<KnowledgeFolder | undefined> {
  const snapshot = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Snapshot;
  if (snapshot.format !== FORMAT || (directory !== undefined && snapshot.directory !== directory)) return undefined;
  return restoreRevision(snapshot, snapshot.files, revision);
}

/** A kept revision as if it had just been read. Undefined if what is there is not that revision. */
export async function restoreRevision(
  { tags, faults, kept }: RevisionHead,
  files: readonly ParsedFile[],
  revision: string,
): Promise<KnowledgeFolder | undefined> {
  const { entries } = await aside(assembling(files, tags));
  if ((await aside(digestingRevision(entries, tags))) !== revision) return undefined;
  // Without hashes: the next reading parses every file anew and takes these only where one has gone bad.
  const memory = { files: new Map(files.map((file) => [file.file, knownFile(file)])), tags };
  return { outcome: 'read', files, entries, tags, faults, kept, memory };
}
