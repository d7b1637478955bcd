import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Database } from 'libsql';
import type { Logger } from 'pino';

/** A folder that belongs to this process until it is released or the process ends, in whatever way. */
export interface FolderLock {
  release(): void;
}

type Library = new (path: string, options: { readonly timeout: number }) => Database;

const FILE = 'lauffeuer.lock';
/** A process that is just ending may still hold it. In ms. */
const WAIT = 1000;

/**
 * Takes the data folder for this process alone. The lock is SQLite's on an empty database, which the operating system takes
 * back when the process ends: what a killed one leaves behind locks nobody out, and no process id is compared, since in
 * containers all of them are 1.
 * @returns undefined where another process has it. Where nothing can be locked (a read-only folder), that is logged, and the
 * bot goes on without.
 */
export function lockFolder(directory: string, log: Logger): FolderLock | undefined {
  let connection: Database | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    // Loaded here and not above: the native part exists for the common platforms only.
    const Library = createRequire(import.meta.url)('libsql') as Library;
    connection = new Library(join(directory, FILE), { timeout: WAIT });
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (/BUSY|LOCKED/.test(String(code))) return undefined;
    log.warn({ code }, 'the data folder cannot be locked: see that no other process uses it');
    return { release: () => {} };
  }
  const held = connection;
  return { release: () => held.close() };
}
