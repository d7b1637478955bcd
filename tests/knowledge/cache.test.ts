import { closeSync, openSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { buildingKnowledge } from '../../src/core/knowledge.ts';
import { type Cache, createCache } from '../../src/knowledge/cache.ts';
import { readRecords } from '../../src/knowledge/records.ts';
import { createStore } from '../../src/knowledge/store.ts';
import { entryText, folderOf } from './temporary-folder.ts';

const QUESTION = 'What is seeding?';

/** All that a cache holds, after its two digests. */
function recordsIn(path: string): unknown[] {
  const file = openSync(path, 'r');
  try {
    return [...readRecords(file, 64)];
  } finally {
    closeSync(file);
  }
}

describe('a start from the cache', () => {
  let knowledge = '';
  let cache = '';

  /** Folders of this test alone. */
  async function setUp() {
    knowledge = await folderOf({
      'en/lexicon/seeding.md': entryText('Seeding'),
      'en/lexicon/buzz.md': entryText('Buzz'),
      'de/lexicon/seeding.md': entryText('Seeding'),
      'notes/found.md': '# A found document\n\nWith some text about word of mouth in plain English.\n',
      'en/lexicon/broken.md': '---\ntitle: [\n---\nText\n',
    });
    cache = join(await folderOf({}), 'cache');
  }

  /** Starts a store; `indexed` are the languages that were handed to the build ready made. */
  async function start(from: Cache = createCache(cache)) {
    let kept: Promise<boolean> | undefined;
    let ready: string[] = [];
    const store = createStore({
      directory: knowledge,
      cache: {
        load: from.load,
        keep: (...what) => {
          kept = from.keep(...what);
          return kept;
        },
      },
      build: (parts, before) => {
        ready = [...(before?.indexes.keys() ?? [])].sort();
        return buildingKnowledge(parts, before);
      },
    });
    const report = await store.start();
    return { store, report, ready, kept: await kept };
  }

  test('serves the same and reports the same faults as a start without one, and writes nothing', async () => {
    await setUp();
    const cold = await start();
    expect(cold).toMatchObject({ ready: [], kept: true });
    expect(cold.report.faults).not.toEqual([]);
    const warm = await start();
    expect(warm).toMatchObject({ ready: ['de', 'en'], kept: undefined });
    const { milliseconds: _cold, ...before } = cold.report;
    const { milliseconds: _warm, ...after } = warm.report;
    expect(after).toEqual(before);
    expect(warm.store.current().entries).toEqual(cold.store.current().entries);
    const answerOf = ({ store }: typeof warm) => ask(store.current(), QUESTION, 'en');
    expect(answerOf(warm)).toEqual(answerOf(cold));
  });

  test('sees what was changed, added and removed meanwhile', async () => {
    await setUp();
    await start();
    await appendFile(join(knowledge, 'en/lexicon/seeding.md'), '\nA new last word: zebra.\n');
    await writeFile(join(knowledge, 'en/lexicon/reach.md'), entryText('Reach'));
    await rm(join(knowledge, 'en/lexicon/buzz.md'));
    const warm = await start();
    const cold = await start(createCache(undefined));
    expect(warm.store.current().revision).toBe(cold.store.current().revision);
    expect(warm.store.current().entries).toEqual(cold.store.current().entries);
    expect(ask(warm.store.current(), QUESTION, 'en')).toEqual(ask(cold.store.current(), QUESTION, 'en'));
    expect(warm.kept, 'the next start finds this').toBe(true);
  });

  test('a cache that is cut off, changed, empty or of another program is as good as none, and is replaced', async () => {
    await setUp();
    const { report } = await start();
    const file = join(cache, 'knowledge.cache');
    const whole = await readFile(file);
    const said = recordsIn(file);
    const flip = (at: number) => {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      return bytes;
    };
    const last = whole.length - 1;
    const broken = [
      whole.subarray(0, last),
      whole.subarray(0, 40),
      Buffer.alloc(0),
      flip(0),
      flip(40),
      flip(70),
      flip(last),
    ];
    for (const bytes of broken) {
      await writeFile(file, bytes);
      const again = await start();
      expect(again).toMatchObject({ ready: [], kept: true });
      expect(again.report.revision).toBe(report.revision);
      // Not its bytes: how V8 writes an array depends on how it was made. And not by toEqual, which takes a second for each.
      expect(isDeepStrictEqual(recordsIn(file), said)).toBe(true);
      expect(await start(), 'the next one finds a whole one').toMatchObject({ ready: ['de', 'en'], kept: undefined });
    }
  });

  test('a folder that cannot be written to does no harm', async () => {
    await setUp();
    await writeFile(cache, 'a file in its place');
    const { report, kept } = await start();
    expect(report.outcome).toBe('loaded');
    expect(kept).toBe(false);
  });

  test('a cache that came with the program serves where there is none of its own yet', async () => {
    await setUp();
    const baked = join(await folderOf({}), 'baked');
    await mkdir(baked);
    await start(createCache(baked));
    expect(await start(createCache(cache, baked))).toMatchObject({ ready: ['de', 'en'] });
  });
});

describe('what is made with the program', () => {
  const made = fileURLToPath(new URL('../../dist/made', import.meta.url));

  test('is the shipped knowledge, parsed and indexed', async () => {
    // The program as it was built: what is kept belongs to that code alone.
    const built: typeof import('../../src/knowledge/cache.ts') = await import(
      new URL('../../dist/knowledge/cache.js', import.meta.url).href
    );
    const cached = await built.createCache(undefined, made).load();
    expect([...(cached?.indexes.keys() ?? [])].sort()).toEqual(['da', 'de', 'en']);
    for (const [language, { entries }] of cached?.indexes ?? []) {
      const folder = fileURLToPath(new URL(`../../knowledge/${language}`, import.meta.url));
      const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md'));
      expect(entries).toHaveLength(files.length);
    }
  });
});
