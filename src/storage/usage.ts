import { fieldOf, pageOf, type Tell } from './changes.ts';
import type { Database, Row } from './database.ts';
import type { Statistics, Usage } from './storage.ts';

export function createUsage(database: Database, today: () => string, days: number, tell: Tell): Usage {
  return {
    days,
    count({ kind, id, language, outcome }) {
      const day = today();
      database.later((sql) =>
        sql.run(
          'INSERT INTO usage VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
          day,
          kind,
          id,
          language,
          outcome,
        ),
      );
      tell({ type: 'count', page: pageOf('counts', day), field: fieldOf('usage', kind, id, language, outcome), by: 1 });
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
