import { describe, expect, onTestFinished, test } from 'vitest';
import type { EntryId } from '../../src/core/entry.ts';
import { PACES } from '../../src/discord/cooldown.ts';
import { entryText, folderOf, write } from '../knowledge/temporary-folder.ts';
import { useCrew } from './crew.ts';
import { type Member, until } from './member.ts';
import { startProxy } from './proxy.ts';
import { hasRedis } from './redis.ts';

const GUILD = '1099511627776000002';
const CHANNEL = '1099511627776000003';
const USER = '1099511627776000004';
const SEEDING = { kind: 'lexicon', id: 'lexicon/seeding' as EntryId, language: 'de', outcome: 'answer' } as const;

const entries = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`de/lexicon/${name}.md`, entryText(name)]));

describe.skipIf(!hasRedis())('processes whose Redis fails', () => {
  const crew = useCrew();
  const { joined, allServe } = crew;

  describe('while Redis', () => {
    const down = (member: Member) => until('it is seen', () => member.fleet.status().redis === 'down');
    const up = (member: Member) => until('it is seen', () => member.fleet.status().redis === 'up');

    test('is away, each goes on by itself and says so; back, they make up for all that happened meanwhile', async () => {
      const folder = await folderOf(entries('seeding'));
      const [a, b] = [await joined(folder), await joined(folder)];
      a.storage.usage.count(SEEDING);
      a.storage.languages.set(USER, 'de');
      await until('nothing waits', () => a.fleet.status().waiting === 0 && b.storage.languages.get(USER) === 'de');
      await b.storage.gather();
      await crew.redis.kill();
      onTestFinished(() => crew.redis.start().catch(() => undefined));
      await Promise.all(crew.members.map(down));
      for (let turn = 0; turn < PACES.ownPost.turns; turn += 1) {
        expect(await a.fleet.cooldown.post(USER, `${CHANNEL}${turn}`)).toBeUndefined();
      }
      expect(await a.fleet.cooldown.post(USER, CHANNEL)).toMatchObject({ whose: 'user' });
      a.storage.usage.count(SEEDING);
      b.storage.usage.count(SEEDING);
      a.storage.languages.set(USER, 'da');
      expect(a.storage.languages.get(USER)).toBe('da');
      await write(folder, entries('meme'));
      const { revision } = await b.store.reload({ by: 'command' });
      expect(await a.storage.gather()).toBeUndefined();
      expect(a.fleet.status()).toMatchObject({ redis: 'down', waiting: 2, lost: 0 });
      expect(a.log.filter((line) => line.includes('Redis is away'))).toHaveLength(1);

      await crew.redis.start();
      await Promise.all(crew.members.map(up));
      await allServe(revision);
      await until('it holds', () => b.storage.languages.get(USER) === 'da');
      // It came back empty: what they kept themselves is what is true now.
      await Promise.all(crew.members.map(({ storage }) => storage.gather()));
      await Promise.all(crew.members.map(({ storage }) => storage.gather()));
      for (const { storage } of crew.members) {
        expect(storage.usage.statistics().usage).toMatchObject([{ id: SEEDING.id, count: 3 }]);
      }
    });

    test('hangs, nobody waits for it', async () => {
      const folder = await folderOf(entries('seeding'));
      const a = await joined(folder);
      crew.redis.hold(true);
      try {
        const begun = performance.now();
        for (let turn = 0; turn < 20; turn += 1) expect(await a.fleet.cooldown.request(USER)).toBeUndefined();
        expect(performance.now() - begun).toBeLessThan(1000);
        await down(a);
      } finally {
        crew.redis.hold(false);
      }
      await up(a);
    });

    test('is not there yet, a process starts all the same, and shares what it has when it comes', async () => {
      const folder = await folderOf(entries('seeding'));
      await crew.redis.kill();
      const a = await joined(folder);
      a.storage.settings.setLanguage(GUILD, undefined, 'da');
      expect(a.fleet.status().redis).toBe('down');
      await crew.redis.start();
      await up(a);
      expect((await joined(folder)).storage.settings.of(GUILD).language).toBe('da');
    });
  });

  test('count a batch once, although its answer was lost and it was sent again', async () => {
    const proxy = await startProxy(crew.redis.url);
    onTestFinished(proxy.stop);
    const folder = await folderOf(entries('seeding'));
    const a = await joined(folder, { url: proxy.url });
    const b = await joined(folder);
    for (let round = 0; round < 2; round += 1) {
      proxy.swallowAnswerTo('lauffeuer:delivered:');
      a.storage.usage.count(SEEDING);
      const page = `lauffeuer:page:counts:${new Date().toISOString().slice(0, 10)}`;
      await until('it arrived', async () => (await crew.redis.client.hvals(page))[0] === String(round + 1), 3000);
      proxy.cut();
      await until('it was answered', () => a.fleet.status().waiting === 0);
    }
    await b.storage.gather();
    expect(b.storage.usage.statistics().usage).toMatchObject([{ count: 2 }]);
  });
});
