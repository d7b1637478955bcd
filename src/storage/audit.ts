import { randomBytes } from 'node:crypto';
import { fieldOf, pageOf, type Tell } from './changes.ts';
import type { Database } from './database.ts';
import type { Audit, AuditedDeed } from './storage.ts';

export function createAudit(database: Database, now: () => Date, tell: Tell): Audit {
  return {
    write(what, revision) {
      const at = `${now().toISOString().slice(0, 19)}Z`;
      database.attempt(undefined, (sql) =>
        sql.run('INSERT INTO audit (at, what, revision) VALUES (?, ?, ?)', at, what, revision ?? null),
      );
      // Two processes may do the same within one second: a word of its own tells the deeds apart.
      const field = fieldOf('audit', at, what, revision ?? '', randomBytes(6).toString('hex'));
      tell({ type: 'count', page: pageOf('audit', at.slice(0, 10)), field, by: 1 });
    },
    latest: (limit) =>
      database.attempt([], (sql) =>
        sql
          .all('SELECT at, what, revision FROM audit ORDER BY at DESC, number DESC LIMIT ?', limit)
          .map(({ at, what, revision }) => ({
            when: String(at),
            what: what as AuditedDeed,
            ...(revision === null || revision === undefined ? {} : { revision: String(revision) }),
          })),
      ),
  };
}
