import { describe, expect, test } from 'vitest';
import { openDesk, slash, typing } from './support/discord.ts';
import { entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

const desk = await openDesk();
const choices = async (raw: unknown) => (await desk.ask(raw))[0]?.body.data?.choices ?? [];

describe('autocomplete', () => {
  test('offers titles in the asker’s language, with what each is', async () => {
    expect(await choices(typing('ask', 'question', 'reich', { locale: 'de' }))).toContainEqual({
      name: 'Reichweite · Lexikon',
      value: 'lexicon/reach',
    });
  });

  test('of a term offers the lexicon alone', async () => {
    const offered = await choices(typing('define', 'term', ''));
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.every(({ value }) => value.startsWith('lexicon/'))).toBe(true);
  });

  test('of a topic offers the topics that there is a tip on, by name', async () => {
    expect(await choices(typing('tip', 'topic', '', { locale: 'de' }))).toEqual([
      { name: 'Planung', value: 'planning' },
      { name: 'Recht', value: 'law' },
    ]);
    expect(await choices(typing('tip', 'topic', 'PLAN', { locale: 'da' }))).toEqual([
      { name: 'Planlægning', value: 'planning' },
    ]);
  });

  test('offers what opens when it is chosen', async () => {
    for (const { value, name } of await choices(typing('ask', 'question', 'se'))) {
      expect(await desk.read(slash('ask', { question: value }))).toContain(`## ${name.split(' · ')[0]}`);
    }
  });

  test('stays within 25 choices of 100 characters, however many entries there are and however long', async () => {
    const many = Array.from({ length: 60 }, (_, number) =>
      entryOf({
        id: `faq/${'long-'.repeat(30)}${number}`,
        language: 'en',
        title: `Long ${'word '.repeat(60)}${number}`,
      }),
    );
    const wide = await openDesk({ store: storeOf(knowledgeOf(many)) });
    const [call] = await wide.ask(typing('ask', 'question', 'long'));
    expect(call?.body.data?.choices?.length).toBe(25);
  });
});
