import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import {
  type Body,
  buttonIn,
  COMPONENTS,
  choose,
  chooseOn,
  componentsIn,
  menu,
  openDesk,
  PRIVATE,
  pressOn,
  selectIn,
  TARGET,
  textOf,
} from './support/discord.ts';
import { ENTRIES, knowledgeOf, storeOf } from './support/knowledge.ts';

const desk = await openDesk();
const only = async (raw: unknown, from = desk): Promise<Body> => {
  const [call] = await from.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
};
const LINK = `https://discord.com/channels/1099511627776000002/1099511627776000003/${TARGET}`;

describe('Answer this', () => {
  test('previews the best answer to a message in the helper’s language, for the helper alone', async () => {
    const body = await only(menu('Answer this', 'Hvad er seeding?', { locale: 'de' }));
    expect(body.data?.flags).toBe(PRIVATE | COMPONENTS);
    expect(textOf(body)).toContain('Diese Vorschau siehst nur du. Posten würde ich auf Dänisch.');
    expect(textOf(body)).toContain('Seeding ist das gezielte Platzieren');
  });

  test('posts it in the language of the message, linked to it, mentioning nobody', async () => {
    const preview = await only(menu('Answer this', 'Hvad er seeding?', { locale: 'de' }));
    const body = await only(pressOn(preview, 'Als Antwort posten', { locale: 'de' }));
    expect(body.type).toBe(4);
    expect(body.data?.flags).toBe(COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(body)).toContain(`Svar på [denne besked](${LINK})`);
    expect(textOf(body)).toContain('Seeding er at placere indhold');
    expect(buttonIn(body, 'Deutsch')).toBeTruthy();
  });

  test('links to a message outside servers too', async () => {
    const outside = { guild_id: undefined, member: undefined, user: { id: '4' }, context: 2 };
    const preview = await only(menu('Answer this', 'Was ist Seeding?', outside));
    const body = await only(pressOn(preview, 'Post as answer', outside));
    expect(textOf(body)).toContain(`https://discord.com/channels/@me/1099511627776000003/${TARGET}`);
  });

  test('turns to another language or another answer in place, and posts what is shown then', async () => {
    const preview = await only(menu('Answer this', 'Seeding und Reichweite: was ist das?', { locale: 'de' }));
    const { options = [] } = selectIn(preview);
    expect(options.length).toBeGreaterThan(1);
    const other = options.find(({ label }) => !textOf(preview).includes(`## ${label}\n`));
    const turned = await only(chooseOn(preview, other?.value ?? '', { locale: 'de' }));
    expect(turned.type).toBe(7);
    expect(textOf(turned)).toContain(`## ${other?.label}`);
    expect(selectIn(turned).options?.map(({ value }) => value)).toEqual(options.map(({ value }) => value));
    const english = await only(pressOn(turned, 'English', { locale: 'de' }));
    expect(english.type).toBe(7);
    const posted = await only(pressOn(english, 'Post as answer', { locale: 'de' }));
    expect(textOf(posted)).toContain(`## ${other?.label}`);
    expect(textOf(posted)).toContain('Antwort auf [diese Nachricht]');
  });

  test('says so where nothing answers the message, and lets the helper judge what comes nearest', async () => {
    const body = await only(menu('Answer this', 'Who won the cup?', { locale: 'da' }));
    expect(textOf(body)).toContain('Jeg har ikke noget, der svarer på denne besked.');
    expect(componentsIn(body).every(({ label }) => label !== 'Læg op som svar')).toBe(true);
  });

  test.each(['', '🔥🔥', '\u200b', '!!!'])('says so where a message has no words: “%s”', async (content) => {
    expect(textOf(await only(menu('Answer this', content)))).toContain('can’t find any words in this message');
  });

  test('repeats the message to the helper alone: its words are in no custom_id and in no post', async () => {
    const body = await only(menu('Answer this', 'Was ist Seeding, fragt Ottokar?', { locale: 'de' }));
    expect(textOf(body)).toMatch(/^> Was ist Seeding, fragt Ottokar\?\n/);
    expect(
      componentsIn(body)
        .map(({ custom_id }) => custom_id ?? '')
        .join(),
    ).not.toContain('Ottokar');
    expect(JSON.stringify(await only(pressOn(body, 'Als Antwort posten')))).not.toContain('Ottokar');
  });

  test('says why it found what it shows, also after it was turned', async () => {
    const preview = await only(menu('Answer this', 'Seeding und Reichweite: was ist das?', { locale: 'de' }));
    expect(textOf(await only(pressOn(preview, 'Warum diese Antwort?')))).toMatch(/aus der Frage, .*: \*\*/);
    const { options = [] } = selectIn(preview);
    const other = options.find(({ label }) => !textOf(preview).includes(`## ${label}\n`));
    const turned = await only(chooseOn(preview, other?.value ?? ''));
    const english = await only(pressOn(turned, 'English'));
    const text = textOf(await only(pressOn(english, 'Why this answer?')));
    expect(text).toMatch(/Words of the question .*: \*\*/);
    expect(text).not.toContain('has changed');
  });

  test('gives no reason for a message of which it could repeat only the beginning', async () => {
    const body = await only(menu('Answer this', `Was ist Seeding? ${'Bitte sag es mir. '.repeat(30)}`));
    expect(textOf(body)).toContain('## Seeding');
    expect(textOf(body)).not.toContain('Why this answer?');
  });

  test('lets the helper say whether it helped, but not tell the moderators what somebody else wrote', async () => {
    const storage = createMemoryStorage();
    const own = await openDesk({ storage });
    const preview = await only(menu('Answer this', 'Was ist Seeding?', { locale: 'de' }), own);
    const rated = await only(pressOn(preview, 'Nicht hilfreich', { locale: 'de' }), own);
    expect(storage.usage.statistics().feedback).toMatchObject([
      { id: 'lexicon/seeding', language: 'de', helpful: 0, unhelpful: 1 },
    ]);
    expect(textOf(rated)).toContain('Danke dir!');
    expect(textOf(rated)).not.toContain('Moderatoren');
    expect(buttonIn(rated, 'Als Antwort posten')).toBeTruthy();
  });

  test('posts nothing that the helper has not seen', async () => {
    const preview = await only(menu('Answer this', 'What is seeding?'));
    const changed = ENTRIES.map((entry) => ({ ...entry, digest: '0f0f0f' }));
    const after = await openDesk({ store: storeOf(knowledgeOf(changed)) });
    const shown = await only(pressOn(preview, 'Post as answer'), after);
    expect(shown.type).toBe(7);
    expect(textOf(shown)).toContain('press once more to post it');
    const posted = await only(pressOn(shown, 'Post as answer'), after);
    expect(posted.data?.flags).toBe(COMPONENTS);
  });

  test('offers the nearest where the entry is gone', async () => {
    const preview = await only(menu('Answer this', 'What is seeding?'));
    const after = await openDesk({ store: storeOf(knowledgeOf(ENTRIES.filter(({ id }) => id !== 'lexicon/seeding'))) });
    expect(textOf(await only(pressOn(preview, 'Post as answer'), after))).toContain('no longer exists');
  });

  test('refuses a choice that is none', async () => {
    const body = await only(choose('1|preview|en|abc|de', 'everything'));
    expect(textOf(body)).toContain('I don’t know this button.');
  });
});
