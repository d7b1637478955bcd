import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Connection from 'libsql';
import { describe, expect, test } from 'vitest';
import { dataFolder, openStorage } from './folder.ts';

const USER = '1099511627776000004';
const FILE = 'lauffeuer.db';

/** A folder with a database in which something is kept. */
function usedFolder(): string {
  const folder = dataFolder();
  const { storage } = openStorage(folder);
  storage.languages.set(USER, 'da');
  storage.settings.setLanguage('1', undefined, 'de');
  for (let number = 0; number < 200; number++) {
    storage.usage.count({ kind: 'faq', id: `faq/${number}`, language: 'de', outcome: 'answer' });
  }
  storage.close();
  return folder;
}

describe('a database that is damaged', () => {
  test.each([
    ['no database at all', (path: string) => writeFileSync(path, 'This is no database.'.repeat(500))],
    [
      'overwritten in the middle',
      (path: string) => {
        const file = openSync(path, 'r+');
        for (let page = 1; page < 8; page++) writeSync(file, Buffer.alloc(3000, page), 0, 3000, page * 4096 + 10);
        closeSync(file);
      },
    ],
    ['cut short', (path: string) => writeFileSync(path, Buffer.alloc(100))],
  ])('is set aside and reported once, and a new one is begun: %s', (_, damage) => {
    const folder = usedFolder();
    damage(join(folder, FILE));
    const { storage, log } = openStorage(folder);
    expect(storage.trouble).toBe('corrupt');
    expect(log.filter((line) => line.includes('"level":50'))).toHaveLength(1);
    expect(log.join('')).toContain('set aside');
    expect(readdirSync(folder).some((name) => name.startsWith(`${FILE}.damaged-`))).toBe(true);
    // The new one keeps, and is well at the next start.
    storage.languages.set(USER, 'de');
    storage.close();
    const { storage: next } = openStorage(folder);
    expect([next.languages.get(USER), next.trouble]).toEqual(['de', undefined]);
  });

  test('while it is in use, is set aside too, and what was asked for is done in the new one', () => {
    const folder = usedFolder();
    const { storage, log } = openStorage(folder);
    const other = new Connection(join(folder, FILE));
    // What another process has written is read anew from the disk.
    other.exec("INSERT INTO member_language VALUES ('x', 'de')");
    other.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
    other.close();
    const file = openSync(join(folder, FILE), 'r+');
    for (let page = 1; page < 14; page++) writeSync(file, Buffer.alloc(4096, 7), 0, 4096, page * 4096);
    closeSync(file);
    for (let number = 0; number < 50; number++) storage.languages.set(`${number}`, 'da');
    expect(storage.languages.get('7')).toBe('da');
    expect(storage.trouble).toBe('corrupt');
    expect(log.filter((line) => line.includes('"level":50'))).toHaveLength(1);
  });
});

describe('a database that cannot be written', () => {
  /** Runs as a user who may read everything and write nothing: root may do both whatever the modes say. */
  function asReader(folder: string, program: string): string {
    for (const name of [...readdirSync(folder), '.']) chmodSync(join(folder, name), name === '.' ? 0o555 : 0o444);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(join(folder, 'secret'), 65534, 65534);
    // Code and SQLite, which the first storage loads, are read before rights are given up: nobody may read this clone, maybe.
    const source = `
      import { createStorage } from './dist/storage/sqlite-storage.js';
      import { pino } from 'pino';
      createStorage({ directory: ${JSON.stringify(dataFolder())}, log: pino({ level: 'silent' }) }).close();
      ${isRoot ? 'process.setgid(65534); process.setuid(65534);' : ''}
      ${program}`;
    const started = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      cwd: new URL('../../', import.meta.url),
      encoding: 'utf8',
    });
    chmodSync(folder, 0o755);
    return started.stdout + started.stderr;
  }

  test('still says what is set; what is new lasts for the run; it is reported once', () => {
    const folder = usedFolder();
    const output = asReader(
      folder,
      `const storage = createStorage({ directory: ${JSON.stringify(folder)}, log: pino() });
       const before = storage.languages.get('${USER}');
       storage.languages.set('${USER}', 'en');
       console.log(JSON.stringify([storage.trouble, before, storage.languages.get('${USER}'), storage.settings.language('1', '2')]));`,
    );
    expect(output).toContain('["read-only","da","en","de"]');
    expect(output.match(/"level":50/g)).toHaveLength(1);
    expect(openStorage(folder).storage.languages.get(USER)).toBe('da');
  });
});

test('where the folder is none, memory holds what it can', () => {
  const folder = dataFolder();
  writeFileSync(join(folder, 'file'), '');
  const { storage, log } = openStorage(join(folder, 'file'));
  storage.languages.set(USER, 'da');
  expect([storage.trouble, storage.languages.get(USER)]).toEqual(['unusable', 'da']);
  expect(log.join('')).toContain('nothing new is kept');
});

test('a database of a newer version is left as it is', () => {
  const folder = usedFolder();
  const database = new Connection(join(folder, FILE));
  database.exec('PRAGMA user_version = 99');
  database.close();
  const { storage } = openStorage(folder);
  storage.languages.set(USER, 'en');
  expect([storage.trouble, storage.languages.get(USER)]).toEqual(['newer', 'en']);
  storage.close();
  const again = new Connection(join(folder, FILE));
  again.exec('PRAGMA user_version = 1');
  again.close();
  expect(openStorage(folder).storage.languages.get(USER)).toBe('da');
});

test('a database that another process writes keeps nobody waiting for long, and loses nothing that is waited for', () => {
  const folder = usedFolder();
  const { storage, log } = openStorage(folder);
  const other = new Connection(join(folder, FILE));
  other.exec('BEGIN IMMEDIATE');
  const before = performance.now();
  storage.languages.set(USER, 'en');
  expect(performance.now() - before).toBeLessThan(2000);
  expect(storage.languages.get(USER)).toBe('da');
  expect(log.join('')).toContain('busy');
  other.exec('COMMIT');
  other.close();
  storage.languages.set(USER, 'en');
  expect([storage.languages.get(USER), storage.trouble]).toEqual(['en', undefined]);
});
