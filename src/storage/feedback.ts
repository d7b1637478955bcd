import { fieldOf, pageOf, type Tell } from './changes.ts';
import type { Database } from './database.ts';
import type { Feedback } from './storage.ts';

export function createFeedback(database: Database, today: () => string, tell: Tell): Feedback {
  return {
    count(id, language, helpful) {
      const day = today();
      const yes = helpful ? 1 : 0;
      database.attempt(undefined, (sql) =>
        sql.run(
          `INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
           SET helpful = helpful + excluded.helpful, unhelpful = unhelpful + excluded.unhelpful`,
          day,
          id,
          language,
          yes,
          1 - yes,
        ),
      );
      const field = fieldOf(helpful ? 'helpful' : 'unhelpful', id, language);
      tell({ type: 'count', page: pageOf('counts', day), field, by: 1 });
    },
  };
}
