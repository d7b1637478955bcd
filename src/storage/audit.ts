import type { Database } from './database.ts';
import type { Audit, AuditedDeed } from './storage.ts';

export function createAudit(database: Database, now: () => Date): Audit {
  return {
    write(what, revision) {
      const at = `${now().toISOString().slice(0, 19)}Z`;
      database.attempt(undefined, (sql) =>
        sql.run('INSERT INTO audit (at, what, revision) VALUES (?, ?, ?)', at, what, revision ?? null),
      );
    },
    latest: (limit) =>
      database.attempt([], (sql) =>
        sql
          .all('SELECT at, what, revision FROM audit ORDER BY number DESC LIMIT ?', limit)
          .map(({ at, what, revision }) => ({
            when: String(at),
            what: what as AuditedDeed,
            ...(revision === null || revision === undefined ? {} : { revision: String(revision) }),
          })),
      ),
  };
}
