import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { packRevision } from '../../src/knowledge/packed-revision.ts';
import { type KnowledgeFolder, readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { createRevisions, KEPT_REVISIONS, type Revisions } from '../../src/knowledge/revisions.ts';
import { createStore, type KnowledgeStore } from '../../src/knowledge/store.ts';
import { entryText, folderOf, write } from './temporary-folder.ts';

/** Enough for several parts. */
const FILES = Object.fromEntries(
  Array.from({ length: 200 }, (_, number) => [`de/lexicon/e-${number}.md`, entryText(`Eintrag ${number}`)]),
);
const CHANGED = 'de/lexicon/e-7.md';

describe('kept revisions', () => {
  let directory = '';
  let data = '';
  let logged: string[] = [];
  let revisions: Revisions;
  let store: KnowledgeStore;

  const open = () => {
    const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
    return createRevisions(data, directory, log);
  };
  const partsOnDisk = () => readdirSync(join(data, 'parts'));
  const change = async (title: string) => {
    await write(directory, { [CHANGED]: entryText(title) });
    return (await store.reload()).revision;
  };

  beforeEach(async () => {
    directory = await folderOf(FILES);
    data = await folderOf({});
    logged = [];
    revisions = open();
    store = createStore({ directory, revisions });
    await store.start();
    await store.revisions();
  });

  test('share the parts in which no file has changed, after a restart too', async () => {
    const first = partsOnDisk();
    expect(first.length).toBeGreaterThan(2);
    await change('Anders');
    expect(partsOnDisk()).toHaveLength(first.length + 1);
    expect(partsOnDisk()).toEqual(expect.arrayContaining(first));
    store = createStore({ directory, revisions: open() });
    await store.start();
    await change('Noch einmal anders');
    expect(partsOnDisk()).toHaveLength(first.length + 2);
  });

  test('come back as they were, down to the lines of their files', async () => {
    const { revision } = store.status();
    const read = (await readKnowledge(directory)) as KnowledgeFolder;
    await change('Anders');
    const { files, entries, tags, faults } = (await revisions.load(revision)) as KnowledgeFolder;
    expect({ files, entries, tags, faults }).toEqual({
      files: read.files.map(({ places: _places, ...file }) => file),
      entries: read.entries,
      tags: read.tags,
      faults: read.faults,
    });
  });

  test('leave no part behind that none of them names, but what another process may be about to name', async () => {
    for (const [name, age] of Object.entries({ a: 0, b: 3600 })) {
      const path = join(data, 'parts', `${name.repeat(32)}.json.gz`);
      const then = Date.now() / 1000 - age;
      writeFileSync(path, '');
      utimesSync(path, then, then);
    }
    const first = partsOnDisk().length - 2;
    await change('Anders');
    expect(partsOnDisk()).toHaveLength(first + 2);
    expect(partsOnDisk()).toContain(`${'a'.repeat(32)}.json.gz`);
    for (let number = 0; number <= KEPT_REVISIONS; number++) {
      for (const name of partsOnDisk()) utimesSync(join(data, 'parts', name), 0, 0);
      await change(`Nummer ${number}`);
    }
    // The part with the changed file once for each of them, and the others once.
    expect(partsOnDisk()).toHaveLength(first - 1 + KEPT_REVISIONS);
    expect(logged).toEqual([]);
  });

  test.each([
    ['is damaged', (path: string) => writeFileSync(path, 'no gzip')],
    ['is cut off', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ['is another one', (path: string) => writeFileSync(path, readFileSync(join(path, '..', partsOnDisk()[0] ?? '')))],
    ['is gone', (path: string) => rmSync(path)],
  ])('of which a part %s are passed over with an error, and the next one is whole', async (_, strike) => {
    const { revision } = store.status();
    strike(join(data, 'parts', partsOnDisk()[1] ?? ''));
    expect(await revisions.load(revision)).toBeUndefined();
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ msg: 'a kept revision cannot be read', revision });
    const next = await change('Anders');
    expect(await revisions.load(next)).toMatchObject({ outcome: 'read' });
  });

  test('neither read nor remove what is no part, whatever a damaged one names', async () => {
    const { revision } = store.status();
    const outside = join(await folderOf({ 'notes.txt': 'mine' }), 'notes.txt');
    const [name = ''] = readdirSync(data).filter((file) => file.endsWith('.json'));
    const manifest = JSON.parse(readFileSync(join(data, name), 'utf8'));
    for (const parts of [[`../../../../../../../../..${outside}`], '..', null]) {
      writeFileSync(join(data, name), JSON.stringify({ ...manifest, parts }));
      expect(await revisions.load(revision)).toBeUndefined();
    }
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(await change('Anders')).toBe((await revisions.list()).at(-1)?.revision);
  });

  test('are read as earlier versions wrote them: each whole in one file', async () => {
    const older = await folderOf({});
    const { revision } = store.status();
    const bytes = await packRevision((await readKnowledge(directory)) as KnowledgeFolder, resolve(directory));
    mkdirSync(older, { recursive: true });
    writeFileSync(join(older, `20261121120000000-${revision}.json.gz`), bytes);
    data = older;
    expect(await open().load(revision)).toMatchObject({ outcome: 'read', entries: { length: 200 } });
    expect(await open().list()).toEqual([{ revision, since: new Date('2026-11-21T12:00:00.000Z') }]);
  });
});
