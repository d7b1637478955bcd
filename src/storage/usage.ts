import type { Database, Row } from './database.ts';
import type { Statistics, Usage } from './storage.ts';

export function createUsage(database: Database, today: () => string): Usage {
  return {
    count({ kind, id, language, outcome }) {
      database.attempt(undefined, (sql) =>
        sql.run(
          'INSERT INTO usage VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
          today(),
          kind,
          id,
          language,
          outcome,
        ),
      );
    },
    statistics: () =>
      database.attempt({ usage: [], misses: [], feedback: [] }, (sql) => ({
        usage: rows<'usage'>(
          sql.all('SELECT day, kind, entry AS id, language, outcome, count FROM usage ORDER BY day, entry'),
        ),
        misses: rows<'misses'>(sql.all('SELECT day, language, outcome, count FROM unanswered ORDER BY day, language')),
        feedback: rows<'feedback'>(
          sql.all('SELECT day, entry AS id, language, helpful, unhelpful FROM feedback ORDER BY day, entry'),
        ),
      })),
  };
}

/** The columns are selected under the names that the rows bear; STRICT tables hold them to their types. */
function rows<Name extends keyof Statistics>(selected: readonly Row[]): Statistics[Name] {
  return selected as unknown as Statistics[Name];
}
