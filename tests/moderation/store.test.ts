import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { reloadForPipeline } from '../../src/knowledge/pipeline.ts';
import { createRevisions } from '../../src/knowledge/revisions.ts';
import { createStore, type KnowledgeStore } from '../../src/knowledge/store.ts';
import { entryText, folderOf, write } from '../knowledge/temporary-folder.ts';
import { dataFolder } from '../storage/folder.ts';

const GOOD = Object.fromEntries(
  ['seeding', 'blog', 'meme', 'reach'].map((name) => [
    `de/lexicon/${name}.md`,
    entryText(name, [`asks: ["Was ist ${name} eigentlich?"]`]),
  ]),
);

const silent = pino({ level: 'silent' });

function storeFor(directory: string, data: string): KnowledgeStore {
  return createStore({ directory, revisions: createRevisions(data, directory, silent) });
}

async function started(files: Readonly<Record<string, string>> = GOOD) {
  const directory = await folderOf(files);
  const data = dataFolder();
  const store = storeFor(directory, data);
  await store.start();
  // A start writes in the background: it is on the disk when it is listed.
  await store.revisions();
  return { directory, data, store };
}

describe('a preview', () => {
  test('says what would change, with the golden questions that would be answered otherwise, and changes nothing', async () => {
    const { directory, store } = await started();
    const before = store.current();
    await write(directory, {
      'de/lexicon/viral.md': entryText('viral', ['aliases: ["Was ist blog eigentlich?"]']),
      'de/lexicon/meme.md': entryText('Mem'),
      'de/lexicon/bad.md': '---\ntitle: [\n---\nx\n',
    });
    await rm(join(directory, 'de/lexicon/blog.md'));
    const preview = await store.preview();
    expect(preview).toMatchObject({
      outcome: 'ready',
      added: [{ id: 'lexicon/viral', language: 'de', title: 'viral' }],
      changed: [{ id: 'lexicon/meme', title: 'Mem' }],
      removed: [{ id: 'lexicon/blog', title: 'blog' }],
      faults: [{ code: 'front-matter-yaml', file: 'de/lexicon/bad.md', line: 2 }],
      removesMost: false,
    });
    expect(store.current()).toBe(before);
    expect(await store.apply(preview.revision)).toMatchObject({ outcome: 'loaded', removed: [{ id: 'lexicon/blog' }] });
    expect(store.current().revision).toBe(preview.revision);
  });

  test('names a golden question whose first answer changes', async () => {
    const { directory, store } = await started({
      'de/lexicon/blog.md': entryText('Blog', ['asks: ["Wozu ein Tagebuch im Netz?"]']),
      'de/lexicon/meme.md': entryText('Meme', ['asks: ["Warum sind Bilder lustig?"]']),
      'de/lexicon/reach.md': entryText('Reichweite'),
    });
    await write(directory, { 'de/lexicon/log.md': entryText('Wozu ein Tagebuch im Netz?') });
    expect((await store.preview()).golden).toEqual({
      asked: 2,
      changes: [
        { question: 'Wozu ein Tagebuch im Netz?', language: 'de', before: 'lexicon/blog', after: 'lexicon/log' },
      ],
    });
  });

  test('names one of a language in which nothing has changed', async () => {
    const { directory, store } = await started({
      'de/lexicon/blog.md': entryText('Blog', ['asks: ["Was ist ein Reel auf Insta?"]']),
      'de/lexicon/log.md': entryText('Kurzvideo'),
      'en/lexicon/log.md': entryText('Reel', ['aliases: ["Was ist ein Reel auf Insta?"]']),
      'en/lexicon/meme.md': entryText('Meme'),
    });
    await write(directory, { 'en/lexicon/log.md': entryText('Short video') });
    expect((await store.preview()).golden).toEqual({
      asked: 1,
      changes: [
        { question: 'Was ist ein Reel auf Insta?', language: 'de', before: 'lexicon/log', after: 'lexicon/blog' },
      ],
    });
  });

  test('can be applied after a restart, and not once the folder says something else', async () => {
    const { directory, data, store } = await started();
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    const { revision } = await store.preview();
    const restarted = storeFor(directory, data);
    await write(directory, { 'de/lexicon/meme.md': entryText('Meme'), ...GOOD });
    await restarted.start();
    await write(directory, { 'de/lexicon/meme.md': entryText('Noch ein Mem') });
    const served = restarted.current();
    expect(await restarted.apply(revision)).toMatchObject({ outcome: 'refused', reason: 'changed' });
    expect(restarted.current()).toBe(served);
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    expect(await restarted.apply(revision)).toMatchObject({ outcome: 'loaded', revision });
    expect(await restarted.apply(revision)).toMatchObject({ outcome: 'loaded', changed: [] });
  });

  test('of a folder in which a file went bad keeps its last good text, and marks it so at once', async () => {
    const { directory, store } = await started();
    await write(directory, { 'de/lexicon/meme.md': '---\ntitle: [\n---\n' });
    const preview = await store.preview();
    expect(preview).toMatchObject({ outcome: 'unchanged', kept: ['de/lexicon/meme.md'], changed: [] });
    expect(store.status().kept).toEqual(['de/lexicon/meme.md']);
    expect(store.current().byId.get('lexicon/meme')?.get('de')?.title).toBe('meme');
  });

  test('asked for twice at once is made once', async () => {
    const { store } = await started();
    const [one, other] = [store.preview(), store.preview()];
    expect(await one).toBe(await other);
  });
});

const removed = ['blog', 'meme', 'reach'].map((name) => `de/lexicon/${name}.md`);

describe('what would take out more than half', () => {
  test('is refused until it is asked for twice', async () => {
    const { directory, store } = await started();
    for (const file of removed) rmSync(join(directory, file));
    expect(await store.reload({ by: 'signal', careful: true })).toMatchObject({
      outcome: 'refused',
      reason: 'removes-most',
    });
    const { revision, removesMost } = await store.preview();
    expect(removesMost).toBe(true);
    expect(await store.apply(revision)).toMatchObject({ outcome: 'refused', reason: 'removes-most' });
    expect(store.current().entries).toHaveLength(4);
    expect(await store.apply(revision, { careful: false })).toMatchObject({ outcome: 'loaded' });
    expect(store.current().entries).toHaveLength(1);
  });

  test('half of it is not', async () => {
    const { directory, store } = await started();
    for (const file of removed.slice(0, 2)) rmSync(join(directory, file));
    expect(await store.reload({ careful: true })).toMatchObject({ outcome: 'loaded' });
  });

  test('all of it is refused in any case', async () => {
    const { directory, store } = await started();
    rmSync(join(directory, 'de'), { recursive: true });
    expect(await store.preview()).toMatchObject({ outcome: 'refused', reason: 'empty' });
    expect(await store.reload()).toMatchObject({ outcome: 'refused', reason: 'empty' });
    expect(store.current().entries).toHaveLength(4);
  });
});

describe('a pipeline', () => {
  test('is told what was loaded, what was refused and why, and may insist', async () => {
    const { directory, store } = await started();
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    expect(await reloadForPipeline(store, false)).toMatchObject({
      status: 200,
      body: { outcome: 'loaded', changed: [{ id: 'lexicon/meme', title: 'Mem' }] },
    });
    expect(store.status().by).toBe('pipeline');
    for (const file of removed) rmSync(join(directory, file));
    expect(await reloadForPipeline(store, false)).toMatchObject({ status: 409, body: { reason: 'removes-most' } });
    expect(await reloadForPipeline(store, true)).toMatchObject({ status: 200, body: { outcome: 'loaded' } });
    rmSync(directory, { recursive: true });
    expect(await reloadForPipeline(store, true)).toMatchObject({ status: 422, body: { reason: 'missing' } });
  });
});

describe('a rollback', () => {
  test('returns step by step, names what it restores, and holds after a restart until something is loaded', async () => {
    const { directory, data, store } = await started();
    const first = store.current().revision;
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    const { revision: second } = await store.reload({ by: 'command' });
    await write(directory, { 'de/lexicon/meme.md': entryText('Memes') });
    const { revision: third } = await store.reload({ by: 'command' });
    expect((await store.revisions()).map(({ revision }) => revision)).toEqual([first, second, third]);

    expect(await store.rollback()).toMatchObject({
      outcome: 'restored',
      revision: second,
      lasts: true,
      changed: [{ id: 'lexicon/meme', title: 'Mem' }],
      since: expect.any(Date),
    });
    expect(await store.rollback()).toMatchObject({ outcome: 'restored', revision: first });
    expect(await store.rollback()).toMatchObject({ outcome: 'none', revision: first });

    const restarted = storeFor(directory, data);
    expect(await restarted.start()).toMatchObject({ outcome: 'loaded', revision: first });
    expect(restarted.status()).toMatchObject({ pinned: true, by: 'rollback', revision: first });
    expect(await restarted.reload({ by: 'command' })).toMatchObject({ revision: third });
    expect(restarted.status()).toMatchObject({ pinned: false, by: 'command' });

    const again = storeFor(directory, data);
    expect(await again.start()).toMatchObject({ revision: third });
    expect(again.status().pinned).toBe(false);
  });

  test('keeps the last ten revisions and passes over one that is damaged', async () => {
    const { directory, data, store } = await started();
    for (let number = 0; number < 12; number++) {
      await write(directory, { 'de/lexicon/meme.md': entryText(`Mem ${number}`) });
      await store.reload();
    }
    const kept = await store.revisions();
    expect(kept).toHaveLength(10);
    const files = readdirSync(data)
      .filter((name) => name.endsWith('.json'))
      .sort();
    expect(files).toHaveLength(10);
    writeFileSync(join(data, files.at(-2) ?? ''), 'no JSON');
    expect(await store.rollback()).toMatchObject({ revision: kept.at(-3)?.revision, changed: [{ title: 'Mem 9' }] });
  });

  test('is possible when the folder is gone', async () => {
    const { directory, store } = await started();
    const first = store.current().revision;
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    await store.reload();
    rmSync(directory, { recursive: true });
    expect(await store.rollback()).toMatchObject({ outcome: 'restored', revision: first });
  });

  test('lasts for this run where nothing can be written', async () => {
    const { directory, data, store } = await started();
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    await store.reload();
    // A folder where the pin would be written stands for a disk that cannot be written.
    await mkdir(join(data, 'pinned', 'x'), { recursive: true });
    expect(await store.rollback()).toMatchObject({ outcome: 'restored', lasts: false });
  });
});

describe('the start', () => {
  test('keeps the last good text of a file that went bad while the bot was off', async () => {
    const { directory, data } = await started();
    await write(directory, { 'de/lexicon/meme.md': '---\ntitle: [\n---\n' });
    const restarted = storeFor(directory, data);
    expect(await restarted.start()).toMatchObject({ outcome: 'loaded', kept: ['de/lexicon/meme.md'] });
    expect(restarted.current().byId.get('lexicon/meme')?.get('de')?.title).toBe('meme');
  });

  test('serves the last good revision where the folder is gone, and says what is wrong', async () => {
    const { directory, data, store } = await started();
    rmSync(directory, { recursive: true });
    const restarted = storeFor(directory, data);
    expect(await restarted.start()).toMatchObject({
      outcome: 'loaded',
      reason: 'missing',
      revision: store.current().revision,
      faults: [{ code: 'folder-missing' }],
    });
  });

  test('of another folder takes nothing from this one', async () => {
    const { data } = await started();
    const other = await folderOf({ 'de/lexicon/meme.md': '---\ntitle: [\n---\n' });
    expect(await storeFor(other, data).start()).toMatchObject({ outcome: 'refused', reason: 'empty' });
  });
});

describe('another process of the bot', () => {
  test('serves what one of them has begun to serve', async () => {
    const { directory, data, store } = await started();
    const other = storeFor(directory, data);
    await other.start();
    const swaps: unknown[] = [];
    other.onSwap((swap) => swaps.push(swap));
    store.onSwap(({ revision, pinned }) => void other.adopt(revision, pinned));
    await write(directory, { 'de/lexicon/meme.md': entryText('Mem') });
    const { revision } = await store.reload({ by: 'command' });
    await expect.poll(() => other.current().revision).toBe(revision);
    expect(swaps).toEqual([{ revision, by: 'fleet', pinned: false }]);
    expect(await other.adopt('000000000000', false)).toBe(false);
    expect(other.current().revision).toBe(revision);
  });
});

test('while a load runs, whatever else waits has its turn again and again', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, number) => [`de/lexicon/e-${number}.md`, entryText(`Eintrag ${number}`)]),
  );
  const { directory, store } = await started(files);
  await write(directory, { 'de/lexicon/e-0.md': entryText('Anders') });
  let turns = 0;
  let running = true;
  const turn = () => {
    turns++;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  const preview = await store.preview();
  const built = turns;
  running = false;
  expect(preview.outcome).toBe('ready');
  expect(built).toBeGreaterThan(5);
});
