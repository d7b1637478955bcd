import { fieldOf, listValue, type PageKind, pageOf, readField, readPage, type Tell } from './changes.ts';
import type { Database, Row, Sql } from './database.ts';
import type { KeyedLanguages } from './languages.ts';
import type { Secret } from './secret.ts';
import type { Settings } from './storage.ts';

/** Field by field, what a page or all settings say. */
type Fields = ReadonlyMap<string, string>;

/** By what storage is held equal to that of other processes. */
export interface Mirror {
  readonly secret: Secret;
  /** Tells of each change that is made here, and of none that {@link set} or {@link replacePage} makes. */
  onChange(listener: Tell): void;
  /** Everything that is set: what moderators and members chose. */
  settings(): Fields;
  /** Takes over what was set elsewhere. */
  set(field: string, value: string | undefined): void;
  /** Every page that there is. */
  pages(): ReadonlyMap<string, Fields>;
  /** Takes over a page as a whole. */
  replacePage(page: string, fields: Fields): void;
}

export interface MirrorOptions {
  readonly database: Database;
  readonly languages: KeyedLanguages;
  readonly settings: Settings;
  readonly secret: Secret;
  /** What the parts of the storage tell; nothing while `quietly` works. */
  readonly telling: Telling;
}

/** Where the parts of the storage tell of changes. */
export interface Telling {
  readonly tell: Tell;
  listen(listener: Tell): void;
  quietly(work: () => void): void;
}

export function createTelling(): Telling {
  let listener: Tell | undefined;
  let isQuiet = false;
  return {
    tell(change) {
      if (!isQuiet) listener?.(change);
    },
    listen(other) {
      listener = other;
    },
    quietly(work) {
      isQuiet = true;
      try {
        work();
      } finally {
        isQuiet = false;
      }
    },
  };
}

export function createMirror({ database, languages, settings, secret, telling }: MirrorOptions): Mirror {
  return {
    secret,
    onChange: telling.listen,
    settings: () => database.attempt(new Map<string, string>(), readSettings),
    set: (field, value) => telling.quietly(() => takeOver(field, value, languages, settings)),
    pages: () => database.attempt(new Map<string, Map<string, string>>(), readPages),
    replacePage(page, fields) {
      const known = readPage(page);
      if (known === undefined) return;
      const { kind, day } = known;
      database.attempt(undefined, (sql) => {
        sql.together(() => {
          for (const table of TABLES_OF[kind]) {
            if (table === 'audit') sql.run('DELETE FROM audit WHERE substr(at, 1, 10) = ?', day);
            else sql.run(`DELETE FROM ${table} WHERE day = ?`, day);
          }
          // Sorted, so that what was done within one second stands in the same order everywhere.
          for (const [field, value] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) insert(sql, day, field, value);
        });
        // Somebody may have dismissed what stood there.
        if (kind === 'gaps') sql.forget();
      });
    },
  };
}

const TABLES_OF = {
  counts: ['usage', 'unanswered', 'feedback'],
  gaps: ['miss', 'told'],
  audit: ['audit'],
} as const satisfies Record<PageKind, readonly string[]>;

function takeOver(field: string, value: string | undefined, languages: KeyedLanguages, settings: Settings): void {
  const [table, guild = '', channel = ''] = readField(field) ?? [];
  const list = value === undefined ? [] : value.split(',');
  if (table === 'member') languages.setFor(guild, value);
  else if (table === 'language') settings.setLanguage(guild, undefined, value);
  else if (table === 'channel') settings.setLanguage(guild, channel, value);
  else if (table === 'sharing') settings.setSharingOff(guild, list);
  else if (table === 'roles') settings.setModeratorRoles(guild, list);
}

function readSettings(sql: Sql): Fields {
  const fields = new Map<string, string>();
  for (const { member, language } of sql.all('SELECT * FROM member_language')) {
    fields.set(fieldOf('member', String(member)), String(language));
  }
  for (const { guild, language } of sql.all('SELECT * FROM guild_language')) {
    fields.set(fieldOf('language', String(guild)), String(language));
  }
  for (const { guild, channel, language } of sql.all('SELECT * FROM channel_language')) {
    fields.set(fieldOf('channel', String(guild), String(channel)), String(language));
  }
  const lists = (name: string, rows: readonly Row[]) => {
    for (const guild of new Set(rows.map((row) => String(row.guild)))) {
      const ids = rows.filter((row) => row.guild === guild).map(({ id }) => String(id));
      fields.set(fieldOf(name, guild), listValue(ids) ?? '');
    }
  };
  lists('sharing', sql.all('SELECT guild, channel AS id FROM sharing_off'));
  lists('roles', sql.all('SELECT guild, role AS id FROM moderator_role'));
  return fields;
}

function readPages(sql: Sql): ReadonlyMap<string, Fields> {
  const pages = new Map<string, Map<string, string>>();
  const put = (kind: PageKind, day: unknown, field: string, value: unknown) => {
    const page = pageOf(kind, String(day));
    const fields = pages.get(page) ?? new Map<string, string>();
    pages.set(page, fields.set(field, String(value)));
  };
  for (const row of sql.all('SELECT * FROM usage')) {
    put('counts', row.day, named('usage', row, ['kind', 'entry', 'language', 'outcome']), row.count);
  }
  for (const row of sql.all('SELECT * FROM unanswered')) {
    put('counts', row.day, named('unanswered', row, ['language', 'outcome']), row.count);
  }
  for (const row of sql.all('SELECT * FROM feedback')) {
    for (const judgement of ['helpful', 'unhelpful']) {
      if (row[judgement] !== 0) put('counts', row.day, named(judgement, row, ['entry', 'language']), row[judgement]);
    }
  }
  for (const row of sql.all('SELECT * FROM miss')) {
    put('gaps', row.day, named('miss', row, ['language', 'words', 'outcome']), row.count);
    put('gaps', row.day, named('nearest', row, ['language', 'words', 'outcome']), row.nearest);
  }
  for (const row of sql.all('SELECT * FROM told')) put('gaps', row.day, named('told', row, ['language', 'text']), 1);
  for (const row of sql.all('SELECT * FROM audit')) {
    const { at, what, revision, number } = row;
    put(
      'audit',
      String(at).slice(0, 10),
      fieldOf('audit', String(at), String(what), String(revision ?? ''), String(number)),
      1,
    );
  }
  return pages;
}

function named(table: string, row: Row, columns: readonly string[]): string {
  return fieldOf(table, ...columns.map((column) => String(row[column])));
}

/** Passes over what is no field of ours. */
function insert(sql: Sql, day: string, name: string, value: string): void {
  const [table, ...key] = readField(name) ?? [];
  const [a = '', b = '', c = '', d = ''] = key;
  const count = Number(value);
  if (table === 'nearest') {
    sql.run(
      'UPDATE miss SET nearest = ? WHERE day = ? AND language = ? AND words = ? AND outcome = ?',
      value,
      day,
      a,
      b,
      c,
    );
  } else if (!Number.isSafeInteger(count) || count <= 0) return;
  else if (table === 'usage') sql.run('INSERT OR REPLACE INTO usage VALUES (?, ?, ?, ?, ?, ?)', day, a, b, c, d, count);
  else if (table === 'unanswered') sql.run('INSERT OR REPLACE INTO unanswered VALUES (?, ?, ?, ?)', day, a, b, count);
  else if (table === 'helpful' || table === 'unhelpful') {
    const [yes, no] = table === 'helpful' ? [count, 0] : [0, count];
    sql.run(
      `INSERT INTO feedback VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
       SET helpful = helpful + excluded.helpful, unhelpful = unhelpful + excluded.unhelpful`,
      day,
      a,
      b,
      yes,
      no,
    );
  } else if (table === 'miss') sql.run("INSERT OR REPLACE INTO miss VALUES (?, ?, ?, ?, '', ?)", day, a, b, c, count);
  else if (table === 'told') sql.run('INSERT OR REPLACE INTO told VALUES (?, ?, ?)', day, a, b);
  else if (table === 'audit') {
    sql.run('INSERT INTO audit (at, what, revision) VALUES (?, ?, ?)', a, b, c === '' ? null : c);
  }
}
