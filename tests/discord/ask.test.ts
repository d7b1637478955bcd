import { describe, expect, test } from 'vitest';
import {
  buttonIn,
  COMPONENTS,
  choose,
  componentsIn,
  openDesk,
  PRIVATE,
  press,
  selectIn,
  slash,
  textOf,
} from './support/discord.ts';

const SOMEBODY = '1099511627776000777';
const desk = await openDesk();
const only = async (raw: unknown) => {
  const [call, ...rest] = await desk.ask(raw);
  expect(rest).toEqual([]);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
};

describe('/ask', () => {
  test.each([
    ['en-GB', 'What is seeding?', 'Seeding places content with chosen people', 'lexicon/seeding · en · reviewed'],
    [
      'de',
      'Was ist Seeding?',
      'Seeding ist das gezielte Platzieren',
      'lexicon/seeding · de · geprüft am 21. November 2026',
    ],
    [
      'da',
      'Hvad er seeding?',
      'Seeding er at placere indhold',
      'lexicon/seeding · da · gennemgået den 21. november 2026',
    ],
  ])('answers a reader of %s in their language and names the source', async (locale, question, answer, source) => {
    const text = await desk.read(slash('ask', { question }, { locale }));
    expect(text).toContain('## Seeding');
    expect(text).toContain(answer);
    expect(text).toContain(`-# ${source}`);
  });

  test('answers a question asked in one language in the reader’s own', async () => {
    expect(await desk.read(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'da' }))).toContain(
      'Seeding er at placere',
    );
  });

  test('answers in the language that is asked for', async () => {
    const text = await desk.read(slash('ask', { question: 'seeding', language: 'de' }, { locale: 'da' }));
    expect(text).toContain('Seeding ist das gezielte Platzieren');
  });

  test('answers at once, in private, with components, mentioning nobody', async () => {
    const body = await only(slash('ask', { question: 'What is seeding?' }));
    expect(body.type).toBe(4);
    expect(body.data?.flags).toBe(PRIVATE | COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [] });
  });

  test('says so in one line where the entry has no text in the reader’s language', async () => {
    const text = await desk.read(slash('ask', { question: 'How do I start a viral campaign?' }, { locale: 'da' }));
    expect(text).toContain('-# Findes ikke på dansk endnu, så her er det på engelsk.');
  });

  test('offers what is related, and the other languages by their own names', async () => {
    const body = await only(slash('ask', { question: 'What is seeding?' }));
    expect(selectIn(body).placeholder).toBe('Related entries');
    expect(selectIn(body).options?.map(({ label }) => label)).toEqual(['Reach', 'How do I start a viral campaign?']);
    expect(buttonIn(body, 'Dansk')).toBeTruthy();
    expect(buttonIn(body, 'Deutsch')).toBeTruthy();
  });

  test('names the works that the entry rests on', async () => {
    const text = await desk.read(slash('ask', { question: 'What is seeding?' }));
    expect(text).toContain('Sources: [Seeding Strategies](https://example.org/seeding) (Oliver Hinz 2011)');
  });

  test('shows of a long entry the part that matched, and reads on at the press of a button', async () => {
    const body = await only(slash('ask', { question: 'Weiterempfehlung Nummer 9' }, { locale: 'de' }));
    const next = await only(press(buttonIn(body, 'Weiterlesen'), PRIVATE | COMPONENTS, { locale: 'de' }));
    expect(next.type).toBe(7);
    expect(textOf(next)).toContain('1 von 3');
  });

  test('opens exactly the entry that autocomplete filled in', async () => {
    expect(await desk.read(slash('ask', { question: 'lexicon/reach' }))).toContain('## Reach');
  });

  test('says that an entry is gone, and offers the nearest ones', async () => {
    const text = await desk.read(slash('ask', { question: 'lexicon/seeding-old' }));
    expect(text).toContain('This entry no longer exists. These come closest:\nSeeding');
    expect(await desk.read(slash('ask', { question: 'lexicon/qqqq' }))).toContain('nothing like it');
  });

  test('admits what it does not know, repeats the question letter by letter and says what can be asked', async () => {
    const text = await desk.read(slash('ask', { question: 'Who won the *football* <@1099511627776000004> cup?' }));
    expect(text).toContain('> Who won the \\*football\\* \\<@1099511627776000004> cup?\nI don’t know.');
    expect(text).toContain('`/help`');
  });
});

describe('/ask with for', () => {
  test('posts the answer in public, mentioning that user and nobody else', async () => {
    const body = await only(slash('ask', { question: 'What is seeding?', for: SOMEBODY }));
    expect(body.data?.flags).toBe(COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [], users: [SOMEBODY] });
    expect(textOf(body)).toContain(`For <@${SOMEBODY}>`);
  });

  test('posts nothing where it has no answer, and says so to the asker alone', async () => {
    const body = await only(slash('ask', { question: 'football cup', for: SOMEBODY }));
    expect(body.data?.flags).toBe(PRIVATE | COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [] });
    expect(textOf(body)).toContain(`Nothing was posted for <@${SOMEBODY}>`);
  });

  test('answers in private where the user is none', async () => {
    const body = await only(slash('ask', { question: 'What is seeding?', for: 'everyone' }));
    expect(body.data?.flags).toBe(PRIVATE | COMPONENTS);
  });

  test('posts the candidate that the asker chooses', async () => {
    const body = await only(choose(`1|pick|de|${SOMEBODY}`, 'lexicon/reach|abcdef'));
    expect(body.data?.flags).toBe(COMPONENTS);
    expect(body.data?.allowed_mentions).toEqual({ parse: [], users: [SOMEBODY] });
    expect(textOf(body)).toContain('## Reichweite');
  });

  test('gives whoever presses a language on it a private copy, and leaves it as it is', async () => {
    const posted = await only(slash('ask', { question: 'What is seeding?', for: SOMEBODY }));
    const copy = await only(press(buttonIn(posted, 'Deutsch'), COMPONENTS, { locale: 'en-GB' }));
    expect(copy.type).toBe(4);
    expect(copy.data?.flags).toBe(PRIVATE | COMPONENTS);
    expect(textOf(copy)).toContain('Seeding ist das gezielte Platzieren');
  });
});

test('a private answer changes its language in place', async () => {
  const body = await only(slash('ask', { question: 'What is seeding?' }));
  const danish = await only(press(buttonIn(body, 'Dansk')));
  expect(danish.type).toBe(7);
  expect(textOf(danish)).toContain('gennemgået');
  expect(componentsIn(danish).some(({ label }) => label === 'English')).toBe(true);
});
