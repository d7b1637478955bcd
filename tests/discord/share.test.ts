import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import {
  type Body,
  buttonIn,
  COMPONENTS,
  componentsIn,
  type Desk,
  openDesk,
  PRIVATE,
  press,
  pressOn,
  slash,
  textOf,
} from './support/discord.ts';
import { ENTRIES, knowledgeOf, storeOf } from './support/knowledge.ts';

const GUILD = '1099511627776000002';
const CHANNEL = '1099511627776000003';
const SEEDING = { en: 'Seeding places content', de: 'Seeding ist das gezielte', da: 'Seeding er at placere' };

async function only(desk: Desk, raw: unknown): Promise<Body> {
  const [call, ...rest] = await desk.ask(raw);
  expect(rest).toEqual([]);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}

/** Asks in German and presses *Teilen*. */
async function shared(desk: Desk, more: Readonly<Record<string, unknown>> = {}): Promise<Body> {
  const answer = await only(desk, slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de', ...more }));
  return only(desk, pressOn(answer, 'Teilen', { locale: 'de', ...more }));
}

const isPublic = (body: Body) => ((body.data?.flags ?? 0) & PRIVATE) === 0;

describe('Share', () => {
  test('posts the answer for all to read, mentioning nobody, and says nothing about who asked or what', async () => {
    const body = await shared(await openDesk());
    expect(body.type).toBe(4);
    expect(body.data?.flags).toBe(COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(body)).not.toMatch(/Was ist|maria/i);
  });

  test('has a button for every language, and gives whoever presses it a copy of their own', async () => {
    const desk = await openDesk();
    const body = await shared(desk);
    for (const [name, text] of [
      ['Dansk', SEEDING.da],
      ['Deutsch', SEEDING.de],
      ['English', SEEDING.en],
    ] as const) {
      const copy = await only(desk, press(buttonIn(body, name), COMPONENTS, { locale: 'ja' }));
      expect(copy.type).toBe(4);
      expect(copy.data?.flags).toBe(PRIVATE | COMPONENTS);
      expect(textOf(copy)).toContain(text);
    }
  });

  test('has nothing in public that is for one reader alone', async () => {
    const body = await shared(await openDesk());
    const labels = componentsIn(body).flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(['Dansk', 'Deutsch', 'English']);
  });

  test('posts a long entry in short, and gives the whole of it in private', async () => {
    const desk = await openDesk();
    const answer = await only(desk, slash('ask', { question: 'article/history' }, { locale: 'de' }));
    const body = await only(desk, pressOn(answer, 'Teilen'));
    expect(textOf(body).length).toBeLessThan(1400);
    expect(textOf(body)).toMatch(/ …\n/);
    const copy = await only(desk, press(buttonIn(body, 'Deutsch'), COMPONENTS));
    expect(isPublic(copy)).toBe(false);
    expect(textOf(copy)).toContain('1 von 3');
  });

  test('posts nothing that its reader has not seen: a text that changed since is shown to them first', async () => {
    const before = await openDesk();
    const answer = await only(before, slash('ask', { question: 'What is seeding?' }));
    const changed = ENTRIES.map((entry) => (entry.id === 'lexicon/seeding' ? { ...entry, digest: '0f0f0f' } : entry));
    const after = await openDesk({ store: storeOf(knowledgeOf(changed)) });
    const shown = await only(after, pressOn(answer, 'Share'));
    expect(shown.type).toBe(7);
    expect(textOf(shown)).toContain('press once more to post it');
    expect(isPublic(await only(after, pressOn(shown, 'Share')))).toBe(true);
  });

  test('offers the nearest entries where its own is gone', async () => {
    const answer = await only(await openDesk(), slash('ask', { question: 'What is seeding?' }));
    const without = ENTRIES.filter(({ id }) => id !== 'lexicon/seeding');
    const body = await only(await openDesk({ store: storeOf(knowledgeOf(without)) }), pressOn(answer, 'Share'));
    expect(isPublic(body)).toBe(false);
    expect(textOf(body)).toContain('no longer exists');
  });

  test('is not offered where nobody else reads', async () => {
    const text = textOf(await only(await openDesk(), slash('ask', { question: 'What is seeding?' }, { context: 1 })));
    expect(text).not.toContain('Share');
  });
});

describe('the language of a shared answer', () => {
  test('is the one that moderators set for the channel', async () => {
    const storage = createMemoryStorage();
    storage.settings.setLanguage(GUILD, undefined, 'en');
    storage.settings.setLanguage(GUILD, CHANNEL, 'da');
    const desk = await openDesk({ storage });
    expect(textOf(await shared(desk, { guild_locale: 'de' }))).toContain(SEEDING.da);
    expect(textOf(await shared(desk, { guild_locale: 'de', channel_id: '1099511627776000044' }))).toContain(SEEDING.en);
  });

  test('in a thread or forum post is that of the channel it is in', async () => {
    const storage = createMemoryStorage();
    storage.settings.setLanguage(GUILD, CHANNEL, 'da');
    const thread = {
      channel_id: '1099511627776000044',
      channel: { id: '1099511627776000044', type: 11, parent_id: CHANNEL },
    };
    expect(textOf(await shared(await openDesk({ storage }), thread))).toContain(SEEDING.da);
  });

  test('is the server’s where somebody chose one, also one that is only close to ours', async () => {
    expect(textOf(await shared(await openDesk(), { guild_locale: 'da' }))).toContain(SEEDING.da);
    expect(textOf(await shared(await openDesk(), { guild_locale: 'no' }))).toContain(SEEDING.da);
    expect(textOf(await shared(await openDesk(), { guild_locale: 'en-GB' }))).toContain(SEEDING.en);
  });

  test('is the reader’s where the server has only the locale that every server has at first, or one of no use', async () => {
    expect(textOf(await shared(await openDesk(), { guild_locale: 'en-US' }))).toContain(SEEDING.de);
    expect(textOf(await shared(await openDesk(), { guild_locale: 'ja' }))).toContain(SEEDING.de);
    expect(
      textOf(await shared(await openDesk(), { guild_locale: undefined, guild_id: undefined, context: 2 })),
    ).toContain(SEEDING.de);
  });
});

describe('where something may not be posted, it stays private and says why:', () => {
  const SEND = 1n << 11n;
  const IN_THREADS = 1n << 38n;
  const EXTERNAL = 1n << 50n;
  const member = (permissions: bigint) => ({
    member: { user: { id: '4' }, roles: [], permissions: String(permissions) },
  });
  const thread = (more = {}) => ({ channel: { id: CHANNEL, type: 11, parent_id: '9', ...more } });

  test.each([
    ['the bot may not write', { app_permissions: '1024' }, 'Ich darf hier nicht schreiben.'],
    ['the member may not write', member(1024n), 'Du darfst hier nicht schreiben'],
    [
      'the bot may not write in threads',
      { ...thread(), app_permissions: String(SEND) },
      'Ich darf hier nicht schreiben.',
    ],
    ['the member may not write in threads', { ...thread(), ...member(SEND) }, 'Du darfst hier nicht schreiben'],
    ['the thread is locked', thread({ thread_metadata: { locked: true } }), 'Dieser Thread ist gesperrt'],
    [
      'the app is the member’s own, and such may not post',
      { authorizing_integration_owners: { 1: '4' }, ...member(SEND) },
      'Apps, die Mitglieder selbst mitbringen',
    ],
    ['it is the bot’s direct messages', { context: 1, guild_id: undefined }, 'nur wir beide'],
  ])('%s', async (_, more, reason) => {
    const desk = await openDesk();
    const question = slash(
      'ask',
      { question: 'Was ist Seeding?', for: '1099511627776000777' },
      { locale: 'de', ...more },
    );
    const asked = await only(desk, question);
    expect(isPublic(asked)).toBe(false);
    expect(asked.data?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(asked)).toContain(reason);
    expect(textOf(asked)).toContain(SEEDING.de);
    const pressed = press('1|share|de|lexicon/seeding|abcdef', undefined, { locale: 'de', ...more });
    const refused = await only(desk, pressed);
    expect(isPublic(refused)).toBe(false);
    expect(textOf(refused)).toContain(reason);
  });

  test('moderators switched it off', async () => {
    const storage = createMemoryStorage();
    storage.settings.setSharingOff(GUILD, [CHANNEL]);
    expect(textOf(await shared(await openDesk({ storage })))).toContain('in diesem Kanal ausgeschaltet');
  });

  test.each([
    ['the bot may everything', { app_permissions: '8' }],
    ['the member may everything', member(8n)],
    [
      'in a thread one may write in threads',
      { ...thread(), ...member(IN_THREADS), app_permissions: String(IN_THREADS) },
    ],
    ['the member’s own app may post', { authorizing_integration_owners: { 1: '4' }, ...member(SEND | EXTERNAL) }],
    ['it is a private channel', { context: 2, guild_id: undefined, member: undefined, user: { id: '4' } }],
    ['Discord does not say what the bot may do', { app_permissions: undefined }],
  ])('and it is posted where %s', async (_, more) => {
    expect(isPublic(await shared(await openDesk(), more))).toBe(true);
  });
});

describe('two entries side by side', () => {
  const desk = openDesk();
  const compare = async (locale: string) =>
    only(await desk, slash('ask', { question: 'What is the difference between seeding and reach?' }, { locale }));

  test('can be read in the other languages', async () => {
    const body = await compare('en-GB');
    expect(textOf(body)).toContain('Here are both, side by side.');
    const german = await only(await desk, pressOn(body, 'Deutsch'));
    expect(german.type).toBe(7);
    expect(textOf(german)).toContain('Hier sind beide nebeneinander.');
    expect(textOf(german)).toContain('## Reichweite');
    expect(textOf(german)).not.toContain('geändert');
  });

  test('can be shared', async () => {
    const body = await only(await desk, pressOn(await compare('de'), 'Teilen', { guild_locale: 'da' }));
    expect(isPublic(body)).toBe(true);
    expect(textOf(body)).toContain('Her er begge, side om side.');
    const copy = await only(await desk, press(buttonIn(body, 'English'), COMPONENTS));
    expect(isPublic(copy)).toBe(false);
    expect(textOf(copy)).toContain('## Reach\n');
  });
});
