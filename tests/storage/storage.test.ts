import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { dataFolder, openStorage } from './folder.ts';

const USER = '1099511627776000004';
const GUILD = '1099511627776000002';
const CHANNEL = '1099511627776000003';

/** All bytes that stand in a folder. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

describe('the language of a member', () => {
  test('outlives a restart, and goes for good when it is set to automatic', () => {
    const folder = dataFolder();
    const { storage } = openStorage(folder);
    expect(storage.languages.get(USER)).toBeUndefined();
    storage.languages.set(USER, 'da');
    storage.languages.set(USER, 'de');
    storage.close();
    const { storage: again } = openStorage(folder);
    expect(again.languages.get(USER)).toBe('de');
    again.languages.set(USER, undefined);
    again.close();
    expect(openStorage(folder).storage.languages.get(USER)).toBeUndefined();
  });

  test('stands under a hash that leads to nobody without the secret, which only the bot can read', () => {
    const folder = dataFolder();
    const { storage } = openStorage(folder);
    storage.languages.set(USER, 'da');
    expect(bytesIn(folder)).not.toContain(USER);
    const secret = join(folder, 'secret');
    expect(statSync(secret).mode & 0o777).toBe(0o600);
    expect(readFileSync(secret)).toHaveLength(32);
  });

  test('is the same for two processes that begin at one time', () => {
    const folder = dataFolder();
    const [one, other] = [openStorage(folder).storage, openStorage(folder).storage];
    one.languages.set(USER, 'da');
    expect(other.languages.get(USER)).toBe('da');
  });

  test('holds in another process a moment later, even if nobody had chosen one', async () => {
    const folder = dataFolder();
    const [one, other] = [openStorage(folder).storage, openStorage(folder).storage];
    expect(other.languages.get(USER)).toBeUndefined();
    one.languages.set(USER, 'da');
    expect(one.languages.get(USER)).toBe('da');
    await vi.waitFor(() => expect(other.languages.get(USER)).toBe('da'), { timeout: 10_000 });
  });
});

describe('what was asked in vain', () => {
  const days = ['2026-11-20T08:00:00Z', '2026-11-21T23:59:59Z'];

  test('is counted by day and words, without order and without what says who', () => {
    let [now = ''] = days;
    const { storage } = openStorage(dataFolder(), { now: () => new Date(now) });
    const words = ['wer', 'bezahlt', 'bezahlt', 'anna@example.org', '01701234567', 'https://x.example', 'b'.repeat(40)];
    storage.gaps.miss({ words, language: 'de', outcome: 'none' });
    storage.gaps.miss({ words: ['bezahlt', 'wer'], language: 'de', outcome: 'none', nearest: 'faq/cost' });
    now = days[1] ?? '';
    storage.gaps.miss({ words: ['bezahlt', 'wer'], language: 'de', outcome: 'candidates', nearest: 'faq/cost' });
    const shared = { words: ['bezahlt', 'wer'], language: 'de', nearest: 'faq/cost' };
    expect(storage.gaps.misses()).toEqual([
      { ...shared, day: '2026-11-20', outcome: 'none', count: 2 },
      { ...shared, day: '2026-11-21', outcome: 'candidates', count: 1 },
    ]);
    expect(storage.usage.statistics().misses).toEqual([
      { day: '2026-11-20', language: 'de', outcome: 'none', count: 2 },
      { day: '2026-11-21', language: 'de', outcome: 'candidates', count: 1 },
    ]);
  });

  test('keeps a text only where it was told, and both go when they are dismissed', () => {
    const folder = dataFolder();
    const { storage } = openStorage(folder);
    storage.gaps.miss({ words: ['wer'], language: 'de', outcome: 'none' });
    storage.gaps.tell('  Wer bezahlt Zebrafinken?  ', 'de');
    storage.gaps.tell('Wer bezahlt Zebrafinken?', 'de');
    storage.gaps.tell('   ', 'de');
    expect(storage.gaps.told()).toEqual([
      { text: 'Wer bezahlt Zebrafinken?', language: 'de', day: expect.any(String) },
    ]);
    storage.gaps.dismiss(storage.gaps.misses(), storage.gaps.told());
    expect([storage.gaps.misses(), storage.gaps.told()]).toEqual([[], []]);
    storage.close();
    // Deleted means deleted: nothing of it is left in the file.
    expect(bytesIn(folder)).not.toContain('Zebrafinken');
  });

  test('is purged by the bot itself when its days are over', () => {
    const folder = dataFolder();
    let now = '2026-01-01T12:00:00Z';
    const options = { now: () => new Date(now), gapDays: 90 };
    const { storage } = openStorage(folder, options);
    storage.gaps.miss({ words: ['wer'], language: 'de', outcome: 'none' });
    storage.gaps.tell('Wer?', 'de');
    storage.usage.count({ kind: 'faq', id: 'faq/cost', language: 'de', outcome: 'answer' });
    now = '2026-04-01T12:00:00Z';
    storage.purge();
    expect(storage.gaps.misses()).toHaveLength(1);
    now = '2026-04-02T12:00:00Z';
    storage.purge();
    expect([storage.gaps.misses(), storage.gaps.told()]).toEqual([[], []]);
    expect(storage.usage.statistics().usage).toHaveLength(1);
    expect(storage.usage.statistics().misses).toHaveLength(1);
    now = '2028-04-02T12:00:00Z';
    expect(openStorage(folder, options).storage.usage.statistics()).toMatchObject({ usage: [], misses: [] });
    expect(storage.gaps.days).toBe(90);
  });

  test('never throws, whatever is written', () => {
    const storage = createMemoryStorage();
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.array(text), text, text, (words, one, other) => {
        storage.gaps.miss({ words, language: one, outcome: 'none', nearest: other });
        storage.gaps.tell(one, other);
        storage.languages.set(one, other);
        storage.settings.setLanguage(one, other, 'de');
        for (const miss of storage.gaps.misses()) for (const word of miss.words) expect(word).not.toMatch(/\s|@/);
      }),
      { numRuns: 50 },
    );
    expect(storage.trouble).toBeUndefined();
    storage.close();
    storage.gaps.tell('after all', 'de');
    expect(storage.gaps.told()).toEqual([]);
  });
});

describe('what was read and whether it helped', () => {
  test('is counted by day, entry and language', () => {
    const storage = createMemoryStorage({ now: () => new Date('2026-11-21T12:00:00Z') });
    const shown = { kind: 'faq', id: 'faq/cost', language: 'de', outcome: 'answer' } as const;
    storage.usage.count(shown);
    storage.usage.count(shown);
    storage.usage.count({ ...shown, language: 'da' });
    storage.feedback.count('faq/cost', 'de', true);
    storage.feedback.count('faq/cost', 'de', false);
    storage.feedback.count('faq/cost', 'de', true);
    const day = '2026-11-21';
    expect(storage.usage.statistics()).toEqual({
      usage: [
        { day, ...shown, language: 'da', count: 1 },
        { day, ...shown, count: 2 },
      ],
      misses: [],
      feedback: [{ day, id: 'faq/cost', language: 'de', helpful: 2, unhelpful: 1 }],
    });
  });
});

describe('what is counted', () => {
  const shown = { kind: 'faq', id: 'faq/cost', language: 'de', outcome: 'answer' } as const;

  test('is read at once where it was counted, and by other processes a moment later', async () => {
    const folder = dataFolder();
    const [one, other] = [openStorage(folder).storage, openStorage(folder).storage];
    one.usage.count(shown);
    one.usage.count(shown);
    one.gaps.miss({ words: ['wer'], language: 'de', outcome: 'none' });
    const seen = () => [other.usage.statistics().usage[0]?.count, other.gaps.misses()[0]?.count];
    await vi.waitFor(() => expect(seen()).toEqual([2, 1]), { timeout: 10_000 });
    one.usage.count(shown);
    expect(one.usage.statistics().usage).toMatchObject([{ count: 3 }]);
  });

  test('is kept when the storage is closed, and when anything is set', () => {
    const folder = dataFolder();
    const { storage: one } = openStorage(folder);
    one.usage.count(shown);
    one.settings.setSharingOff(GUILD, [CHANNEL]);
    const { storage: other } = openStorage(folder);
    expect(other.usage.statistics().usage).toMatchObject([{ count: 1 }]);
    one.usage.count(shown);
    one.close();
    expect(other.usage.statistics().usage).toMatchObject([{ count: 2 }]);
  });

  test('is neither lost nor doubled, however much comes at once', () => {
    const { storage } = openStorage(dataFolder());
    for (let number = 0; number < 25_000; number++) storage.usage.count({ ...shown, id: `faq/${number % 7}` });
    const counts = storage.usage.statistics().usage.map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(25_000);
  });
});

describe('the settings of a server', () => {
  test('are its own, outlive a restart, and the channel’s language comes before the server’s', () => {
    const folder = dataFolder();
    const { settings } = openStorage(folder).storage;
    expect(settings.of(GUILD)).toEqual({ channelLanguages: [], sharingOff: [], moderatorRoles: [] });
    expect([settings.language(GUILD, CHANNEL), settings.mayShare(GUILD, CHANNEL)]).toEqual([undefined, true]);
    settings.setLanguage(GUILD, undefined, 'de');
    settings.setLanguage(GUILD, CHANNEL, 'da');
    settings.setSharingOff(GUILD, [CHANNEL, CHANNEL]);
    settings.setModeratorRoles(GUILD, ['7', '8']);
    const { settings: again } = openStorage(folder).storage;
    expect(again.of(GUILD)).toEqual({
      language: 'de',
      channelLanguages: [{ channelId: CHANNEL, language: 'da' }],
      sharingOff: [CHANNEL],
      moderatorRoles: ['7', '8'],
    });
    expect([again.language(GUILD, CHANNEL), again.language(GUILD, '1'), again.mayShare(GUILD, CHANNEL)]).toEqual([
      'da',
      'de',
      false,
    ]);
    expect(again.of('1')).toEqual({ channelLanguages: [], sharingOff: [], moderatorRoles: [] });
    again.setLanguage(GUILD, undefined, undefined);
    again.setLanguage(GUILD, CHANNEL, undefined);
    again.setSharingOff(GUILD, []);
    again.setModeratorRoles(GUILD, ['8']);
    expect(again.of(GUILD)).toEqual({ channelLanguages: [], sharingOff: [], moderatorRoles: ['8'] });
  });
});

test('the audit log says what was done, when and with which revision, and not by whom', () => {
  let now = '2026-11-21T12:00:00.900Z';
  const { audit } = createMemoryStorage({ now: () => new Date(now) });
  audit.write('reload', '0123456789ab');
  now = '2026-11-21T12:00:01Z';
  audit.write('settings');
  expect(audit.latest(5)).toEqual([
    { what: 'settings', when: '2026-11-21T12:00:01Z' },
    { what: 'reload', when: '2026-11-21T12:00:00Z', revision: '0123456789ab' },
  ]);
  expect(audit.latest(1)).toHaveLength(1);
});
