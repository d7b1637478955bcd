import type { Language } from '../core/entry.ts';
import { fieldOf, type Tell } from './changes.ts';
import type { Database } from './database.ts';
import type { Secret } from './secret.ts';
import type { MemberLanguages } from './storage.ts';

export interface KeyedLanguages extends MemberLanguages {
  /** @param key What the secret makes of a member's id. */
  setFor(key: string, language: Language | undefined): void;
}

/** Whether anybody chose at all is asked once in so long, for other processes write too. In ms. */
const REMEMBERED_FOR = 500;

export function createLanguages(database: Database, { hash }: Secret, tell: Tell): KeyedLanguages {
  let chosen = { byAnybody: false, until: 0 };
  // Every interaction asks, and most members never choose.
  const isChosenByAnybody = (): boolean => {
    if (chosen.until <= performance.now()) {
      const row = database.look(undefined, (sql) => sql.first('SELECT 1 FROM member_language LIMIT 1'));
      chosen = { byAnybody: row !== undefined, until: performance.now() + REMEMBERED_FOR };
    }
    return chosen.byAnybody;
  };
  const setFor = (key: string, language: Language | undefined): void => {
    database.attempt(undefined, (sql) => {
      if (language === undefined) {
        sql.run('DELETE FROM member_language WHERE member = ?', key);
        sql.forget();
      } else
        sql.run(
          'INSERT INTO member_language VALUES (?, ?) ON CONFLICT DO UPDATE SET language = excluded.language',
          key,
          language,
        );
    });
    chosen = { byAnybody: false, until: 0 };
    tell({ type: 'set', field: fieldOf('member', key), value: language });
  };
  return {
    get(userId) {
      if (!isChosenByAnybody()) return undefined;
      const select = 'SELECT language FROM member_language WHERE member = ?';
      const row = database.look(undefined, (sql) => sql.first(select, hash(userId)));
      return row === undefined ? undefined : String(row.language);
    },
    set: (userId, language) => setFor(hash(userId), language),
    setFor,
  };
}
