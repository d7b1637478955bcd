import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildingKnowledge } from '../../src/core/knowledge.ts';
import { createStore } from '../../src/knowledge/store.ts';
import { entryText, folderOf, write } from './temporary-folder.ts';

const GOOD = {
  'de/lexicon/seeding.md': entryText('Seeding'),
  'de/lexicon/blog.md': entryText('Blog'),
  'en/lexicon/blog.md': entryText('Blog'),
};

test('before the first load there is nothing to serve, and the reason is said', async () => {
  const store = createStore({ directory: join(await folderOf({}), 'nowhere') });
  expect(() => store.current()).toThrow(/no knowledge is loaded/);
  expect(() => store.status()).toThrow(/no knowledge is loaded/);
  expect(await store.reload()).toMatchObject({ outcome: 'refused', reason: 'missing', revision: '' });
  expect(() => store.current()).toThrow();
  expect(await store.check()).toMatchObject([{ code: 'folder-missing', severity: 'error' }]);
});

test('a folder that is empty, holds only bad files, or is none is refused', async () => {
  const empty = createStore({ directory: await folderOf({ 'notes.txt': 'x' }) });
  expect(await empty.reload()).toMatchObject({ outcome: 'refused', reason: 'empty', faults: [] });
  expect(await empty.check()).toMatchObject([{ code: 'folder-empty' }]);

  const bad = createStore({ directory: await folderOf({ 'a.md': '---\n"\n---\n' }) });
  expect(await bad.reload()).toMatchObject({
    outcome: 'refused',
    reason: 'empty',
    faults: [{ code: 'front-matter-yaml' }],
  });

  const file = createStore({ directory: join(await folderOf({ 'a.md': 'x' }), 'a.md') });
  expect(await file.reload()).toMatchObject({ outcome: 'refused', reason: 'unreadable' });
  expect(await file.check()).toMatchObject([{ code: 'folder-unreadable' }]);
});

test('a load says what is served, a reload what has changed', async () => {
  const directory = await folderOf(GOOD);
  const store = createStore({ directory });
  const first = await store.reload();
  expect(first).toMatchObject({ outcome: 'loaded', changed: [], removed: [], kept: [], faults: [] });
  expect(first.added).toHaveLength(3);
  expect(first.revision).toMatch(/^[0-9a-f]{12}$/);
  expect(store.current().languages).toEqual(['de', 'en']);
  expect(store.status()).toMatchObject({ revision: first.revision, files: 3, kept: [], faults: [] });
  expect(store.status().entries.get('de')).toEqual({ lexicon: 2, faq: 0, tip: 0, article: 0 });

  await write(directory, { 'de/lexicon/seeding.md': entryText('Saat'), 'de/tip/neu.md': entryText('Neu') });
  await rm(join(directory, 'en/lexicon/blog.md'));
  expect(await store.reload()).toMatchObject({
    outcome: 'loaded',
    added: [{ id: 'tip/neu', language: 'de', title: 'Neu' }],
    changed: [{ id: 'lexicon/seeding', language: 'de', title: 'Saat' }],
    removed: [{ id: 'lexicon/blog', language: 'en', title: 'Blog' }],
  });
  expect(store.current().byId.get('lexicon/seeding')?.get('de')?.title).toBe('Saat');
});

test('the same texts give the same revision, in whatever folder; a changed word gives another', async () => {
  const revisionOf = async (files: Readonly<Record<string, string>>) =>
    (await createStore({ directory: await folderOf(files) }).reload()).revision;
  const revision = await revisionOf(GOOD);
  expect(await revisionOf(Object.fromEntries(Object.entries(GOOD).reverse()))).toBe(revision);
  expect(
    await revisionOf(Object.fromEntries(Object.entries(GOOD).map(([file, text]) => [`texts/${file}`, text]))),
  ).toBe(revision);
  expect(await revisionOf({ ...GOOD, 'de/lexicon/blog.md': entryText('Blog', [], 'Another text.') })).not.toBe(
    revision,
  );
  expect(await revisionOf({ ...GOOD, 'tags.yaml': 'a: { de: A }' })).not.toBe(revision);
});

test('a file that goes bad keeps its last good version, and is marked until it is mended', async () => {
  const directory = await folderOf(GOOD);
  const store = createStore({ directory });
  const { revision } = await store.reload();
  for (const bad of [
    '---\ntitle: [\n---\n',
    'x'.repeat(2_000_000),
    Buffer.from([0x66, 0xff]),
    '---js\n{}\n---\n',
    '---\nasks: []\n---\nText',
  ]) {
    await write(directory, { 'de/lexicon/seeding.md': bad });
    const report = await store.reload();
    expect(report).toMatchObject({
      outcome: 'loaded',
      revision,
      kept: ['de/lexicon/seeding.md'],
      removed: [],
      changed: [],
    });
    expect(report.faults.some(({ severity, file }) => severity === 'error' && file === 'de/lexicon/seeding.md')).toBe(
      true,
    );
    expect(store.status().kept).toEqual(['de/lexicon/seeding.md']);
    expect(store.current().byId.get('lexicon/seeding')?.get('de')?.title).toBe('Seeding');
  }
  await write(directory, { 'de/lexicon/seeding.md': entryText('Saat') });
  expect(await store.reload()).toMatchObject({ kept: [], faults: [], changed: [{ title: 'Saat' }] });
  await rm(join(directory, 'de/lexicon/seeding.md'));
  expect(await store.reload()).toMatchObject({ kept: [], removed: [{ title: 'Saat' }] });
});

test('topics that go bad keep their last good version, too', async () => {
  const directory = await folderOf({ ...GOOD, 'tags.yaml': 'growth: { de: Wachstum }' });
  const store = createStore({ directory });
  await store.reload();
  for (const bad of ['growth: { de: ', 'growth: Wachstum', '- growth', 'Growth Hacking: { de: Wachstum }']) {
    await write(directory, { 'tags.yaml': bad });
    const { kept, faults } = await store.reload();
    expect(kept).toEqual(['tags.yaml']);
    expect(faults).toMatchObject([{ file: 'tags.yaml', severity: 'error' }]);
    expect(store.current().tags).toEqual([{ key: 'growth', names: { de: 'Wachstum' } }]);
  }
  await write(directory, { 'tags.yaml': '# none' });
  expect(await store.reload()).toMatchObject({ kept: [], faults: [] });
  expect(store.current().tags).toEqual([]);
});

test('a reload that would leave nothing is refused and changes nothing', async () => {
  const directory = await folderOf(GOOD);
  const store = createStore({ directory });
  const { revision } = await store.reload();
  const knowledge = store.current();
  await rename(directory, `${directory}-away`);
  expect(await store.reload()).toMatchObject({ outcome: 'refused', reason: 'missing', revision });
  await rename(`${directory}-away`, directory);
  for (const file of Object.keys(GOOD)) await rm(join(directory, file));
  expect(await store.reload()).toMatchObject({ outcome: 'refused', reason: 'empty', revision, removed: [] });
  expect(store.current()).toBe(knowledge);
  expect(store.status().files).toBe(3);
});

test('two files of one id: the first by path is served, the second is a fault', async () => {
  const store = createStore({ directory: await folderOf({ ...GOOD, 'more/de/lexicon/blog.md': entryText('Anders') }) });
  expect(await store.reload()).toMatchObject({
    faults: [
      {
        code: 'duplicate-id',
        file: 'more/de/lexicon/blog.md',
        values: { id: 'lexicon/blog', other: 'de/lexicon/blog.md' },
      },
    ],
  });
  expect(store.current().byId.get('lexicon/blog')?.get('de')?.title).toBe('Blog');
});

test('reloads that come together are one, and the knowledge is swapped only when it is whole', async () => {
  let builds = 0;
  const directory = await folderOf(GOOD);
  const store = createStore({
    directory,
    build: (parts, before) => {
      builds++;
      return buildingKnowledge(parts, before);
    },
  });
  await store.reload();
  const before = store.current();
  await write(directory, { 'de/lexicon/seeding.md': entryText('Saat') });
  const both = [store.reload(), store.reload()];
  expect(both[0]).toBe(both[1]);
  expect(store.current()).toBe(before);
  await Promise.all(both);
  expect(store.current()).not.toBe(before);
  expect(before.byId.get('lexicon/seeding')?.get('de')?.title).toBe('Seeding');
  expect(builds).toBe(2);
});

test('a build that fails leaves what is served, and the next reload works', async () => {
  let fails = false;
  const directory = await folderOf(GOOD);
  const store = createStore({
    directory,
    build: (parts, before) => {
      if (fails) throw new Error('broken index');
      return buildingKnowledge(parts, before);
    },
  });
  const { revision } = await store.reload();
  fails = true;
  await write(directory, { 'de/lexicon/seeding.md': entryText('Saat') });
  await expect(store.reload()).rejects.toThrow('broken index');
  expect(store.current().revision).toBe(revision);
  fails = false;
  expect(await store.reload()).toMatchObject({ outcome: 'loaded', changed: [{ title: 'Saat' }] });
});

test('a fault of content is found by check and keeps nothing from being served', async () => {
  const store = createStore({ directory: await folderOf({ 'en/tip/a.md': entryText('A', ['related: [tip/gone]']) }) });
  expect(await store.reload()).toMatchObject({ outcome: 'loaded', faults: [] });
  const codes = (await store.check()).map(({ code }) => code);
  expect(codes).toContain('related-dead');
  expect(codes).toContain('body-length');
});
