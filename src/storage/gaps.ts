import type { EntryId } from '../core/entry.ts';
import { fieldOf, pageOf, type Tell } from './changes.ts';
import type { Database, Row } from './database.ts';
import type { CountedMiss, Gaps, Miss, Told } from './storage.ts';

/** Of a question that was asked in vain: more words say no more about what is missing. */
const MOST_WORDS = 12;
const LONGEST_WORD = 32;
const LONGEST_TEXT = 1000;

export function createGaps(database: Database, today: () => string, days: number, tell: Tell): Gaps {
  const count = (page: string, field: string) => tell({ type: 'count', page, field, by: 1 });
  return {
    days,
    miss({ words, language, outcome, nearest = '' }) {
      const kept = unordered(words);
      const day = today();
      database.attempt(undefined, (sql) =>
        sql.together(() => {
          sql.run(
            'INSERT INTO unanswered VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1',
            day,
            language,
            outcome,
          );
          if (kept === '') return;
          sql.run(
            `INSERT INTO miss VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO UPDATE
             SET count = count + 1, nearest = excluded.nearest`,
            day,
            language,
            kept,
            outcome,
            nearest,
          );
        }),
      );
      count(pageOf('counts', day), fieldOf('unanswered', language, outcome));
      if (kept === '') return;
      const page = pageOf('gaps', day);
      count(page, fieldOf('miss', language, kept, outcome));
      tell({ type: 'note', page, field: fieldOf('nearest', language, kept, outcome), value: nearest });
    },
    tell(text, language) {
      const kept = text.trim().slice(0, LONGEST_TEXT);
      if (kept === '') return;
      const day = today();
      database.attempt(undefined, (sql) =>
        sql.run('INSERT INTO told VALUES (?, ?, ?) ON CONFLICT DO NOTHING', day, language, kept),
      );
      count(pageOf('gaps', day), fieldOf('told', language, kept));
    },
    misses: () => database.attempt([], (sql) => sql.all('SELECT * FROM miss ORDER BY day, words').map(missOf)),
    told: () => database.attempt([], (sql) => sql.all('SELECT * FROM told ORDER BY day, text').map(toldOf)),
    dismiss(misses, told) {
      database.attempt(undefined, (sql) => {
        sql.together(() => {
          for (const { day, language, words, outcome } of misses) {
            sql.run(
              'DELETE FROM miss WHERE day = ? AND language = ? AND words = ? AND outcome = ?',
              day,
              language,
              words.join(' '),
              outcome,
            );
          }
          for (const { day, language, text } of told) {
            sql.run('DELETE FROM told WHERE day = ? AND language = ? AND text = ?', day, language, text);
          }
        });
        sql.forget();
      });
      for (const { day, language, words, outcome } of misses) {
        for (const table of ['miss', 'nearest']) {
          const field = fieldOf(table, language, words.join(' '), outcome);
          tell({ type: 'forget', page: pageOf('gaps', day), field });
        }
      }
      for (const { day, language, text } of told) {
        tell({ type: 'forget', page: pageOf('gaps', day), field: fieldOf('told', language, text) });
      }
    },
  };
}

/**
 * Words without the order that would make them a sentence again. What holds several digits or an address is left out: it
 * says who, not what.
 */
function unordered(words: readonly string[]): string {
  const plain = words.filter((word) => !/\d.*\d.*\d|[@\s]|:\/\//u.test(word) && word.length <= LONGEST_WORD);
  return [...new Set(plain)].sort().slice(0, MOST_WORDS).join(' ');
}

function missOf({ day, language, words, outcome, nearest, count }: Row): CountedMiss {
  return {
    day: String(day),
    language: String(language),
    words: String(words).split(' '),
    outcome: outcome as Miss['outcome'],
    ...(nearest === '' ? {} : { nearest: String(nearest) as EntryId }),
    count: Number(count),
  };
}

function toldOf({ day, language, text }: Row): Told {
  return { day: String(day), language: String(language), text: String(text) };
}
