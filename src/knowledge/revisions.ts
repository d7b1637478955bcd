import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGzip, gunzip } from 'node:zlib';
import type { Logger } from 'pino';
import type { Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { assemble } from './assemble.ts';
import { revisionOf } from './digest.ts';
import { compare } from './faults.ts';
import type { ParsedFile } from './parse-file.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';
import { sweep, writeWhole } from './write-whole.ts';

/** How many good revisions are kept. */
export const KEPT_REVISIONS = 10;

/** A good revision on the disk. */
export interface KeptRevision {
  readonly revision: string;
  /** When it was first served after another one. */
  readonly since: Date;
}

/** The last good revisions, whole, so that one of them can be served again whatever became of the folder. */
export interface Revisions {
  /** Oldest first. Never rejects. */
  list(): Promise<readonly KeptRevision[]>;
  /** Puts a revision at the end; the oldest goes. Never rejects: what cannot be written is logged. */
  keep(revision: string, folder: KnowledgeFolder, since: Date): Promise<void>;
  /** Undefined if it is not there or not whole. */
  load(revision: string): Promise<KnowledgeFolder | undefined>;
  /** The revision that is to be served at the next start in place of the folder's. */
  pinned(): Promise<string | undefined>;
  /** @param revision undefined: the folder's again. @returns whether that will hold after a restart. */
  pin(revision: string | undefined): Promise<boolean>;
}

/** Keeps nothing: for programs that only read. */
export const NO_REVISIONS: Revisions = {
  list: async () => [],
  keep: async () => undefined,
  load: async () => undefined,
  pinned: async () => undefined,
  pin: async () => false,
};

/** A change of what {@link Snapshot} says makes older ones unreadable: count up. */
const FORMAT = 1;
const PIN = 'pinned';
const NAME = /^(\d{17})-([0-9a-f]{12})\.json\.gz$/;

interface Snapshot {
  readonly format: number;
  readonly directory: string;
  readonly tags: readonly Tag[];
  readonly faults: readonly Fault[];
  readonly kept: readonly string[];
  readonly files: readonly ParsedFile[];
}

/**
 * Keeps revisions as files in a folder. Each is written under another name and renamed when it is whole on the disk, so that
 * a killed process leaves no half of one.
 * @param directory The knowledge folder: what came from another one is passed over.
 */
export function createRevisions(folder: string, directory: string, log: Logger): Revisions {
  const source = resolve(directory);
  const failed = (error: unknown) =>
    log.error({ code: codeOf(error) }, 'a revision could not be kept in DATA_DIR: it cannot be returned to');

  const files = async () => {
    const names = await readdir(folder).catch((): string[] => []);
    return names
      .flatMap((name) => {
        const [, time, revision] = NAME.exec(name) ?? [];
        return time === undefined || revision === undefined ? [] : [{ name, revision, since: dateOf(time) }];
      })
      .sort((a, b) => compare(a.name, b.name));
  };

  const load = async (revision: string): Promise<KnowledgeFolder | undefined> => {
    const found = (await files()).findLast((file) => file.revision === revision);
    if (found === undefined) return undefined;
    try {
      const snapshot = await unpack(await readFile(join(folder, found.name)));
      return snapshot?.directory === source ? restore(snapshot, revision) : undefined;
    } catch (error) {
      log.error({ code: codeOf(error), revision }, 'a kept revision cannot be read');
      return undefined;
    }
  };

  return {
    list: async () => (await files()).map(({ revision, since }) => ({ revision, since })),
    load,
    async keep(revision, read, since) {
      try {
        const older = await files();
        if (older.at(-1)?.revision === revision) return;
        const bytes = await packRevision(read, source);
        await writeWhole(folder, `${timeOf(since)}-${revision}.json.gz`, [bytes]);
        const repeated = older.filter((file) => file.revision === revision);
        const rest = older.filter((file) => file.revision !== revision);
        const gone = [...repeated, ...rest.slice(0, Math.max(0, rest.length + 1 - KEPT_REVISIONS))];
        for (const { name } of gone) await rm(join(folder, name), { force: true });
        await sweep(folder);
      } catch (error) {
        failed(error);
      }
    },
    async pinned() {
      const text = await readFile(join(folder, PIN), 'utf8').catch(() => '');
      return /^[0-9a-f]{12}$/.exec(text.trim())?.[0];
    },
    async pin(revision) {
      try {
        if (revision === undefined) await rm(join(folder, PIN), { force: true });
        else await writeWhole(folder, PIN, [Buffer.from(`${revision}\n`)]);
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}

/**
 * A revision as bytes, for wherever it is kept.
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

/** What {@link packRevision} has made. Undefined if it is another revision, or of another format. @throws if it is not whole. */
export async function unpackRevision(bytes: Buffer, revision: string): Promise<KnowledgeFolder | undefined> {
  const snapshot = await unpack(bytes);
  return snapshot === undefined ? undefined : restore(snapshot, revision);
}

async function unpack(bytes: Buffer): Promise<Snapshot | undefined> {
  const snapshot = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Snapshot;
  return snapshot.format === FORMAT ? snapshot : undefined;
}

function restore(snapshot: Snapshot, revision: string): KnowledgeFolder | undefined {
  const restored = folderOf(snapshot);
  return revisionOf(restored.entries, restored.tags) === revision ? restored : undefined;
}

function folderOf({ tags, faults, kept, files }: Snapshot): KnowledgeFolder {
  return {
    outcome: 'read',
    files,
    entries: assemble(files, tags).entries,
    tags,
    faults,
    kept,
    // Without hashes: the next reading parses every file anew and takes these only where one has gone bad.
    memory: { files: new Map(files.map((file) => [file.file, file])), hashes: new Map(), stamps: new Map(), tags },
  };
}

/** `20261121230512345`: sorts as text. */
function timeOf(date: Date): string {
  return date.toISOString().replace(/\D/g, '');
}

function dateOf(time: string): Date {
  return new Date(time.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/, '$1-$2-$3T$4:$5:$6.$7Z'));
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
