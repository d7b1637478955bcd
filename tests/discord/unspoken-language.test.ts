import { describe, expect, test } from 'vitest';
import { type Body, chooseOn, type Desk, openDesk, pressOn, selectIn, slash, textOf } from './support/discord.ts';

async function only(desk: Desk, raw: unknown): Promise<Body> {
  const [call] = await desk.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}

const desk = await openDesk();
const QUESTION = { question: 'What is seeding?' };
const IN_FRENCH = '-# I don’t speak French yet, so here it is in English.';

describe('somebody whose Discord is in a language that the bot does not speak', () => {
  test.each([
    ['fr', IN_FRENCH],
    ['ja', '-# I don’t speak Japanese yet, so here it is in English.'],
    ['sv-SE', '-# I don’t speak Swedish yet, so here it is in English.'],
    ['no', '-# Jeg kan ikke norsk endnu, så her er det på dansk.'],
  ])('is told in one small line above the answer which one it is in (%s)', async (locale, line) => {
    const text = await desk.read(slash('ask', QUESTION, { locale }));
    expect(text.startsWith(line)).toBe(true);
    expect(text).toContain('## Seeding');
  });

  test.each([
    ['ask', { question: 'Does it rain in Aarhus?' }],
    ['ask', { question: 'campaign' }],
    ['define', { term: 'reach' }],
    ['tip', {}],
    ['search', { text: 'seeding' }],
    ['browse', {}],
    ['help', {}],
  ])('is told so whatever /%s finds (%j)', async (command, options) => {
    expect(await desk.read(slash(command, options, { locale: 'fr' }))).toContain(IN_FRENCH);
  });

  test('is not told again when leafing on', async () => {
    const body = await only(desk, slash('ask', QUESTION, { locale: 'fr' }));
    expect(textOf(await only(desk, pressOn(body, 'Deutsch', { locale: 'fr' })))).not.toContain('Französisch');
    const related = chooseOn(body, selectIn(body).options?.[0]?.value ?? '', { locale: 'fr' });
    expect(textOf(await only(desk, related))).not.toContain('French');
  });

  test('is not told where they chose the language, and nobody else is', async () => {
    for (const [options, locale] of [
      [{ ...QUESTION, language: 'en' }, 'fr'],
      [QUESTION, 'en-US'],
      [QUESTION, 'da'],
    ] as const) {
      expect(await desk.read(slash('ask', options, { locale }))).not.toMatch(/speak|kan ikke/);
    }
    const own = await openDesk();
    await own.ask(slash('language', { language: 'en' }, { locale: 'fr' }));
    expect(await own.read(slash('ask', QUESTION, { locale: 'fr' }))).not.toContain('French');
  });

  test('shares an answer without the line', async () => {
    const shared = await openDesk();
    const forOther = { question: 'What is seeding?', for: '1099511627776000777' };
    const text = textOf(await only(shared, slash('ask', forOther, { locale: 'fr' })));
    expect(text).toContain('## Seeding');
    expect(text).not.toContain('French');
  });
});
