import { buildingKnowledge } from '../core/knowledge.ts';
import { aside } from './aside.ts';
import { type Cache, NO_CACHE } from './cache.ts';
import { fault } from './faults.ts';
import type { Check } from './lint.ts';
import { createLoader, type Loaded, type Loader, type Prepared, type Unfit } from './loader.ts';
import { createQueue } from './queue.ts';
import { type ReadOptions, readKnowledge } from './read-knowledge.ts';
import { NO_REVISIONS, type Revisions } from './revisions.ts';
import type { KnowledgeStore, LoadedBy, LoadReport, Preview, RollbackReport } from './store-reports.ts';

export type * from './store-reports.ts';

export interface StoreOptions extends ReadOptions {
  /** The knowledge folder. */
  readonly directory: string;
  /** Where good revisions are kept; without it there is no way back. */
  readonly revisions?: Revisions;
  /** What was parsed and indexed before; without it every start does all of that anew. */
  readonly cache?: Cache;
  /** Stands in for the core's in tests. */
  readonly build?: typeof buildingKnowledge;
  /** What `check` looks for beside its own. */
  readonly checks?: readonly Check[];
  readonly now?: () => Date;
}

/** After this many days an entry is to be read through again. */
const REVIEW_DAYS = 365;

export function createStore({
  directory,
  revisions = NO_REVISIONS,
  cache = NO_CACHE,
  build = buildingKnowledge,
  checks = [],
  now = () => new Date(),
  ...reading
}: StoreOptions): KnowledgeStore {
  const loader = createLoader({ directory, reading, revisions, cache, build, now });
  const shared = createQueue();
  /** The last preview, for as long as it can be applied as it was shown. */
  let shown: Prepared | undefined;

  const start = async (): Promise<LoadReport> => {
    const pinned = await revisions.pinned();
    if (pinned !== undefined) {
      const restored = await serveKept(loader, revisions, pinned, { by: 'rollback', pinned: true });
      if (restored !== undefined) return { ...restored, outcome: 'loaded' };
    }
    const report = await loadNow(loader, 'start', false);
    if (report.outcome === 'loaded' || report.reason === undefined) return report;
    // The folder is away or broken for the moment: the last good revision answers until it is back.
    for (const { revision } of [...(await revisions.list())].reverse()) {
      const how = { by: 'start', pinned: false, trouble: report.reason } as const;
      const restored = await serveKept(loader, revisions, revision, how);
      if (restored !== undefined) return { ...restored, outcome: 'loaded', reason: report.reason };
    }
    return report;
  };

  const preview = async (): Promise<Preview> => {
    const begun = performance.now();
    const before = current(loader).knowledge;
    const prepared = await loader.prepare();
    const none = { asked: 0, changes: [] };
    if (prepared.outcome === 'unfit') {
      return { ...refusal(loader, prepared, begun), outcome: 'refused', removesMost: false, golden: none };
    }
    const { knowledge, removesMost } = prepared;
    if (knowledge.revision === before.revision) {
      // Nothing that anybody reads changes; where it stands and what is wrong beside it may.
      await loader.swap(prepared, 'command', false);
      return { ...reportOf(prepared, before.revision, begun), outcome: 'unchanged', removesMost: false, golden: none };
    }
    const { comparingGolden } = await import('./golden-changes.ts');
    const golden = await aside(comparingGolden(before, knowledge));
    shown = prepared;
    return { ...reportOf(prepared, knowledge.revision, begun), outcome: 'ready', removesMost, golden };
  };

  const apply = async (revision: string, by: LoadedBy, careful: boolean): Promise<LoadReport> => {
    const begun = performance.now();
    if (current(loader).knowledge.revision === revision) return { ...nothing(revision, begun), outcome: 'loaded' };
    const prepared =
      shown?.knowledge.revision === revision
        ? await loader.prepareFolder(shown.folder, shown.knowledge)
        : await loader.prepare();
    if (prepared.outcome === 'unfit') return refusal(loader, prepared, begun);
    if (prepared.knowledge.revision !== revision) {
      return refusal(loader, { outcome: 'unfit', reason: 'changed', faults: [] }, begun);
    }
    shown = undefined;
    return take(loader, prepared, { by, careful, begun });
  };

  const rollback = async (): Promise<RollbackReport> => {
    const begun = performance.now();
    await loader.kept();
    const { revision } = current(loader).knowledge;
    const kept = await revisions.list();
    const place = kept.findLastIndex((one) => one.revision === revision);
    const earlier = place === -1 ? kept : kept.slice(0, place);
    for (const target of [...earlier].reverse()) {
      const restored = await serveKept(loader, revisions, target.revision, { by: 'rollback', pinned: true });
      if (restored !== undefined) return { ...restored, outcome: 'restored', since: target.since };
    }
    return { ...nothing(revision, begun), outcome: 'none' };
  };

  const adopt = async (revision: string, pinned: boolean): Promise<boolean> => {
    const status = loader.loaded()?.status;
    if (status?.revision === revision && status.pinned === pinned) return true;
    const how = { by: 'fleet', pinned } as const;
    if ((await serveKept(loader, revisions, revision, how)) !== undefined) return true;
    const prepared = await loader.prepare();
    if (prepared.outcome === 'unfit' || prepared.knowledge.revision !== revision) return false;
    await loader.swap(prepared, 'fleet', pinned);
    return true;
  };

  return {
    current: () => current(loader).knowledge,
    status: () => current(loader).status,
    start: () => shared('start', start),
    reload: ({ by = 'start', careful = false } = {}) => shared('reload', () => loadNow(loader, by, careful)),
    preview: () => shared('preview', preview),
    apply: (revision, { by = 'command', careful = true } = {}) =>
      shared(`apply ${revision} ${careful}`, () => apply(revision, by, careful)),
    rollback: () => shared('rollback', rollback),
    adopt: (revision, pinned) => shared(`adopt ${revision} ${pinned}`, () => adopt(revision, pinned)),
    async revisions() {
      await loader.kept();
      return revisions.list();
    },
    check: async () => {
      const { checkFolder } = await import('./check.ts');
      return checkFolder(await readKnowledge(directory, reading), checks);
    },
    stale: async () => {
      const folder = await readKnowledge(directory, reading);
      const { checkFolder, findStale } = await import('./check.ts');
      return folder.outcome === 'read' ? findStale(folder, now(), REVIEW_DAYS) : checkFolder(folder);
    },
    onSwap: loader.onSwap,
  };
}

function current(loader: Loader): Loaded {
  const loaded = loader.loaded();
  if (loaded === undefined) throw new Error('no knowledge is loaded yet: start() first');
  return loaded;
}

async function loadNow(loader: Loader, by: LoadedBy, careful: boolean): Promise<LoadReport> {
  const begun = performance.now();
  const prepared = await loader.prepare();
  return prepared.outcome === 'unfit'
    ? refusal(loader, prepared, begun)
    : take(loader, prepared, { by, careful, begun });
}

interface Taking {
  readonly by: LoadedBy;
  readonly careful: boolean;
  readonly begun: number;
}

async function take(loader: Loader, prepared: Prepared, { by, careful, begun }: Taking): Promise<LoadReport> {
  const { revision } = prepared.knowledge;
  if (careful && prepared.removesMost) {
    const served = loader.loaded()?.knowledge.revision ?? '';
    return { ...reportOf(prepared, served, begun), outcome: 'refused', reason: 'removes-most' };
  }
  await loader.swap(prepared, by, false);
  return reportOf(prepared, revision, begun);
}

interface Serving {
  readonly by: LoadedBy;
  readonly pinned: boolean;
  /** What is wrong with the folder, where a kept revision stands in for it. */
  readonly trouble?: NonNullable<LoadReport['reason']>;
}

/** Serves a kept revision as it was; undefined where it is not to be had. */
async function serveKept(
  loader: Loader,
  revisions: Revisions,
  revision: string,
  { by, pinned, trouble }: Serving,
): Promise<Omit<RollbackReport, 'outcome'> | undefined> {
  const begun = performance.now();
  const folder = await revisions.load(revision);
  if (folder === undefined) return undefined;
  const faults = trouble === undefined ? [] : [fault(FOLDER_FAULTS[trouble], '.', 1, { error: trouble })];
  const prepared = await loader.prepareFolder({ ...folder, faults: [...faults, ...folder.faults] });
  const lasts = await loader.swap(prepared, by, pinned);
  return { ...reportOf(prepared, revision, begun), lasts };
}

const FOLDER_FAULTS = {
  missing: 'folder-missing',
  unreadable: 'folder-unreadable',
  empty: 'folder-empty',
  'removes-most': 'folder-empty',
  changed: 'folder-empty',
} as const;

function refusal(loader: Loader, { reason, faults }: Unfit, begun: number): LoadReport {
  const revision = loader.loaded()?.knowledge.revision ?? '';
  return { ...nothing(revision, begun), outcome: 'refused', reason, faults };
}

function nothing(revision: string, begun: number): Omit<LoadReport, 'outcome' | 'reason'> {
  const milliseconds = performance.now() - begun;
  return { revision, faults: [], added: [], changed: [], removed: [], kept: [], milliseconds };
}

type Loading = Omit<LoadReport, 'outcome' | 'reason'> & { readonly outcome: 'loaded' };

/** @param revision What is served now, or what would be. */
function reportOf({ folder, added, changed, removed }: Prepared, revision: string, begun: number): Loading {
  const { faults, kept } = folder;
  const milliseconds = performance.now() - begun;
  return { outcome: 'loaded', revision, faults, kept, added, changed, removed, milliseconds };
}
