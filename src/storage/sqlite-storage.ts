import { join } from 'node:path';
import type { Logger } from 'pino';
import { createAudit } from './audit.ts';
import { openDatabase } from './database.ts';
import { createFeedback } from './feedback.ts';
import { createGaps } from './gaps.ts';
import { createLanguages } from './languages.ts';
import { createMirror, createTelling, type Mirror } from './mirror.ts';
import { createSecret } from './secret.ts';
import { createSettings } from './settings.ts';
import type { Storage } from './storage.ts';
import { createUsage } from './usage.ts';

export interface StorageOptions {
  /** The folder that outlives a restart; it is made where there is none. Undefined: memory alone. */
  readonly directory: string | undefined;
  readonly log: Logger;
  /** Days for which questions without an answer are kept. */
  readonly gapDays?: number;
  readonly now?: () => Date;
}

/** Days for which questions without an answer are kept unless it is said otherwise. */
const DEFAULT_GAP_DAYS = 90;
/** Days for which counts and the audit log are kept: a year can be compared with the one before. */
const COUNT_DAYS = 800;
const DAY = 24 * 60 * 60 * 1000;
const DATABASE = 'lauffeuer.db';

/** Storage of this process, which can be held equal to that of others. */
export interface LocalStorage extends Storage {
  readonly mirror: Mirror;
}

/** Storage in SQLite. Purges when it is opened and then once a day, which keeps no process alive. */
export function createStorage({
  directory,
  log,
  gapDays = DEFAULT_GAP_DAYS,
  now = () => new Date(),
}: StorageOptions): LocalStorage {
  const database = openDatabase(directory === undefined ? undefined : join(directory, DATABASE), log);
  const secret = createSecret(directory, log);
  const telling = createTelling();
  const { tell } = telling;
  const today = () => now().toISOString().slice(0, 10);
  const daysAgo = (days: number) => new Date(now().getTime() - days * DAY).toISOString().slice(0, 10);
  const purge = () =>
    database.attempt(undefined, (sql) => {
      sql.together(() => {
        for (const table of ['miss', 'told']) sql.run(`DELETE FROM ${table} WHERE day < ?`, daysAgo(gapDays));
        for (const table of ['usage', 'unanswered', 'feedback']) {
          sql.run(`DELETE FROM ${table} WHERE day < ?`, daysAgo(COUNT_DAYS));
        }
        sql.run('DELETE FROM audit WHERE at < ?', daysAgo(COUNT_DAYS));
      });
      sql.forget();
    });
  purge();
  const daily = setInterval(purge, DAY).unref();
  const languages = createLanguages(database, secret, tell);
  const settings = createSettings(database, tell);
  return {
    languages,
    feedback: createFeedback(database, today, tell),
    gaps: createGaps(database, today, gapDays, tell),
    usage: createUsage(database, today, COUNT_DAYS, tell),
    settings,
    audit: createAudit(database, now, tell),
    mirror: createMirror({ database, languages, settings, secret, telling }),
    gather: () => undefined,
    get trouble() {
      return database.trouble;
    },
    purge,
    close() {
      clearInterval(daily);
      database.close();
    },
  };
}
