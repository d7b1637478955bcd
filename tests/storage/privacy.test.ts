import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Connection from 'libsql';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/storage/schema.ts';
import { dataFolder, openStorage } from './folder.ts';

const DOCUMENT = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8');

/** `table.column` of every column that the database has. */
function columns(): readonly string[] {
  const folder = dataFolder();
  openStorage(folder).storage.close();
  const database = new Connection(join(folder, 'lauffeuer.db'));
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all() as { readonly name: string }[];
  const found = tables.flatMap(({ name }) =>
    (database.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { readonly name: string }[]).map(
      (column) => `${name}.${column.name}`,
    ),
  );
  database.close();
  return found;
}

/** The rows of the page's tables: of each field its name, and its other cells. */
function documented(): ReadonlyMap<string, readonly string[]> {
  const rows = [...DOCUMENT.matchAll(/^\| `([a-z_]+\.[a-z_]+)` \|(.*)\|$/gm)];
  return new Map(rows.map(([, field = '', rest = '']) => [field, rest.split('|').map((cell) => cell.trim())]));
}

test('docs/privacy.md lists every column of the database, and no other', () => {
  expect([...documented().keys()].sort()).toEqual([...columns()].sort());
});

test('docs/privacy.md says of every field what it is, why it is kept, how long, and how it is deleted', () => {
  for (const [field, cells] of documented()) {
    expect([field, cells.length]).toEqual([field, 4]);
    for (const cell of cells) expect([field, cell]).toEqual([field, expect.stringMatching(/\S/)]);
  }
});

test('every table is among those that are copied from a database that cannot be written', () => {
  expect([...new Set(columns().map((column) => column.split('.')[0]))].sort()).toEqual([...TABLES].sort());
});
