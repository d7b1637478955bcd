import { pino } from 'pino';
import { createFleet, type Fleet } from '../../src/fleet/fleet.ts';
import { createRevisions } from '../../src/knowledge/revisions.ts';
import { createStore, type KnowledgeStore } from '../../src/knowledge/store.ts';
import { createStorage } from '../../src/storage/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** What one process of a fleet holds: all but Discord. */
export interface Member {
  readonly fleet: Fleet;
  readonly store: KnowledgeStore;
  readonly storage: Storage;
  readonly log: readonly string[];
  /** Ends in order. */
  stop(): Promise<void>;
}

export interface MemberOptions {
  readonly url: string;
  readonly knowledge: string;
  /** A folder that is its own, or that another one had before. */
  readonly data: string;
  readonly now?: () => Date;
}

export async function startMember({ url, knowledge: directory, data, now }: MemberOptions): Promise<Member> {
  const log: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) });
  const own = createStorage({ directory: data, log: logger, ...(now === undefined ? {} : { now }) });
  const revisions = createRevisions(`${data}/revisions`, directory, logger);
  const fleet = await createFleet({ url, storage: own, revisions, directory, log: logger });
  const store = createStore({ directory, revisions: fleet.revisions });
  const report = await store.start();
  await fleet.join(store, report.reason === undefined && !store.status().pinned);
  return {
    fleet,
    store,
    storage: fleet.storage,
    log,
    async stop() {
      await fleet.stop();
      own.close();
    },
  };
}

/** Resolves as soon as it holds; rejects, with what it is named by, when it does not within so many milliseconds. @returns how many it took. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, within = 5000): Promise<number> {
  const begun = performance.now();
  for (;;) {
    const before = performance.now() - begun;
    if (await holds()) return before;
    if (before > within) throw new Error(`not within ${within} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
