import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Connection from 'libsql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createRevisions } from '../../src/knowledge/revisions.ts';
import { createStore } from '../../src/knowledge/store.ts';
import { entryText, folderOf, write } from '../knowledge/temporary-folder.ts';
import { dataFolder, openStorage } from '../storage/folder.ts';

/** More of them by `KILLS=100 npx vitest run tests/moderation/kill.test.ts`. */
const KILLS = Number(process.env.KILLS ?? 4);

const ROOT = new URL('../../', import.meta.url);

/** Runs a program of the built modules until it has noted some lines in the file ACKS, and kills it a moment later. */
async function killed(program: string, lines: number): Promise<readonly string[]> {
  const acks = join(dataFolder(), 'acks');
  writeFileSync(acks, '');
  const noted = () => readFileSync(acks, 'utf8').split('\n').slice(0, -1);
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ACKS: acks },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const closed = once(child, 'close');
  while (noted().length < lines) {
    if (child.exitCode !== null) throw new Error(`it ended by itself:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  child.kill('SIGKILL');
  await closed;
  // It logs only what goes wrong.
  expect(output).toBe('');
  return noted();
}

describe('kill -9', { timeout: 30_000 + KILLS * 5_000 }, () => {
  test('in the middle of writing loses nothing that was written, and leaves nothing half', async () => {
    const folder = dataFolder();
    const data = JSON.stringify(folder);
    let kept = 0;
    for (let round = 0; round < KILLS; round++) {
      const lines = await killed(
        `import { openSync, writeSync } from 'node:fs';
         import { pino } from 'pino';
         import { createStorage } from './dist/storage/sqlite-storage.js';
         const storage = createStorage({ directory: ${data}, log: pino({ level: 'error' }) });
         const acks = openSync(process.env.ACKS, 'a');
         for (let number = 1; ; number++) {
           storage.usage.count({ kind: 'faq', id: 'faq/a', language: 'de', outcome: 'answer' });
           storage.gaps.miss({ words: ['a', 'b'], language: 'de', outcome: 'none' });
           storage.settings.setSharingOff('1', [String(number), String(number + 1), String(number + 2)]);
           writeSync(acks, number + '\\n');
         }`,
        5 + Math.floor(Math.random() * 30),
      );
      const written = Number(lines.at(-1));
      const { storage, log } = openStorage(folder);
      const { usage, misses } = storage.usage.statistics();
      const counted = usage.reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBeGreaterThanOrEqual(kept + written);
      expect(counted).toBeLessThanOrEqual(kept + written + 1);
      // The two halves of a miss are written together.
      const gaps = storage.gaps.misses().reduce((sum, { count }) => sum + count, 0);
      expect(misses.reduce((sum, { count }) => sum + count, 0)).toBe(gaps);
      // And a setting is the one before or the one after, never a mixture.
      const [first = 0, ...rest] = storage.settings
        .of('1')
        .sharingOff.map(Number)
        .sort((a, b) => a - b);
      expect(rest).toEqual([first + 1, first + 2]);
      expect([storage.trouble, log]).toEqual([undefined, []]);
      storage.close();
      const database = new Connection(join(folder, 'lauffeuer.db'));
      expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
      database.close();
      kept = counted;
    }
  });

  test('in the middle of a reload or rollback leaves whole revisions, and the next start serves one of them', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 100 }, (_, number) => [`de/lexicon/e-${number}.md`, entryText(`Eintrag ${number}`)]),
    );
    const directory = await folderOf(files);
    const data = join(dataFolder(), 'revisions');
    for (let round = 0; round < KILLS; round++) {
      const lines = await killed(
        `import { openSync, writeFileSync, writeSync } from 'node:fs';
         import { pino } from 'pino';
         import { createRevisions } from './dist/knowledge/revisions.js';
         import { createStore } from './dist/knowledge/store.js';
         const log = pino({ level: 'error' });
         const directory = ${JSON.stringify(directory)};
         const store = createStore({ directory, revisions: createRevisions(${JSON.stringify(data)}, directory, log) });
         await store.start();
         const acks = openSync(process.env.ACKS, 'a');
         for (let number = 1; ; number++) {
           writeFileSync(directory + '/de/lexicon/e-0.md', ${JSON.stringify(entryText('NAME'))}.replaceAll('NAME', 'Runde ${round} ' + number));
           const { outcome, revision } = number % 3 === 0 ? await store.rollback() : await store.reload({ by: 'command', careful: true });
           writeSync(acks, number + ' ' + outcome + ' ' + revision + '\\n');
         }`,
        2 + Math.floor(Math.random() * 6),
      );
      const [number, outcome, revision] = lines.at(-1)?.split(' ') ?? [];
      expect(outcome).toBe(Number(number) % 3 === 0 ? 'restored' : 'loaded');
      const revisions = createRevisions(data, directory, pino({ level: 'silent' }));
      const kept = await revisions.list();
      for (const one of kept) expect(await revisions.load(one.revision)).toMatchObject({ outcome: 'read' });
      expect(kept.map((one) => one.revision)).toContain(revision);
      // What the killed process was writing when it was hit must not go into the next one's file.
      await write(directory, { 'de/lexicon/e-0.md': entryText(`Nach Runde ${round}`) });
      const store = createStore({ directory, revisions });
      expect(await store.start()).toMatchObject({ outcome: 'loaded' });
      expect(store.current().entries).toHaveLength(100);
      await store.reload();
      const written = readdirSync(data, { recursive: true, encoding: 'utf8' });
      expect(written.filter((name) => basename(name).startsWith('.'))).toEqual([]);
    }
  });
});
