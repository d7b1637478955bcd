import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { lockFolder } from '../../src/storage/folder-lock.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';

const lines: string[] = [];
const log = pino({}, { write: (line: string) => void lines.push(line) });
const LOCK = pathToFileURL(join(import.meta.dirname, '../../dist/storage/folder-lock.js')).href;

test('a folder belongs to one at a time', async () => {
  const folder = join(await folderOf({}), 'made/for/it');
  const lock = lockFolder(folder, log);
  expect(lock).toBeDefined();
  expect(lockFolder(folder, log)).toBeUndefined();
  lock?.release();
  expect(lockFolder(folder, log)).toBeDefined();
});

test('a killed process leaves a folder free', async () => {
  const folder = await folderOf({});
  const program = `const { lockFolder } = await import('${LOCK}');
    const lock = lockFolder('${folder}', console);
    setInterval(() => lock.release, 1000);
    console.log(lock === undefined ? 'taken' : 'locked');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const [said] = await once(child.stdout, 'data');
  expect(String(said).trim()).toBe('locked');
  expect(lockFolder(folder, log)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(lockFolder(folder, log)).toBeDefined();
});

test('a folder that cannot be locked is used without, and that is said', async () => {
  const file = join(await folderOf({}), 'file');
  writeFileSync(file, '');
  expect(lockFolder(join(file, 'folder'), log)).toBeDefined();
  expect(lines.join()).toContain('cannot be locked');
});
