import { relative } from 'node:path';
import type { Fault } from '../../core/fault.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import type { KnowledgeStore, LoadReport } from '../../knowledge/store.ts';
import type { KnowledgeNews, ShownFault } from './protocol.ts';

/** The store as the bot and the watcher have it, and somebody who is told of every reading. */
export interface ObservedStore extends KnowledgeStore {
  /** The last reading; undefined before the first one since `observe`. */
  lastReport(): LoadReport | undefined;
  /** How many readings there were. */
  readings(): number;
  onReading(listener: () => void): void;
}

/** Everything that is asked of the store goes on to it; its loads are told of, whoever asked for them. */
export function observe(store: KnowledgeStore): ObservedStore {
  const listeners: (() => void)[] = [];
  let last: LoadReport | undefined;
  let readings = 0;
  const tell = () => {
    readings += 1;
    for (const listener of listeners) listener();
  };
  const take = (report: LoadReport): LoadReport => {
    // Two who ask at the same time share one reading.
    if (report === last) return report;
    last = report;
    tell();
    return report;
  };
  store.onSwap(({ by }) => {
    if (by === 'rollback' || by === 'fleet') {
      last = undefined;
      tell();
    }
  });
  return {
    ...store,
    reload: async (how) => take(await store.reload(how)),
    apply: async (revision, how) => take(await store.apply(revision, how)),
    lastReport: () => last,
    readings: () => readings,
    onReading: (listener) => listeners.push(listener),
  };
}

export interface NewsOptions {
  readonly store: ObservedStore;
  /** The knowledge folder. */
  readonly folder: string;
  readonly watched: boolean;
  readonly texts: Texts;
}

/** Most changes that are listed. */
const MOST_CHANGES = 50;

/** What the page shows of the knowledge. @param faults What a check found; what the last reading found by default. */
export function knowledgeNews(
  { store, folder, watched, texts }: NewsOptions,
  faults: readonly Fault[] = store.status().faults,
): KnowledgeNews {
  const { revision, loadedAt, files, entries } = store.status();
  const report = store.lastReport();
  return {
    folder: relative('', folder) || '.',
    watched,
    revision,
    loadedAt: loadedAt.toISOString(),
    files,
    entries: [...entries].map(([language, counts]) => ({ language, counts })),
    faults: faults.map((fault) => shownFault(fault, folder, texts)),
    kept: (report?.kept ?? store.status().kept).map((file) => relative('', `${folder}/${file}`)),
    refused: report?.outcome === 'refused',
    changes: (['added', 'changed', 'removed'] as const)
      .flatMap((change) => (report?.[change] ?? []).map((entry) => ({ change, ...entry })))
      .slice(0, MOST_CHANGES),
    reading: store.readings(),
  };
}

function shownFault({ file, line, severity, ...fault }: Fault, folder: string, texts: Texts): ShownFault {
  const sentences = Object.fromEntries(texts.languages.map((language) => [language, texts.in(language).fault(fault)]));
  return { file: relative('', `${folder}/${file}`), line, severity, sentences };
}
