import { join } from 'node:path';
import type { Logger } from 'pino';
import { createAudit } from './audit.ts';
import { type Database, openDatabase } from './database.ts';
import { createGaps } from './gaps.ts';
import { createHash, type HashMember } from './secret.ts';
import { createSettings } from './settings.ts';
import type { Feedback, MemberLanguages, Storage } from './storage.ts';
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

/** Storage in SQLite. Purges when it is opened and then once a day, which keeps no process alive. */
export function createStorage({
  directory,
  log,
  gapDays = DEFAULT_GAP_DAYS,
  now = () => new Date(),
}: StorageOptions): Storage {
  const database = openDatabase(directory === undefined ? undefined : join(directory, DATABASE), log);
  const hash = createHash(directory, log);
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
  return {
    languages: createLanguages(database, hash),
    feedback: createFeedback(database, today),
    gaps: createGaps(database, today, gapDays),
    usage: createUsage(database, today),
    settings: createSettings(database),
    audit: createAudit(database, now),
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

function createLanguages(database: Database, hash: HashMember): MemberLanguages {
  return {
    get: (userId) =>
      database.attempt(undefined, (sql) => {
        const [row] = sql.all('SELECT language FROM member_language WHERE member = ?', hash(userId));
        return row === undefined ? undefined : String(row.language);
      }),
    set(userId, language) {
      database.attempt(undefined, (sql) => {
        if (language === undefined) {
          sql.run('DELETE FROM member_language WHERE member = ?', hash(userId));
          sql.forget();
        } else
          sql.run(
            'INSERT INTO member_language VALUES (?, ?) ON CONFLICT DO UPDATE SET language = excluded.language',
            hash(userId),
            language,
          );
      });
    },
  };
}

function createFeedback(database: Database, today: () => string): Feedback {
  return {
    count(id, language, helpful) {
      const yes = helpful ? 1 : 0;
      database.attempt(undefined, (sql) =>
        sql.run(
          `INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
           SET helpful = helpful + excluded.helpful, unhelpful = unhelpful + excluded.unhelpful`,
          today(),
          id,
          language,
          yes,
          1 - yes,
        ),
      );
    },
  };
}
