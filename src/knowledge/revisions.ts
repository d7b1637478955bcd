import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { compare } from './faults.ts';
import { type RevisionHead, restoreRevision, unpackRevision } from './packed-revision.ts';
import type { KnowledgeFolder } from './read-knowledge.ts';
import { createRevisionParts } from './revision-parts.ts';
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

const PIN = 'pinned';
/** Older ones, with `.gz`, hold their files themselves. */
const NAME = /^(\d{17})-([0-9a-f]{12})\.json(\.gz)?$/;
/** A change of what {@link Manifest} says makes older ones unreadable: count up. */
const FORMAT = 2;

/** What a kept revision says, and the parts in which its files stand. */
interface Manifest extends RevisionHead {
  readonly format: number;
  readonly parts: readonly string[];
}

/** The parts of a kept revision. */
type Named = Manifest['parts'];

/** A kept revision's file. */
interface RevisionFile extends KeptRevision {
  readonly name: string;
  /** Its files stand in it, and not in parts. */
  readonly isWhole: boolean;
}

/**
 * Keeps revisions as files in a folder, and the parts that they are made of in one beside them. Each is written under another
 * name and renamed when it is whole on the disk, a revision after its parts, so that a killed process leaves no half of one.
 * @param directory The knowledge folder: what came from another one is passed over.
 */
export function createRevisions(folder: string, directory: string, log: Logger): Revisions {
  const source = resolve(directory);
  const parts = createRevisionParts(join(folder, 'parts'));
  const failed = (error: unknown) =>
    log.error({ code: codeOf(error) }, 'a revision could not be kept in DATA_DIR: it cannot be returned to');

  const files = async (): Promise<RevisionFile[]> => {
    const names = await readdir(folder).catch((): string[] => []);
    return names
      .flatMap((name) => {
        const [, time, revision, whole] = NAME.exec(name) ?? [];
        if (time === undefined || revision === undefined) return [];
        return [{ name, revision, since: dateOf(time), isWhole: whole !== undefined }];
      })
      .sort((a, b) => compare(a.name, b.name));
  };

  const manifestOf = async ({ name }: RevisionFile) =>
    JSON.parse(await readFile(join(folder, name), 'utf8')) as Manifest;

  const load = async (revision: string): Promise<KnowledgeFolder | undefined> => {
    const found = (await files()).findLast((file) => file.revision === revision);
    if (found === undefined) return undefined;
    try {
      if (found.isWhole) return await unpackRevision(await readFile(join(folder, found.name)), revision, source);
      const manifest = await manifestOf(found);
      if (manifest.format !== FORMAT || manifest.directory !== source) return undefined;
      return await restoreRevision(manifest, await parts.load(manifest.parts), revision);
    } catch (error) {
      log.error({ code: codeOf(error), revision }, 'a kept revision cannot be read');
      return undefined;
    }
  };

  /** The parts that some revisions name, of those that can be read. @param known Of revisions that were asked before. */
  const namedBy = async (some: readonly RevisionFile[], known: Map<string, Named>): Promise<ReadonlySet<string>> => {
    for (const file of some) {
      if (known.has(file.name)) continue;
      const manifest = file.isWhole ? undefined : await manifestOf(file).catch(() => undefined);
      known.set(file.name, manifest?.parts ?? []);
    }
    return new Set(some.flatMap(({ name }) => known.get(name) ?? []));
  };

  return {
    list: async () => (await files()).map(({ revision, since }) => ({ revision, since })),
    load,
    async keep(revision, { tags, faults, kept, files: read }, since) {
      try {
        const older = await files();
        if (older.at(-1)?.revision === revision) return;
        const known = new Map<string, Named>();
        const manifest: Manifest = {
          ...{ format: FORMAT, directory: source, tags, faults, kept },
          parts: await parts.keep(read, await namedBy(older, known)),
        };
        await writeWhole(folder, `${timeOf(since)}-${revision}.json`, [Buffer.from(JSON.stringify(manifest))]);
        const repeated = older.filter((file) => file.revision === revision);
        const rest = older.filter((file) => file.revision !== revision);
        const gone = [...repeated, ...rest.slice(0, Math.max(0, rest.length + 1 - KEPT_REVISIONS))];
        for (const { name } of gone) await rm(join(folder, name), { force: true });
        await parts.sweep(await namedBy(await files(), known));
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
