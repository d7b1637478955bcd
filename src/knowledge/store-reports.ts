import type { Kind, Language } from '../core/entry.ts';
import type { Fault } from '../core/fault.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { Differences } from './differences.ts';
import type { GoldenChanges } from './golden-changes.ts';
import type { KeptRevision } from './revisions.ts';

/** What had a revision loaded: the start, `/knowledge reload`, SIGHUP, `POST /reload`, a saved file, a rollback, another process. */
export type LoadedBy = 'start' | 'command' | 'signal' | 'pipeline' | 'watch' | 'rollback' | 'fleet';

/** Holds the knowledge that is served, and replaces it as a whole. */
export interface KnowledgeStore {
  /** The knowledge of the last good load. @throws before the first one. */
  current(): Knowledge;
  /** What is served. @throws before the first load. */
  status(): StoreStatus;
  /**
   * The first load: the folder, or what a rollback has put in its place; where the folder cannot serve, the last good
   * revision, and `reason` says what is wrong with the folder.
   */
  start(): Promise<LoadReport>;
  /**
   * Reads and builds aside, then swaps; what is under way goes on with the knowledge that it has. A call while another
   * one runs waits for that one and gets its report.
   * @param how `careful`: refuses with `removes-most` where more than half of the entries would go.
   */
  reload(how?: { readonly by?: LoadedBy; readonly careful?: boolean }): Promise<LoadReport>;
  /** Reads and builds aside, and says what would change; nothing does until it is applied. */
  preview(): Promise<Preview>;
  /**
   * Serves what a preview has shown; refused with `changed` if the folder says something else by now, and with
   * `removes-most` unless `careful` is false.
   */
  apply(revision: string, how?: { readonly by?: LoadedBy; readonly careful?: boolean }): Promise<LoadReport>;
  /** Serves the good revision before this one, and goes on doing so after a restart, until something is loaded. */
  rollback(): Promise<RollbackReport>;
  /** Serves what another process of this bot has begun to serve. @returns whether it could. */
  adopt(revision: string, pinned: boolean): Promise<boolean>;
  /** The good revisions that are kept, oldest first. */
  revisions(): Promise<readonly KeptRevision[]>;
  /** Everything that is wrong with the folder as it is now, by file and line; changes nothing. */
  check(): Promise<readonly Fault[]>;
  /** Translations older than their original and entries past review, in the folder as it is now. */
  stale(): Promise<readonly Fault[]>;
  /** Calls back after each change of what is served. @returns a function that ends it. */
  onSwap(listener: (swap: Swap) => void): () => void;
}

/** Another revision is served from now on, or the same one for another reason. */
export interface Swap {
  readonly revision: string;
  readonly by: LoadedBy;
  /** It stays after a restart, whatever the folder says. */
  readonly pinned: boolean;
}

export interface LoadReport extends Differences {
  /** `refused`: nothing has changed. */
  readonly outcome: 'loaded' | 'refused';
  /**
   * Why a load was refused: no such folder, one that cannot be read, no entry in it; more than half of the entries would
   * go; the folder has changed since the preview.
   */
  readonly reason?: 'missing' | 'unreadable' | 'empty' | 'removes-most' | 'changed';
  /** Of what is served now; empty where nothing is. */
  readonly revision: string;
  readonly faults: readonly Fault[];
  /** Files that went bad and keep their last good version. */
  readonly kept: readonly string[];
  readonly milliseconds: number;
}

export interface Preview extends Omit<LoadReport, 'outcome'> {
  /** `ready`: `revision` can be applied. `unchanged`: it is what is served. */
  readonly outcome: 'ready' | 'unchanged' | 'refused';
  /** More than half of the entries would go. */
  readonly removesMost: boolean;
  readonly golden: GoldenChanges;
}

export interface RollbackReport extends Omit<LoadReport, 'outcome' | 'reason'> {
  /** `none`: there is no earlier revision. */
  readonly outcome: 'restored' | 'none';
  /** When the restored revision was first served. */
  readonly since?: Date;
  /** Whether it stays after a restart; false where DATA_DIR cannot be written. */
  readonly lasts?: boolean;
}

export interface StoreStatus {
  readonly revision: string;
  readonly loadedAt: Date;
  readonly by: LoadedBy;
  /** A rollback put it in the place of what the folder says. */
  readonly pinned: boolean;
  /** Files that are served from. */
  readonly files: number;
  /** How many entries of each kind a language has. */
  readonly entries: ReadonlyMap<Language, Readonly<Record<Kind, number>>>;
  /** How many entries that another language has are missing in a language; documents are in one language by nature. */
  readonly untranslated: ReadonlyMap<Language, number>;
  readonly faults: readonly Fault[];
  readonly kept: readonly string[];
}
