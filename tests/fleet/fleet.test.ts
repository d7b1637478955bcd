import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../src/core/entry.ts';
import { PACES } from '../../src/discord/cooldown.ts';
import { entryText, folderOf, write } from '../knowledge/temporary-folder.ts';
import { dataFolder, useCrew } from './crew.ts';
import { type Member, until } from './member.ts';
import { hasRedis } from './redis.ts';

const GUILD = '1099511627776000002';
const CHANNEL = '1099511627776000003';
const USER = '1099511627776000004';
const SEEDING = { kind: 'lexicon', id: 'lexicon/seeding' as EntryId, language: 'de', outcome: 'answer' } as const;

const DAY = 24 * 60 * 60 * 1000;

const entries = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`de/lexicon/${name}.md`, entryText(name)]));

describe.skipIf(!hasRedis())('processes that share a Redis', () => {
  const crew = useCrew();
  const { joined, left, allServe } = crew;

  describe('knowledge', () => {
    test('that one reloads is served by all within a second, also where the others have another folder', {
      retry: 2,
    }, async () => {
      const folder = await folderOf(entries('seeding'));
      const [a] = [await joined(folder), await joined(folder), await joined(await folderOf(entries('seeding')))];
      await write(folder, entries('meme'));
      const { revision } = await a.store.reload({ by: 'command' });
      expect(await allServe(revision)).toBeLessThan(1000);
      expect(crew.members.map(({ store }) => store.current().entries.length)).toEqual([2, 2, 2]);
      expect(crew.members[2]?.store.status()).toMatchObject({ by: 'fleet', pinned: false });
    });

    test('that was rolled back is taken over as such, by those that run and by those that start', async () => {
      const folder = await folderOf(entries('seeding'));
      const [a, b] = [await joined(folder), await joined(folder)];
      const first = a.store.current().revision;
      await write(folder, entries('meme'));
      await allServe((await a.store.reload({ by: 'command' })).revision);
      expect(await b.store.rollback()).toMatchObject({ outcome: 'restored', revision: first });
      await allServe(first);
      const late = await joined(folder);
      expect(late.store.status()).toMatchObject({ revision: first, pinned: true });
      // Who has only just come can go back too: the revisions before are everybody's.
      const { revision } = await late.store.reload({ by: 'command' });
      await allServe(revision);
      await until('nobody is pinned', () => crew.members.every(({ store }) => !store.status().pinned));
      expect(await late.store.rollback()).toMatchObject({ outcome: 'restored', revision: first });
      await allServe(first);
    });

    test('of a new deployment is taken over by all, and a process that starts anew with the old one does not undo it', async () => {
      const old = await folderOf(entries('seeding'));
      const data = dataFolder();
      const [a, b] = [await joined(old), await joined(old, { data })];
      const news = await joined(await folderOf(entries('seeding', 'meme')));
      const { revision } = news.store.current();
      await allServe(revision);
      await left(b);
      const again = await joined(old, { data });
      expect(again.store.current().revision).toBe(revision);
      expect(a.store.current().revision).toBe(revision);
    });

    test('that was rolled back stays so when a process starts whose folder says something new', async () => {
      const folder = await folderOf(entries('seeding'));
      const a = await joined(folder);
      const first = a.store.current().revision;
      await write(folder, entries('meme'));
      await a.store.reload({ by: 'command' });
      await a.store.rollback();
      await until('it is said', async () => (await crew.redis.client.hget('lauffeuer:knowledge', 'pinned')) === '1');
      await write(folder, entries('hype'));
      expect((await joined(folder)).store.status()).toMatchObject({ revision: first, pinned: true });
    });

    test('heals within a second where a message was missed', { retry: 2 }, async () => {
      const folder = await folderOf(entries('seeding'));
      const [a, b] = [await joined(folder), await joined(folder)];
      const first = a.store.current().revision;
      await write(folder, entries('meme'));
      await allServe((await a.store.reload({ by: 'command' })).revision);
      // What a third process would do, but that it wakes nobody.
      await crew.redis.client.hset('lauffeuer:knowledge', { revision: first, version: '9' });
      await crew.redis.client.hset('lauffeuer:settings', `["language","${GUILD}"]`, 'da');
      await crew.redis.client.incr('lauffeuer:settings:version');
      expect(await allServe(first)).toBeLessThan(1000);
      await until('it is set', () => b.storage.settings.of(GUILD).language === 'da');
    });

    test('keeps the last ten revisions, and no more', async () => {
      const folder = await folderOf(entries('seeding'));
      const a = await joined(folder);
      for (let round = 0; round < 12; round += 1) {
        await write(folder, entries(`meme-${round}`));
        await a.store.reload({ by: 'command' });
        await a.fleet.join(a.store, true);
      }
      expect(await crew.redis.client.keys('lauffeuer:revision:*')).toHaveLength(10);
      expect(await crew.redis.client.exists(`lauffeuer:revision:${a.store.current().revision}`)).toBe(1);
    });
  });

  describe('what moderators and members choose', () => {
    test('holds for all within a second', { retry: 2 }, async () => {
      const folder = await folderOf(entries('seeding'));
      const [a, b] = [await joined(folder), await joined(folder)];
      a.storage.settings.setLanguage(GUILD, undefined, 'de');
      a.storage.settings.setLanguage(GUILD, CHANNEL, 'da');
      a.storage.settings.setSharingOff(GUILD, [CHANNEL]);
      a.storage.settings.setModeratorRoles(GUILD, ['2', '1']);
      a.storage.languages.set(USER, 'da');
      const chosen = {
        language: 'de',
        channelLanguages: [{ channelId: CHANNEL, language: 'da' }],
        sharingOff: [CHANNEL],
        moderatorRoles: ['1', '2'],
      };
      expect(await until('it holds', () => b.storage.languages.get(USER) === 'da')).toBeLessThan(1000);
      expect(b.storage.settings.of(GUILD)).toEqual(chosen);
      b.storage.settings.setSharingOff(GUILD, []);
      b.storage.languages.set(USER, undefined);
      await until('it holds no longer', () => a.storage.languages.get(USER) === undefined);
      expect(a.storage.settings.of(GUILD).sharingOff).toEqual([]);
      const late = await joined(folder);
      expect(late.storage.settings.of(GUILD)).toEqual({ ...chosen, sharingOff: [] });
      // A member's choice that was deleted stands nowhere, nor did the id ever.
      expect(JSON.stringify(await crew.redis.client.hgetall('lauffeuer:settings'))).not.toMatch(
        new RegExp(`member|${USER}`),
      );
    });

    test('is the same everywhere in the end, whoever chose first', async () => {
      const folder = await folderOf(entries('seeding'));
      const [a, b] = [await joined(folder), await joined(folder)];
      for (const language of ['de', 'da', 'en', 'da', 'de']) {
        a.storage.languages.set(USER, language);
        b.storage.languages.set(USER, language === 'de' ? 'en' : 'de');
      }
      const settled = () => crew.members.every(({ fleet }) => fleet.status().waiting === 0);
      await until('nothing waits', settled);
      const [truth] = await crew.redis.client.hvals('lauffeuer:settings');
      await until('both say the same', () =>
        crew.members.every(({ storage }) => storage.languages.get(USER) === truth),
      );
    });

    test('is brought along by the first process of a fleet, which was alone until then', async () => {
      const folder = await folderOf(entries('seeding'));
      const data = dataFolder();
      const alone = await joined(folder, { data });
      alone.storage.languages.set(USER, 'da');
      alone.storage.usage.count(SEEDING);
      await left(alone);
      await crew.redis.client.flushall();
      const first = await joined(folder, { data });
      const second = await joined(folder);
      expect(second.storage.languages.get(USER)).toBe('da');
      await Promise.all([first.storage.gather(), second.storage.gather()]);
      expect(second.storage.usage.statistics().usage).toMatchObject([{ id: SEEDING.id, count: 1 }]);
      expect(first.storage.usage.statistics().usage).toMatchObject([{ id: SEEDING.id, count: 1 }]);
    });
  });

  describe('what is counted', () => {
    test('adds up exactly, also over midnight', async () => {
      const folder = await folderOf(entries('seeding'));
      const [first, second] = [0, 1].map((days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10));
      let today = new Date(`${first}T23:59:59Z`);
      const clock = () => today;
      const [a, b] = [await joined(folder, { now: clock }), await joined(folder, { now: clock })];
      const round = (member: Member, times: number) => {
        for (let time = 0; time < times; time += 1) {
          member.storage.usage.count(SEEDING);
          member.storage.feedback.count(SEEDING.id, 'de', time % 2 === 0);
          member.storage.gaps.miss({ words: ['zeit', 'kost'], language: 'de', outcome: 'none', nearest: SEEDING.id });
        }
        member.storage.audit.write('draft');
      };
      round(a, 30);
      round(b, 20);
      await a.storage.gather();
      today = new Date(`${second}T00:00:01Z`);
      round(b, 4);
      a.storage.gaps.tell('Was kostet das?', 'de');
      await Promise.all(crew.members.map(({ storage }) => storage.gather()));
      await b.storage.gather();
      await a.storage.gather();
      for (const { storage } of crew.members) {
        const { usage, misses, feedback } = storage.usage.statistics();
        expect(usage.map(({ day, count }) => [day, count])).toEqual([
          [first, 50],
          [second, 4],
        ]);
        expect(misses.map(({ count }) => count)).toEqual([50, 4]);
        expect(feedback).toMatchObject([
          { helpful: 25, unhelpful: 25 },
          { helpful: 2, unhelpful: 2 },
        ]);
        expect(storage.gaps.misses()).toMatchObject([
          { day: first, words: ['kost', 'zeit'], count: 50, nearest: SEEDING.id },
          { day: second, count: 4 },
        ]);
        expect(storage.gaps.told()).toMatchObject([{ text: 'Was kostet das?', day: second }]);
        expect(storage.audit.latest(9)).toHaveLength(3);
      }
      b.storage.gaps.dismiss(b.storage.gaps.misses(), b.storage.gaps.told());
      await b.storage.gather();
      await a.storage.gather();
      expect([a.storage.gaps.misses(), a.storage.gaps.told()]).toEqual([[], []]);
    });

    test('is kept in Redis for as long as it may be, and not a day longer', async () => {
      const a = await joined(await folderOf(entries('seeding')));
      a.storage.gaps.miss({ words: ['zeit'], language: 'de', outcome: 'none' });
      a.storage.usage.count(SEEDING);
      await a.storage.gather();
      const today = new Date().toISOString().slice(0, 10);
      const day = 24 * 60 * 60;
      const left = async (page: string) => (await crew.redis.client.ttl(`lauffeuer:page:${page}:${today}`)) / day;
      expect(Math.ceil(await left('gaps'))).toBe(a.storage.gaps.days + 1);
      expect(Math.ceil(await left('counts'))).toBe(a.storage.usage.days + 1);
    });
  });

  test('count the turns of a member together', async () => {
    const folder = await folderOf(entries('seeding'));
    const [a, b] = [await joined(folder), await joined(folder)];
    for (let turn = 0; turn < PACES.ownPost.turns; turn += 1) {
      expect(await (turn % 2 === 0 ? a : b).fleet.cooldown.post(USER, `${CHANNEL}${turn}`)).toBeUndefined();
    }
    const wait = await b.fleet.cooldown.post(USER, `${CHANNEL}9`);
    expect(wait?.whose).toBe('user');
    expect((wait?.until ?? 0) - Date.now()).toBeGreaterThan(PACES.ownPost.within / 2);
    expect(await a.fleet.cooldown.request(USER)).toBeUndefined();
    expect((await crew.redis.client.keys('*')).join()).not.toContain(USER);
  });
});
