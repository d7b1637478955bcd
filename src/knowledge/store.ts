import { type Entry, type EntryId, KINDS, type Kind, type Language } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import { buildKnowledge, type Knowledge } from '../core/knowledge.ts';
import { checkFolder } from './check.ts';
import { fingerprintOf, revisionOf } from './digest.ts';
import type { Check } from './lint.ts';
import { type KnowledgeFolder, type ReadOptions, readKnowledge } from './read-knowledge.ts';

export interface StoreOptions extends ReadOptions {
  /** The knowledge folder. */
  readonly directory: string;
  /** Stands in for the core's in tests. */
  readonly build?: typeof buildKnowledge;
  /** What `check` looks for beside its own. */
  readonly checks?: readonly Check[];
}

/** Holds the knowledge that is served, and replaces it as a whole. */
export interface KnowledgeStore {
  /** The knowledge of the last good load. @throws before the first one. */
  current(): Knowledge;
  /**
   * Reads and builds aside, then swaps; what is under way goes on with the knowledge that it has. A call while another
   * one runs waits for that one and gets its report.
   */
  reload(): Promise<LoadReport>;
  /** What is served. @throws before the first load. */
  status(): StoreStatus;
  /** Everything that is wrong with the folder as it is now, by file and line; changes nothing. */
  check(): Promise<readonly Fault[]>;
}

/** An entry, as far as a list of what changed names it. */
interface NamedEntry {
  readonly id: EntryId;
  readonly language: Language;
  readonly title: string;
}

export interface LoadReport {
  /** `refused`: there would be nothing to serve, and nothing has changed. */
  readonly outcome: 'loaded' | 'refused';
  /** Why a load was refused: no such folder, one that cannot be read, or no entry in it. */
  readonly reason?: 'missing' | 'unreadable' | 'empty';
  /** Of what is served now; empty where nothing is. */
  readonly revision: string;
  readonly faults: readonly Fault[];
  readonly added: readonly NamedEntry[];
  readonly changed: readonly NamedEntry[];
  readonly removed: readonly NamedEntry[];
  /** Files that went bad and keep their last good version. */
  readonly kept: readonly string[];
  readonly milliseconds: number;
}

export interface StoreStatus {
  readonly revision: string;
  readonly loadedAt: Date;
  /** Files that are served from. */
  readonly files: number;
  /** How many entries of each kind a language has. */
  readonly entries: ReadonlyMap<Language, Readonly<Record<Kind, number>>>;
  readonly faults: readonly Fault[];
  readonly kept: readonly string[];
}

/** What is served, with what the next load needs to know. */
interface Loaded {
  readonly knowledge: Knowledge;
  readonly folder: KnowledgeFolder;
  readonly status: StoreStatus;
}

export function createStore({
  directory,
  build = buildKnowledge,
  checks = [],
  ...options
}: StoreOptions): KnowledgeStore {
  let loaded: Loaded | undefined;
  let running: Promise<LoadReport> | undefined;

  const load = async (): Promise<LoadReport> => {
    const start = performance.now();
    const before = loaded;
    const folder = await readKnowledge(directory, options, before?.folder.memory);
    const report = (rest: Partial<LoadReport> & Pick<LoadReport, 'outcome'>): LoadReport => ({
      revision: before?.knowledge.revision ?? '',
      faults: folder.outcome === 'read' ? folder.faults : [],
      added: [],
      changed: [],
      removed: [],
      kept: [],
      ...rest,
      milliseconds: performance.now() - start,
    });
    if (folder.outcome !== 'read') return report({ outcome: 'refused', reason: folder.outcome });
    const { entries, tags, faults, kept } = folder;
    if (entries.length === 0) return report({ outcome: 'refused', reason: 'empty' });
    const revision = revisionOf(entries, tags);
    const knowledge =
      before?.knowledge.revision === revision && sameFiles(before.folder, folder)
        ? before.knowledge
        : build({ entries, tags, revision });
    loaded = { knowledge, folder, status: statusOf(folder, revision) };
    return report({ outcome: 'loaded', revision, faults, kept, ...differences(before?.folder.entries ?? [], entries) });
  };

  const current = (): Loaded => {
    if (loaded === undefined) throw new Error('no knowledge is loaded yet: reload() first');
    return loaded;
  };

  return {
    current: () => current().knowledge,
    status: () => current().status,
    reload: () => {
      running ??= load().finally(() => {
        running = undefined;
      });
      return running;
    },
    check: async () => checkFolder(await readKnowledge(directory, options), checks),
  };
}

/** The same revision may stand in other files or on other lines, which answers name as their source. */
function sameFiles(before: KnowledgeFolder, after: KnowledgeFolder): boolean {
  return before.files.length === after.files.length && before.files.every((file, index) => file === after.files[index]);
}

function statusOf({ files, entries, faults, kept }: KnowledgeFolder, revision: string): StoreStatus {
  const counts = new Map<Language, Record<Kind, number>>();
  for (const { language, kind } of entries) {
    const count = counts.get(language) ?? noneOfAnyKind();
    count[kind]++;
    counts.set(language, count);
  }
  const served = files.filter((file) => file.entries.length > 0).length;
  return { revision, loadedAt: new Date(), files: served, entries: counts, faults, kept };
}

function noneOfAnyKind(): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
}

function differences(
  before: readonly Entry[],
  after: readonly Entry[],
): Pick<LoadReport, 'added' | 'changed' | 'removed'> {
  const keyOf = (entry: Entry) => `${entry.language} ${entry.id}`;
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const present = new Set(after.map(keyOf));
  const added = after.filter((entry) => !old.has(keyOf(entry)));
  const changed = after.filter((entry) => {
    const last = old.get(keyOf(entry));
    return last !== undefined && last !== entry && fingerprintOf(last) !== fingerprintOf(entry);
  });
  const removed = before.filter((entry) => !present.has(keyOf(entry)));
  return { added: added.map(named), changed: changed.map(named), removed: removed.map(named) };
}

function named({ id, language, title }: Entry): NamedEntry {
  return { id, language, title };
}
