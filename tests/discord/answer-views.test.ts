import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/core/answer.ts';
import { callbackOf, privately } from '../../src/discord/reply.ts';
import { candidatesView, comparisonView } from '../../src/discord/views/answer.ts';
import type { View } from '../../src/discord/views/message.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { buttonIn, choose, openDesk, press, selectIn, textOf } from './support/discord.ts';
import { ENTRIES, knowledgeOf, storeOf } from './support/knowledge.ts';

const texts = await loadTexts();
const knowledge = knowledgeOf();
const desk = await openDesk();
const results = ENTRIES.filter(({ language }) => language === 'en').map((entry) => ({
  entry,
  score: 0.2,
  excerpt: entry.summary,
  matchedLanguage: 'en',
  why: { matched: [], corrected: [] },
}));
const answer: Answer = { outcome: 'candidates', confidence: 0.2, question: 'hm', wished: 'en', results };
const shown = { knowledge, texts, speaker: texts.in('en'), wished: 'en', answer };
const bodyOf = (view: View) => JSON.parse(JSON.stringify(callbackOf(privately(view))));

describe('candidates', () => {
  const body = bodyOf(candidatesView(shown));

  test('are five at most, each with what it is about and where it stands', () => {
    expect(selectIn(body).options).toHaveLength(5);
    const text = textOf(body);
    expect(text).toContain('Several entries come close. Which one do you mean?');
    expect(text).toContain('**Reach**\nHow many people see a message at least once.\n-# lexicon/reach · en');
  });

  test('begin with their text where they have no summary, not with its heading', () => {
    const article = ENTRIES.find(({ id }) => id === 'article/history');
    const [result] = results;
    if (article === undefined || result === undefined) throw new Error('there is one');
    const text = textOf(
      bodyOf(candidatesView({ ...shown, answer: { ...answer, results: [{ ...result, entry: article }] } })),
    );
    expect(text).toContain('**Die Geschichte der Weiterempfehlung**\nAbsatz über Weiterempfehlung Nummer 1.');
  });

  test('open as they are when one is chosen', async () => {
    const { custom_id, options } = selectIn(body);
    for (const { label, value } of options ?? []) {
      const text = await desk.read(choose(custom_id, value));
      expect(text).toContain(`## ${label}`);
      expect(text).not.toContain('has changed');
    }
  });

  test('can be told to the moderators, and asked for in another language, where the question is known', () => {
    const labels = textOf(bodyOf(candidatesView({ ...shown, asked: 'hm' }))).split('\n');
    expect(labels.slice(0, 1)).toEqual(['> hm']);
    expect(labels.slice(-3)).toEqual(['Tell the moderators', 'Dansk', 'Deutsch']);
  });

  test('for somebody say that the chosen one is posted', () => {
    const forSomebody = bodyOf(candidatesView({ ...shown, recipient: '1099511627776000777' }));
    expect(textOf(forSomebody)).toContain('The one you choose is posted here for <@1099511627776000777>.');
    expect(selectIn(forSomebody).custom_id).toContain('1099511627776000777');
  });
});

describe('a comparison', () => {
  test('shows both entries with their sources, and opens either', async () => {
    const [one, other] = results;
    if (one === undefined || other === undefined) throw new Error('there are two at least');
    const body = bodyOf(comparisonView({ ...shown, entries: [one.entry, other.entry] }));
    expect(textOf(body)).toMatch(/## Seeding\n[\s\S]*lexicon\/seeding · en[\s\S]*## Reach\n[\s\S]*lexicon\/reach · en/);
    expect(await desk.read(press(buttonIn(body, 'Reach')))).toContain('## Reach');
  });
});

test('what is related opens in the reader’s language without being called changed', async () => {
  const german = [...ENTRIES].map((entry) =>
    entry.id === 'article/history'
      ? { ...entry, related: ['lexicon/reach'] }
      : { ...entry, digest: entry.language === 'de' ? '00000d' : 'abcdef' },
  );
  const other = await openDesk({ store: storeOf(knowledgeOf(german)) });
  const [article] = await other.ask(press('1|open|en|article/history|abcdef|0'));
  const { custom_id, options } = selectIn(article?.body ?? {});
  const text = await other.read(choose(custom_id, options?.[0]?.value ?? ''));
  expect(text).toContain('## Reach\n');
  expect(text).not.toContain('has changed');
});
