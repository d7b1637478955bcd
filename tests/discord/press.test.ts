import { describe, expect, test } from 'vitest';
import { buttonIn, choose, openDesk, press, slash, textOf } from './support/discord.ts';
import { ENTRIES, entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

const LONG = { id: `article/${'a-very-long-name-'.repeat(8)}end`, language: 'en', title: 'A long name' } as const;

describe('a button', () => {
  test('works after a restart', async () => {
    const before = await openDesk();
    const [answer] = await before.ask(slash('ask', { question: 'What is seeding?' }));
    const after = await openDesk();
    const [pressed] = await after.ask(press(buttonIn(answer?.body ?? {}, 'Deutsch'), undefined, { locale: 'en-GB' }));
    expect(textOf(pressed?.body ?? {})).toContain('Seeding ist das gezielte Platzieren');
  });

  test('says so in one line if the entry has changed since', async () => {
    const before = await openDesk();
    const [answer] = await before.ask(slash('ask', { question: 'article/history' }, { locale: 'de' }));
    const changed = ENTRIES.map((entry) => (entry.id === 'article/history' ? { ...entry, digest: 'fedcba' } : entry));
    const after = await openDesk({ store: storeOf(knowledgeOf(changed)) });
    const next = press(buttonIn(answer?.body ?? {}, 'Weiter'), undefined, { locale: 'de' });
    expect(await after.read(next)).toContain('-# Der Eintrag wurde inzwischen geändert. Hier ist der neue Text.');
    expect(await before.read(next)).not.toContain('geändert');
  });

  test('offers the nearest entries if its own is gone', async () => {
    const before = await openDesk();
    const [answer] = await before.ask(slash('ask', { question: 'What is seeding?' }));
    const without = ENTRIES.filter(({ id }) => id !== 'lexicon/seeding');
    const seeds = entryOf({ id: 'tip/seeding-early', language: 'de', title: 'Früh mit dem Seeding beginnen' });
    const after = await openDesk({ store: storeOf(knowledgeOf([...without, seeds])) });
    const text = await after.read(press(buttonIn(answer?.body ?? {}, 'Deutsch')));
    expect(text).toContain('Diesen Eintrag gibt es nicht mehr. Am nächsten kommen:\nFrüh mit dem Seeding beginnen');
  });

  test('opens the last page if there are no longer so many', async () => {
    const desk = await openDesk();
    expect(await desk.read(press('1|open|de|article/history|abcdef|99', undefined, { locale: 'de' }))).toContain(
      '3 von 3',
    );
  });

  test('finds an entry whose id is longer than a custom_id', async () => {
    const desk = await openDesk({
      store: storeOf(knowledgeOf([...ENTRIES, entryOf({ ...LONG, related: ['lexicon/reach'] })])),
    });
    const [list] = await desk.ask(slash('browse', { kind: 'article' }));
    const value = JSON.stringify(list?.body).match(/"value":"(article\/a-very[^"]+)"/)?.[1] ?? '';
    expect(value.length).toBeLessThanOrEqual(100);
    expect(await desk.read(choose('1|pick|en', value))).toContain('## A long name');
  });

  test('answers in the language that it carries, whoever presses it', async () => {
    const desk = await openDesk();
    const text = await desk.read(press('1|open|da|lexicon/seeding|abcdef|0', undefined, { locale: 'de' }));
    expect(text).toContain('gennemgået');
  });

  test('for a language whose texts are gone answers in the presser’s own', async () => {
    const desk = await openDesk();
    expect(await desk.read(press('1|open|fi|lexicon/seeding|abcdef|0', undefined, { locale: 'de' }))).toContain(
      'geprüft',
    );
  });
});
