import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decode } from '../../src/knowledge/decode.ts';
import { mapBounded } from '../../src/knowledge/disk.ts';
import { listFolder } from '../../src/knowledge/list-folder.ts';
import { readBytes } from '../../src/knowledge/read-bytes.ts';
import { folderOf } from './temporary-folder.ts';

async function namesIn(directory: string): Promise<string[]> {
  const listing = await listFolder(directory);
  return listing.outcome === 'listed' ? listing.files.map(({ file }) => file) : [listing.outcome];
}

test('Markdown files are found at any depth, in one order; hidden files and node_modules are passed over', async () => {
  const folder = await folderOf({
    'b.md': '',
    'a/deep/er/c.MD': '',
    'B.md': '',
    'notes.txt': '',
    '.hidden.md': '',
    '.git/x.md': '',
    'node_modules/p/readme.md': '',
  });
  expect(await namesIn(folder)).toEqual(['B.md', 'a/deep/er/c.MD', 'b.md']);
});

test('a folder that is not there, or is none, is said to be so', async () => {
  const folder = await folderOf({ 'a.md': 'x' });
  await symlink('loop', join(folder, 'loop'));
  expect(await listFolder(join(folder, 'nowhere'))).toMatchObject({ outcome: 'missing' });
  expect(await listFolder(join(folder, 'a.md'))).toMatchObject({ outcome: 'unreadable', error: 'ENOTDIR' });
  expect(await listFolder(join(folder, 'loop'))).toMatchObject({ outcome: 'unreadable', error: 'ELOOP' });
});

test('a link that leaves the folder is refused; one that stays inside is followed, and a loop ends', async () => {
  const outside = await folderOf({ 'secret.md': 'secret', 'more/secret.md': 'secret' });
  const folder = await folderOf({ 'real/a.md': 'a', 'z.md': 'z' });
  await symlink(join(outside, 'secret.md'), join(folder, 'file.md'));
  await symlink(join(outside, 'more'), join(folder, 'folder'));
  await symlink('../real/a.md', join(folder, 'real/inside.md'));
  await symlink('..', join(folder, 'real/parent'));
  await symlink('gone.md', join(folder, 'dangling.md'));
  const listing = await listFolder(folder);
  if (listing.outcome !== 'listed') throw new Error(listing.outcome);
  expect(listing.files.map(({ file }) => file)).toEqual(['real/a.md', 'real/inside.md', 'z.md']);
  expect(listing.faults.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
    'file-outside file.md',
    'file-outside folder',
    'file-unreadable dangling.md',
  ]);
});

test('links as a cluster mounts its volumes, through a hidden folder, are followed', async () => {
  const folder = await folderOf({ '..2026/a.md': 'a' });
  await symlink('..2026', join(folder, '..data'));
  await symlink('..data/a.md', join(folder, 'a.md'));
  expect(await namesIn(folder)).toEqual(['a.md']);
});

async function faultOf(content: string | Uint8Array): Promise<unknown> {
  const folder = await folderOf({ 'a.md': content });
  const read = readBytes({ file: 'a.md', path: join(folder, 'a.md') });
  if (read.outcome === 'refused') return { code: read.fault.code, line: read.fault.line };
  const decoded = decode(read.outcome === 'read' ? read.bytes : Buffer.alloc(0));
  return decoded.outcome === 'read' ? decoded.text : { code: decoded.outcome, line: decoded.line };
}

test('a file of ten megabytes, one with a NUL and one that is not UTF-8 are refused, with the line', async () => {
  expect(await faultOf('x'.repeat(10 * 1024 * 1024))).toEqual({ code: 'file-too-large', line: 1 });
  expect(await faultOf('x'.repeat(1024 * 1024))).toHaveLength(1024 * 1024);
  expect(await faultOf('a\nb\0c')).toEqual({ code: 'file-nul', line: 2 });
  expect(await faultOf(Buffer.from('eins\nzwei\ngr\xfc\xdfe\n', 'latin1'))).toEqual({ code: 'file-not-utf8', line: 3 });
  expect(await faultOf(Buffer.from('\uFEFFtext', 'utf16le'))).toEqual({ code: 'file-not-utf8', line: 1 });
});

test('a byte order mark goes, and every kind of line end becomes LF', async () => {
  expect(await faultOf('\uFEFFone\r\ntwo\rthree\n')).toBe('one\ntwo\nthree\n');
});

test('no more than so many files are open at one time, and results keep their order', async () => {
  let open = 0;
  let most = 0;
  const results = await mapBounded([5, 4, 3, 2, 1], 2, async (delay) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve, delay));
    open--;
    return delay * 10;
  });
  expect(results).toEqual([50, 40, 30, 20, 10]);
  expect(most).toBe(2);
});

test('a folder inside that may not be read does not hide the others', async () => {
  const folder = await folderOf({ 'good/a.md': 'x', 'locked/b.md': 'x' });
  await chmod(folder, 0o755);
  await chmod(join(folder, 'locked'), 0);
  const listing = await asOrdinaryUser(() => listFolder(folder));
  await chmod(join(folder, 'locked'), 0o755);
  expect(listing).toMatchObject({ outcome: 'listed', unreadable: ['locked'], files: [{ file: 'good/a.md' }] });
});

/** The superuser, as whom tests run in containers, may read every folder. */
async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
