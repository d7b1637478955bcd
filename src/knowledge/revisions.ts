import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Logger } from 'pino';
import type { Tag } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { assemble } from './assemble.ts';
import { revisionOf } from './digest.ts';
import { compare } from './faults.ts';
import type { ParsedFile } from './parse-file.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';

/** How many good revisions are kept. */
const KEPT_REVISIONS = 10;

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
/** Nobody writes a revision for as long as this. In ms. */
const ABANDONED = 60_000;
const NAME = /^(\d{17})-([0-9a-f]{12})\.json\.gz$/;

interface Snapshot {
  readonly format: number;
  readonly directory: string;
  readonly tags: readonly Tag[];
  readonly faults: readonly Fault[];
  readonly kept: readonly string[];
  readonly files: readonly (Omit<ParsedFile, 'lines'> & { readonly lines: readonly [string, number][] })[];
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
      const text = (await promisify(gunzip)(await readFile(join(folder, found.name)))).toString('utf8');
      const snapshot = JSON.parse(text) as Snapshot;
      if (snapshot.format !== FORMAT || snapshot.directory !== source) return undefined;
      const restored = folderOf(snapshot);
      return revisionOf(restored.entries, restored.tags) === revision ? restored : undefined;
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
        const { tags, faults, kept } = read;
        const snapshot: Snapshot = {
          format: FORMAT,
          directory: source,
          tags,
          faults,
          kept,
          files: read.files.map((file) => ({ ...file, lines: [...file.lines] })),
        };
        const bytes = await promisify(gzip)(JSON.stringify(snapshot));
        await writeWhole(folder, `${timeOf(since)}-${revision}.json.gz`, bytes);
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
        else await writeWhole(folder, PIN, Buffer.from(`${revision}\n`));
        return true;
      } catch (error) {
        failed(error);
        return false;
      }
    },
  };
}

/** All of a file or nothing, whenever the process or the machine stops. */
async function writeWhole(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${name}.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Removes what processes that were killed while writing have left behind. */
async function sweep(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => /^\..*\.\d+\.[0-9a-f]{8}$/.test(name));
  for (const name of drafts) {
    const pid = Number(name.split('.').at(-2));
    const age = Date.now() - (await stat(join(folder, name))).mtimeMs;
    // In a container every run has the same number, so that it alone says little.
    if (age > ABANDONED || (pid !== process.pid && !isRunning(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function folderOf({ tags, faults, kept, files }: Snapshot): KnowledgeFolder {
  const parsed: readonly ParsedFile[] = files.map((file) => ({ ...file, lines: new Map(file.lines) }));
  return {
    outcome: 'read',
    files: parsed,
    entries: assemble(parsed, tags).entries,
    tags,
    faults,
    kept,
    // Without hashes: the next reading parses every file anew and takes these only where one has gone bad.
    memory: { files: new Map(parsed.map((file) => [file.file, file])), hashes: new Map(), tags },
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
