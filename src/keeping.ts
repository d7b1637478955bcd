import { join } from 'node:path';
import type { Logger } from 'pino';
import { type Config, EXIT_CONFIG } from './config.ts';
import { causeOf } from './discord/cause.ts';
import { StartError } from './discord/start-error.ts';
import { loadTexts, type Texts } from './i18n/load-texts.ts';
import { createRevisions } from './knowledge/revisions.ts';
import { createStore, type KnowledgeStore, type LoadReport } from './knowledge/store.ts';
import { type Watch, watchKnowledge } from './knowledge/watch.ts';
import { createStorage } from './storage/sqlite-storage.ts';
import type { Storage } from './storage/storage.ts';

/** What is kept while the bot runs and from one run to the next. */
export interface Keeping {
  /** Loaded. */
  readonly store: KnowledgeStore;
  readonly storage: Storage;
  /** Reloads the store when a file is saved, and prints what is wrong with it; undefined where that is not wished for. */
  readonly watch: ((store: KnowledgeStore) => Watch) | undefined;
  stop(): Promise<void>;
}

/**
 * Opens the storage, loads the knowledge, and reloads it on SIGHUP.
 * @throws {StartError} if there is nothing to serve.
 */
export async function startKeeping(config: Config, log: Logger): Promise<Keeping> {
  const { dataDir, knowledgeDir: directory, gapDays } = config;
  const store = createStore({ directory, revisions: createRevisions(join(dataDir, 'revisions'), directory, log) });
  await load(store, config, log);
  const storage = createStorage({ directory: dataDir, log, gapDays });
  store.onSwap(({ revision, by }) => {
    storage.audit.write(by === 'rollback' ? 'rollback' : 'reload', revision);
    log.info({ revision, by }, 'other knowledge is served');
  });
  const hangUp = () => void reloadOnSignal(store, log);
  process.on('SIGHUP', hangUp);
  const texts = await loadTexts(config.defaultLanguage);
  return {
    store,
    storage,
    watch: config.watch ? (watched) => watchFor(config, watched, texts, log) : undefined,
    async stop() {
      process.off('SIGHUP', hangUp);
      storage.close();
    },
  };
}

async function load(store: KnowledgeStore, { knowledgeDir }: Config, log: Logger): Promise<void> {
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
