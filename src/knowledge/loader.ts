import type { buildingKnowledge, Knowledge } from '../core/knowledge.ts';
import { aside } from './aside.ts';
import type { Cache, Cached } from './cache.ts';
import { comparingEntries, type Differences } from './differences.ts';
import { digestingRevision } from './digest.ts';
import { type KnowledgeFolder, type ReadOptions, readKnowledge } from './read-knowledge.ts';
import type { Revisions } from './revisions.ts';
import type { LoadedBy, LoadReport, StoreStatus, Swap } from './store-reports.ts';
import { countingFolder, type FolderCounts } from './store-status.ts';

export interface LoaderOptions {
  /** The knowledge folder. */
  readonly directory: string;
  readonly reading: ReadOptions;
  readonly revisions: Revisions;
  readonly cache: Cache;
  readonly build: typeof buildingKnowledge;
  readonly now: () => Date;
}

/** What is served, with what the next load needs to know. */
export interface Loaded {
  readonly knowledge: Knowledge;
  readonly folder: KnowledgeFolder;
  readonly status: StoreStatus;
}

/** What could be served next, built aside. */
export interface Prepared extends Differences {
  readonly outcome: 'prepared';
  readonly folder: KnowledgeFolder;
  readonly knowledge: Knowledge;
  readonly counts: FolderCounts;
  /** More than half of the entries would go. */
  readonly removesMost: boolean;
}

/** Why the folder cannot be served. */
export interface Unfit extends Pick<LoadReport, 'faults'> {
  readonly outcome: 'unfit';
  readonly reason: NonNullable<LoadReport['reason']>;
}

/** The parts that every way of loading is put together from. */
export interface Loader {
  /** Undefined before the first load. */
  loaded(): Loaded | undefined;
  /** Reads the folder and builds aside. */
  prepare(): Promise<Prepared | Unfit>;
  /** @param ready What has been built of that folder already. */
  prepareFolder(folder: KnowledgeFolder, ready?: Knowledge): Promise<Prepared>;
  /** @returns whether it holds after a restart. */
  swap(prepared: Prepared, by: LoadedBy, pinned: boolean): Promise<boolean>;
  /** Resolves when what is served is on the disk, or will not be. */
  kept(): Promise<void>;
  onSwap(listener: (swap: Swap) => void): () => void;
}

/** From more than this share of the entries removed on, a load is to be asked for twice. */
const MOST = 0.5;

/** The cache is written when no more has been loaded for so long: authors save one file after another. In ms. */
const QUIET = 5_000;

export function createLoader({ directory, reading, revisions, cache, build, now }: LoaderOptions): Loader {
  let loaded: Loaded | undefined;
  /** The work of an earlier run, from the first reading to the first swap. */
  let cached: Cached | undefined;
  /** Waits to write the cache. */
  let caching: NodeJS.Timeout | undefined;
  /** What is being written, one after the other. */
  let keeping = Promise.resolve();
  const listeners = new Set<(swap: Swap) => void>();

  /** Where the last good version of a file is taken from: what is served, or what was served before the start. */
  const good = async () => {
    if (loaded !== undefined) return loaded.folder.memory;
    const last = (await revisions.list()).at(-1);
    return last === undefined ? undefined : (await revisions.load(last.revision))?.memory;
  };

  const prepareFolder = async (folder: KnowledgeFolder, ready?: Knowledge): Promise<Prepared> => {
    const before = loaded;
    const { entries, tags } = folder;
    const revision = await aside(digestingRevision(entries, tags));
    const same = before?.knowledge.revision === revision && sameFiles(before.folder, folder);
    const known = ready ?? (same ? before.knowledge : undefined);
    const knowledge = known ?? (await aside(build({ entries, tags, revision }, before?.knowledge ?? cached)));
    const parts = await aside(comparingEntries(before?.folder.entries ?? [], entries));
    const removesMost = parts.removed.length > MOST * (before?.folder.entries.length ?? 0);
    const counts = await aside(countingFolder(folder));
    return { outcome: 'prepared', folder, knowledge, counts, ...parts, removesMost };
  };

  /** Whether the cache holds just this already; it knows the list of topics too. */
  const isKept = ({ indexes }: Knowledge, { files }: KnowledgeFolder): boolean =>
    cached !== undefined &&
    cached.memory.files.size === files.length + 1 &&
    files.every((file) => cached?.memory.files.get(file.file)?.parsed === file) &&
    [...indexes].every(([language, index]) => cached?.indexes.get(language) === index);

  return {
    loaded: () => loaded,
    prepareFolder,
    async prepare() {
      caching?.refresh();
      if (loaded === undefined) cached = await cache.load();
      const memory = loaded?.folder.memory ?? cached?.memory;
      const folder = await readKnowledge(directory, reading, { memory, good });
      if (folder.outcome !== 'read') return { outcome: 'unfit', reason: folder.outcome, faults: [] };
      if (folder.entries.length === 0) return { outcome: 'unfit', reason: 'empty', faults: folder.faults };
      return prepareFolder(folder);
    },
    async swap({ knowledge, folder, counts }, by, pinned) {
      const { revision } = knowledge;
      const before = loaded?.status;
      const isNew = before?.revision !== revision;
      const loadedAt = now();
      await keeping;
      if (!pinned) keeping = revisions.keep(revision, folder, loadedAt);
      // On the disk first: a process that ends here serves what was asked for when it starts again. A start asks for nothing
      // but what the folder says.
      if (before !== undefined) await keeping;
      const lasts = await revisions.pin(pinned ? revision : undefined);
      const loading = isNew ? { loadedAt, by } : before;
      // In the background: nobody waits for what only the next start needs.
      clearTimeout(caching);
      caching = undefined;
      if (!pinned && !isKept(knowledge, folder)) {
        const keep = () => {
          caching = undefined;
          void cache.keep(folder, knowledge);
        };
        if (before === undefined) keep();
        else caching = setTimeout(keep, QUIET).unref();
      }
      cached = undefined;
      const { faults, kept } = folder;
      loaded = { knowledge, folder, status: { ...loading, ...counts, faults, kept, revision, pinned } };
      if (isNew || before.pinned !== pinned) for (const listener of listeners) listener({ revision, by, pinned });
      return lasts;
    },
    kept: () => keeping,
    onSwap(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The same revision may stand in other files or on other lines, which answers name as their source. */
function sameFiles(before: KnowledgeFolder, after: KnowledgeFolder): boolean {
  return before.files.length === after.files.length && before.files.every((file, index) => file === after.files[index]);
}
