import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Database as Connection, Statement } from 'libsql';
import type { Logger } from 'pino';
import { MIGRATIONS, TABLES } from './schema.ts';
import type { StorageTrouble } from './storage.ts';
import { createWaiting } from './waiting.ts';

type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** SQL on one connection; every call may throw, but only inside {@link Database.attempt}. */
export interface Sql {
  all(sql: string, ...values: readonly Value[]): readonly Row[];
  /** The first row; undefined where there is none. */
  first(sql: string, ...values: readonly Value[]): Row | undefined;
  run(sql: string, ...values: readonly Value[]): void;
  /** All or nothing. */
  together(work: () => void): void;
  /** Overwrites what was deleted: until then it stands in the write-ahead log. */
  forget(): void;
}

/** A database that never throws: what is wrong with it is reported once, and the rest goes on as well as it can. */
export interface Database {
  /** What the work gives back; the fallback where it cannot be done. What waits is written before. */
  attempt<Result>(fallback: Result, work: (sql: Sql) => Result): Result;
  /** As {@link attempt}, for a look at what never waits. */
  look<Result>(fallback: Result, work: (sql: Sql) => Result): Result;
  /**
   * Has something counted within a quarter of a second, in one transaction with all else that waits; before that, if there
   * is an attempt or the database is closed. A process that is killed meanwhile loses it.
   */
  later(work: (sql: Sql) => void): void;
  readonly trouble: StorageTrouble | undefined;
  close(): void;
}

/** Other processes hold the lock for well under a millisecond; an answer never waits longer than this for them. In ms. */
const WAIT_FOR_LOCK = 250;
const IN_MEMORY = ':memory:';

type Library = new (path: string, options?: { readonly timeout?: number }) => Connection;

/** @param file Undefined: in memory alone. */
export function openDatabase(file: string | undefined, log: Logger): Database {
  let trouble: StorageTrouble | undefined;
  let closed = false;
  const report = (what: StorageTrouble, error: unknown, sentence: string) => {
    if (trouble === undefined) log.error({ code: codeOf(error), reason: messageOf(error) }, sentence);
    trouble ??= what;
  };
  let sql = open();

  /** Opens what there is; sets it aside if it is broken; goes on in memory if there is no writing it. */
  function open(): (Sql & { close(): void }) | undefined {
    const library = loadLibrary();
    if (library === undefined) {
      report('unusable', undefined, 'SQLite cannot be loaded on this machine: nothing is kept');
      return undefined;
    }
    if (file === undefined) return connect(library, IN_MEMORY);
    try {
      mkdirSync(dirname(file), { recursive: true });
      return connect(library, file);
    } catch (error) {
      return instead(library, file, error);
    }
  }

  function instead(library: Library, path: string, error: unknown): (Sql & { close(): void }) | undefined {
    if (isCorrupt(error)) {
      try {
        const aside = setAside(path);
        const fresh = connect(library, path);
        report('corrupt', error, `the database was damaged: it was set aside as ${aside}, and a new one begun`);
        return fresh;
      } catch (again) {
        report('corrupt', again, 'the database is damaged and cannot be set aside: nothing is kept after this run');
        return inMemory(library, undefined);
      }
    }
    if (error instanceof NewerSchema) {
      report('newer', error, 'the database was written by a newer version: it is left alone, nothing is kept');
      return inMemory(library, undefined);
    }
    const readOnly = /READONLY/.test(codeOf(error) ?? '');
    report(
      readOnly ? 'read-only' : 'unusable',
      error,
      `the database ${readOnly ? 'cannot be written' : 'cannot be used'}: nothing new is kept after this run`,
    );
    return inMemory(library, path);
  }

  function perform<Result>(fallback: Result, work: (sql: Sql) => Result): Result {
    if (closed || sql === undefined) return fallback;
    try {
      return work(sql);
    } catch (error) {
      if (/BUSY|LOCKED/.test(codeOf(error) ?? '')) {
        log.warn('the database was busy: something was not kept');
        return fallback;
      }
      const library = loadLibrary();
      if (!isStorageFault(error) || file === undefined || library === undefined) {
        log.error({ code: codeOf(error), reason: messageOf(error) }, 'the database refused a statement');
        return fallback;
      }
      closeQuietly(sql);
      sql = instead(library, file, error);
    }
    try {
      return sql === undefined ? fallback : work(sql);
    } catch {
      return fallback;
    }
  }

  const waiting = createWaiting<(sql: Sql) => void>((works) =>
    perform(undefined, (connection) =>
      connection.together(() => {
        for (const work of works) work(connection);
      }),
    ),
  );

  return {
    get trouble() {
      return trouble;
    },
    attempt(fallback, work) {
      waiting.finish();
      return perform(fallback, work);
    },
    look: perform,
    later(work) {
      if (!closed && sql !== undefined) waiting.add(work);
    },
    close() {
      waiting.finish();
      closed = true;
      if (sql !== undefined) closeQuietly(sql);
    },
  };
}

let library: { readonly loaded: Library | undefined } | undefined;

/** The native part exists for the common platforms only; elsewhere the bot answers without it. */
function loadLibrary(): Library | undefined {
  try {
    library ??= { loaded: createRequire(import.meta.url)('libsql') as Library };
  } catch {
    library = { loaded: undefined };
  }
  return library.loaded;
}

class NewerSchema extends Error {}

/** @throws what SQLite says is wrong. */
function connect(Library: Library, path: string): Sql & { close(): void } {
  const connection = new Library(path, { timeout: WAIT_FOR_LOCK });
  try {
    const statements = new Map<string, Statement<unknown[]>>();
    const prepared = (text: string) => {
      const known = statements.get(text) ?? connection.prepare(text);
      statements.set(text, known);
      return known;
    };
    const sql: Sql & { close(): void } = {
      all: (text, ...values) => prepared(text).all(...values) as Row[],
      first: (text, ...values) => prepared(text).get(...values) as Row | undefined,
      run: (text, ...values) => void prepared(text).run(...values),
      together(work) {
        connection.exec('BEGIN IMMEDIATE');
        try {
          work();
          connection.exec('COMMIT');
        } catch (error) {
          // The first error says what is wrong, whatever becomes of this.
          attemptQuietly(() => connection.exec('ROLLBACK'));
          throw error;
        }
      },
      forget: () => void connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all(),
      close() {
        attemptQuietly(() => sql.forget());
        connection.close();
      },
    };
    prepare(connection, sql);
    return sql;
  } catch (error) {
    attemptQuietly(() => connection.close());
    throw error;
  }
}

/** WAL survives a process killed at any moment; NORMAL syncs at checkpoints. https://www.sqlite.org/wal.html */
function prepare(connection: Connection, sql: Sql): void {
  for (const { quick_check: found } of sql.all('PRAGMA quick_check(1)')) {
    if (found !== 'ok') throw Object.assign(new Error(String(found)), { code: 'SQLITE_CORRUPT' });
  }
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = NORMAL');
  connection.exec('PRAGMA secure_delete = ON');
  // Takes the lock for writing, so that a database that cannot be written is known at once.
  sql.together(() => {
    const version = Number(sql.all('PRAGMA user_version')[0]?.user_version ?? 0);
    if (version > MIGRATIONS.length) throw new NewerSchema(`schema ${version}, known ${MIGRATIONS.length}`);
    for (const step of MIGRATIONS.slice(version)) connection.exec(step);
    if (version < MIGRATIONS.length) connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** An empty database in memory, with what can still be read of the file. */
function inMemory(Library: Library, file: string | undefined): (Sql & { close(): void }) | undefined {
  try {
    const memory = connect(Library, IN_MEMORY);
    if (file !== undefined) attemptQuietly(() => copyInto(memory, Library, file));
    return memory;
  } catch {
    return undefined;
  }
}

/** Reads a copy: a database in WAL mode cannot be opened where nothing can be written beside it. */
function copyInto(memory: Sql, Library: Library, file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-'));
  try {
    const copy = join(folder, 'copy.db');
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end);
    const source = connect(Library, copy);
    for (const table of TABLES) {
      for (const row of source.all(`SELECT * FROM ${table}`)) {
        const columns = Object.keys(row);
        const places = columns.map(() => '?').join(', ');
        memory.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, ...Object.values(row));
      }
    }
    source.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Renames a broken database with what belongs to it. @returns its new name. */
function setAside(file: string): string {
  const aside = `${file}.damaged-${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`;
  renameSync(file, aside);
  for (const end of ['-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end);
  return aside;
}

function isCorrupt(error: unknown): boolean {
  return /CORRUPT|NOTADB/.test(codeOf(error) ?? '');
}

/** Whether the database itself is at fault and not the statement. */
function isStorageFault(error: unknown): boolean {
  return isCorrupt(error) || /READONLY|IOERR|FULL|CANTOPEN|PERM|AUTH|NOLFS/.test(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** SQLite's messages name tables and columns, never values. */
function messageOf(error: unknown): string | undefined {
  return error instanceof Error ? error.message : undefined;
}

function closeQuietly(sql: { close(): void }): void {
  attemptQuietly(() => sql.close());
}

function attemptQuietly(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing more can be done about it.
  }
}
