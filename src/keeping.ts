import { join } from 'node:path';
import type { Logger } from 'pino';
import { MADE } from './compiled-code.ts';
import { type Config, EXIT_CONFIG } from './config.ts';
import { causeOf } from './discord/cause.ts';
import { StartError } from './discord/start-error.ts';
import type { Fleet, FleetOptions } from './fleet/fleet.ts';
import { loadTexts, type Texts } from './i18n/load-texts.ts';
import { createCache } from './knowledge/cache.ts';
import { createRevisions } from './knowledge/revisions.ts';
import { createStore, type KnowledgeStore, type LoadReport } from './knowledge/store.ts';
import { type Watch, watchKnowledge } from './knowledge/watch.ts';
import { type CountReload, countingReloads } from './ops/counting-reloads.ts';
import { type FolderLock, lockFolder } from './storage/folder-lock.ts';
import { createStorage } from './storage/sqlite-storage.ts';
import type { Storage } from './storage/storage.ts';

/** What is kept while the bot runs and from one run to the next. */
export interface Keeping {
  /** Loaded. */
  readonly store: KnowledgeStore;
  readonly storage: Storage;
  /** What is shared with other processes of the bot; undefined where there are none. */
  readonly fleet: Fleet | undefined;
  /** Reloads the store when a file is saved, and prints what is wrong with it; undefined where that is not wished for. */
  readonly watch: ((store: KnowledgeStore) => Watch) | undefined;
  stop(): Promise<void>;
}

/**
 * Takes the data folder, opens the storage, loads the knowledge, and reloads it on SIGHUP.
 * @param countReload Is told of each attempt to serve other knowledge.
 * @throws {StartError} if there is nothing to serve, or another process has the data folder.
 */
export async function startKeeping(config: Config, log: Logger, countReload: CountReload = () => {}): Promise<Keeping> {
  const { dataDir, knowledgeDir: directory, gapDays } = config;
  const lock = takeFolder(config, log);
  const own = {
    storage: createStorage({ directory: dataDir, log, gapDays }),
    revisions: createRevisions(join(dataDir, 'revisions'), directory, log),
  };
  const fleet = await fleetOf(config, own, log);
  const { storage, revisions } = fleet ?? own;
  const cache = createCache(join(dataDir, 'cache'), MADE);
  const store = countingReloads(createStore({ directory, revisions, cache }), countReload);
  const isFromFolder = await load(store, config, log);
  store.onSwap(({ revision, by }) => {
    // Where it was done, it was written down.
    if (by !== 'fleet') storage.audit.write(by === 'rollback' ? 'rollback' : 'reload', revision);
    log.info({ revision, by }, 'other knowledge is served');
  });
  await fleet?.join(store, isFromFolder);
  const hangUp = () => void reloadOnSignal(store, log);
  process.on('SIGHUP', hangUp);
  const texts = await loadTexts(config.defaultLanguage);
  return {
    store,
    storage,
    fleet,
    watch: config.watch ? (watched) => watchFor(config, watched, texts, log) : undefined,
    async stop() {
      process.off('SIGHUP', hangUp);
      await fleet?.stop();
      // Lists what is kept when all of it is: a start may still be writing what it serves.
      await store.revisions();
      storage.close();
      lock?.release();
    },
  };
}

/** The shards of one bot share a folder, which their manager has taken for them. */
function takeFolder({ dataDir, isShard }: Config, log: Logger): FolderLock | undefined {
  if (isShard) return undefined;
  const lock = lockFolder(dataDir, log);
  if (lock !== undefined) return lock;
  const advice = 'end that one, or give this one a folder of its own';
  throw new StartError(`DATA_DIR is “${dataDir}”: another Lauffeuer uses it; ${advice}.`, EXIT_CONFIG);
}

type Own = Pick<FleetOptions, 'storage' | 'revisions'>;

async function fleetOf(config: Config, own: Own, log: Logger): Promise<Fleet | undefined> {
  const { redisUrl: url, knowledgeDir: directory } = config;
  if (url === undefined) return undefined;
  const { createFleet } = await import('./fleet/fleet.ts');
  return createFleet({ ...own, url, directory, log });
}

/** @returns whether what the folder says is served, and not something in its place. */
async function load(store: KnowledgeStore, { knowledgeDir }: Config, log: Logger): Promise<boolean> {
  const report = await store.start();
  const why = FOLDER[report.reason ?? 'empty'];
  if (report.outcome === 'refused') throw new StartError(`KNOWLEDGE_DIR is “${knowledgeDir}”: ${why}.`, EXIT_CONFIG);
  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  const { revision, milliseconds } = report;
  log.info({ revision, entries: store.current().entries.length, milliseconds }, 'knowledge loaded');
  if (report.reason !== undefined) {
    log.error(`KNOWLEDGE_DIR is “${knowledgeDir}”: ${why}; the last good revision is served`);
  }
  if (store.status().pinned) {
    log.warn({ revision }, 'a rollback is in force: this revision is served until `/knowledge reload`');
  }
  if (report.faults.length > 0) {
    const warnings = report.faults.length - errors;
    log.warn({ errors, warnings }, 'the knowledge has faults: `npm run knowledge -- check` lists them');
  }
  return report.reason === undefined && !store.status().pinned;
}

const FOLDER: Readonly<Record<NonNullable<LoadReport['reason']>, string>> = {
  missing: 'there is no such folder',
  unreadable: 'it cannot be read',
  empty: 'it holds no entry to serve',
  'removes-most': 'more than half of the entries would go',
  changed: 'it has changed meanwhile',
};

async function reloadOnSignal(store: KnowledgeStore, log: Logger): Promise<void> {
  try {
    const report = await store.reload({ by: 'signal', careful: true });
    if (report.outcome === 'refused') log.error({ reason: report.reason }, 'not reloaded: what was served still is');
    else log.info({ revision: report.revision, ...countsOf(report) }, 'reloaded');
  } catch (error) {
    log.error({ cause: causeOf(error) }, 'not reloaded: what was served still is');
  }
}

function countsOf({ added, changed, removed, faults }: LoadReport) {
  return { added: added.length, changed: changed.length, removed: removed.length, faults: faults.length };
}

/** For authors at a terminal, who read what they did wrong there, in their language, as `file:line`. */
function watchFor(config: Config, store: KnowledgeStore, texts: Texts, log: Logger): Watch {
  const directory = config.knowledgeDir;
  const speaker = texts.in(config.defaultLanguage);
  const print = (line: string) => void process.stderr.write(`${line}\n`);
  const report = (loaded: LoadReport) => {
    for (const { file, line, severity, ...fault } of loaded.faults) {
      print(`${join(directory, file)}:${line}: ${speaker.t(`severity.${severity}`)}: ${speaker.fault(fault)}`);
    }
    if (loaded.outcome === 'refused') print(speaker.t(`knowledge.refused.${loaded.reason ?? 'empty'}`));
    else if (hasChanges(loaded)) print(speaker.t('watch.live', { ...countsOf(loaded), revision: loaded.revision }));
  };
  const failed = (error: unknown) => log.error({ cause: causeOf(error) }, 'watching the knowledge failed');
  const watching = watchKnowledge({ directory, store, report, failed });
  void watching.ready.then(() => log.info('watching the knowledge folder'));
  return watching;
}

function hasChanges({ added, changed, removed }: LoadReport): boolean {
  return added.length + changed.length + removed.length > 0;
}
