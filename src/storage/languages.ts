import type { Language } from '../core/entry.ts';
import { fieldOf, type Tell } from './changes.ts';
import type { Database } from './database.ts';
import type { Secret } from './secret.ts';
import type { MemberLanguages } from './storage.ts';

export interface KeyedLanguages extends MemberLanguages {
  /** @param key What the secret makes of a member's id. */
  setFor(key: string, language: Language | undefined): void;
}

export function createLanguages(database: Database, { hash }: Secret, tell: Tell): KeyedLanguages {
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
    tell({ type: 'set', field: fieldOf('member', key), value: language });
  };
  return {
    get: (userId) =>
      database.attempt(undefined, (sql) => {
        const [row] = sql.all('SELECT language FROM member_language WHERE member = ?', hash(userId));
        return row === undefined ? undefined : String(row.language);
      }),
    set: (userId, language) => setFor(hash(userId), language),
    setFor,
  };
}
