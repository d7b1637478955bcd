import type { KnowledgeStore, LoadReport } from './store-reports.ts';

export interface WatchOptions {
  /** The knowledge folder. */
  readonly directory: string;
  readonly store: KnowledgeStore;
  /** After each reload that something saved has led to. */
  readonly report: (report: LoadReport) => void;
  /** When the folder cannot be watched, or a reload failed. */
  readonly failed: (error: unknown) => void;
}

/** Editors save in several steps; whoever saves many files saves them together. In ms. */
const SETTLE = 60;

export interface Watch {
  /** Resolves when the folder is watched. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

/** Reloads when something in the folder is saved. */
export function watchKnowledge({ directory, store, report, failed }: WatchOptions): Watch {
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  let again = false;
  const load = async () => {
    if (busy) {
      // Saved while it was being read: whether that was before or after its turn, nobody knows.
      again = true;
      return;
    }
    busy = true;
    try {
      report(await store.reload({ by: 'watch', careful: true }));
    } catch (error) {
      failed(error);
    }
    busy = false;
    if (again) {
      again = false;
      await load();
    }
  };
  const begin = async () => {
    // Loaded only where something is watched.
    const { watch } = await import('chokidar');
    const watcher = watch(directory, { ignoreInitial: true, ignored: isPassedOver });
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(), SETTLE);
    });
    watcher.on('error', failed);
    return { watcher, ready: new Promise<void>((resolve) => watcher.once('ready', () => resolve())) };
  };
  const begun = begin();
  return {
    ready: begun.then(({ ready }) => ready),
    async stop() {
      const { watcher } = await begun;
      clearTimeout(timer);
      await watcher.close();
    },
  };

  function isPassedOver(path: string): boolean {
    return /(?:^|[/\\])(?:\.[^/\\]+|node_modules)(?:[/\\]|$)/.test(path.slice(directory.length));
  }
}
