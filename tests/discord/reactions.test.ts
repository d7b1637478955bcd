import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import {
  type Body,
  COMPONENTS,
  chooseOn,
  componentsIn,
  type Desk,
  openDesk,
  payload,
  press,
  pressOn,
  slash,
  submit,
  textOf,
} from './support/discord.ts';
import { ENTRIES, entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

async function only(desk: Desk, raw: unknown): Promise<Body> {
  const [call] = await desk.ask(raw);
  if (call === undefined) throw new Error('nothing was sent');
  return call.body;
}

/** The text that stands in a modal's input. */
function written(body: Body): string | undefined {
  return /"custom_id":"text"[^}]*"value":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(body))?.[1];
}

const LONG = `What is ${'very '.repeat(60)}*nothing*_at_all_, 1. \\ or > @everyone <@1> \`x\`?`;

describe('Tell the moderators', () => {
  test.each([
    ['en-GB', 'Who won the cup?', 'Tell the moderators', 'kept for the moderators'],
    ['de', 'Wer hat den Pokal gewonnen?', 'Moderatoren Bescheid geben', 'für die Moderatoren aufbewahrt'],
    ['da', 'Hvem vandt pokalen?', 'Sig det til moderatorerne', 'gemt til moderatorerne'],
  ])(
    'shows in %s exactly what will be kept and for how long, and keeps it when it is sent',
    async (locale, question, label, kept) => {
      const storage = createMemoryStorage({ gapDays: 42 });
      const desk = await openDesk({ storage });
      const no = await only(desk, slash('ask', { question }, { locale }));
      const modal = await only(desk, pressOn(no, label, { locale }));
      expect(modal.type).toBe(9);
      expect(modal.data?.title).toBe(label);
      expect(written(modal)).toBe(question);
      expect(textOf(modal)).toContain(kept);
      expect(textOf(modal)).toContain('42');
      expect(storage.gaps.told()).toEqual([]);
      const thanks = await only(desk, submit(modal.data?.custom_id ?? '', { text: `${question} Bitte!` }, { locale }));
      expect(textOf(thanks)).toMatch(/Thank you!|Danke dir!|Tak!/);
      expect(storage.gaps.told()).toMatchObject([{ text: `${question} Bitte!`, language: locale.slice(0, 2) }]);
    },
  );

  test('shows a question letter by letter, however long and whatever signs it holds', async () => {
    const desk = await openDesk();
    const no = await only(desk, slash('ask', { question: LONG }));
    const modal = await only(desk, pressOn(no, 'Tell the moderators'));
    expect(JSON.parse(`"${written(modal)}"`)).toBe(LONG);
  });

  test('opens an empty modal where the question is gone', async () => {
    const modal = await only(await openDesk(), press('1|tell|de'));
    expect(modal.type).toBe(9);
    expect(written(modal)).toBeUndefined();
  });

  test.each([
    ['nothing', {}],
    ['blanks', { text: ' \u200b ' }],
  ])('keeps nothing where it is sent with %s', async (_, fields) => {
    const storage = createMemoryStorage();
    const body = await only(await openDesk({ storage }), submit('1|told|en', fields));
    expect(textOf(body)).toContain('There was no text in that.');
    expect(storage.gaps.told()).toEqual([]);
  });

  test('a modal without components, or of nobody’s, is answered', async () => {
    const desk = await openDesk();
    expect(textOf(await only(desk, payload(5, { custom_id: '1|told|de' })))).toContain('Da stand kein Text.');
    expect(textOf(await only(desk, submit('x', { text: 'a' })))).toContain('I can’t do anything with this yet.');
  });
});

const compared = (desk: Desk) =>
  only(desk, slash('ask', { question: 'What is the difference between seeding and reach?' }));

describe('Helpful and Not helpful', () => {
  const ask = (desk: Desk) => only(desk, slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));

  test('count by entry and language, and leave the answer as it is but for themselves', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    const before = await ask(desk);
    const after = await only(desk, pressOn(before, 'Hilfreich', { locale: 'de' }));
    expect(after.type).toBe(7);
    expect(textOf(after)).toBe(textOf(before).replace('Hilfreich\nNicht hilfreich', 'Danke dir!'));
    expect(componentsIn(after).find(({ label }) => label === 'Danke dir!')?.disabled).toBe(true);
    expect(storage.usage.statistics().feedback).toMatchObject([
      { id: 'lexicon/seeding', language: 'de', helpful: 1, unhelpful: 0 },
    ]);
  });

  test('lead an unhappy reader to the moderators', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    const after = await only(desk, pressOn(await ask(desk), 'Nicht hilfreich', { locale: 'de' }));
    expect(storage.usage.statistics().feedback).toMatchObject([{ helpful: 0, unhelpful: 1 }]);
    const modal = await only(desk, pressOn(after, 'Moderatoren Bescheid geben', { locale: 'de' }));
    expect(written(modal)).toBe('Was ist Seeding?');
  });

  test('count for both entries of a comparison, which is one answer', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    const both = await compared(desk);
    const after = await only(desk, pressOn(both, 'Not helpful'));
    expect(textOf(after)).toBe(
      textOf(both).replace(
        'Helpful\nNot helpful\nWhy this answer?',
        'Tell the moderators\nThank you!\nWhy this answer?',
      ),
    );
    expect(storage.usage.statistics().feedback).toMatchObject([
      { id: 'lexicon/reach', language: 'en', helpful: 0, unhelpful: 1 },
      { id: 'lexicon/seeding', language: 'en', helpful: 0, unhelpful: 1 },
    ]);
  });

  test('thank in a note of their own where the message is public or empty, and count nothing for an entry that is gone', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    expect(textOf(await only(desk, press('1|rate|de|lexicon/seeding|yes', COMPONENTS)))).toBe('Danke dir!');
    expect(textOf(await only(desk, press('1|rate|en|lexicon/gone|no')))).toBe('Thank you!');
    expect(storage.usage.statistics().feedback).toHaveLength(1);
  });
});

describe('Why this answer?', () => {
  test('names the words that matched and how sure the bot is', async () => {
    const desk = await openDesk();
    const answer = await only(desk, slash('ask', { question: 'What is seeding?' }));
    const text = textOf(await only(desk, pressOn(answer, 'Why this answer?')));
    expect(text).toMatch(/sure|probably/);
    expect(text).toMatch(/\(\d\d? %\)/);
    expect(text).toContain('The question says exactly “What is seeding?”');
    expect(text).toContain('- Words of the question that stand in it: **seeding**');
  });

  test('names what it read otherwise than it was written, and the language in which it was found', async () => {
    const desk = await openDesk();
    const answer = await only(desk, slash('ask', { question: 'was ist die reichwiete' }, { locale: 'da' }));
    const text = textOf(await only(desk, pressOn(answer, 'Hvorfor det svar?', { locale: 'da' })));
    expect(text).toContain('Jeg læste »reichwiete« som »Reichweite«.');
    expect(text).toContain('Jeg fandt det ud fra teksten på tysk; du læser det på dansk.');
  });

  test('explains both entries of a comparison, also in another language', async () => {
    const desk = await openDesk();
    const both = await compared(desk);
    const text = textOf(await only(desk, pressOn(both, 'Why this answer?')));
    expect(text).toContain('Two terms are to be told apart');
    expect(text).toMatch(/\*\*Seeding\*\*\n- .*“Seeding”[\s\S]*\*\*Reach\*\*\n- .*“Reach”/);
    expect(text).not.toContain('%');
    const german = await only(desk, pressOn(both, 'Deutsch'));
    expect(textOf(await only(desk, pressOn(german, 'Warum diese Antwort?')))).toContain('**Reichweite**\n- ');
  });

  test('survives a change of language and a turned page', async () => {
    const desk = await openDesk();
    const answer = await only(desk, slash('ask', { question: 'What is seeding?' }));
    const danish = await only(desk, pressOn(answer, 'Dansk'));
    expect(textOf(await only(desk, pressOn(danish, 'Hvorfor det svar?')))).toContain('## Hvorfor det svar?');
  });

  test('does not make up a reason for an entry that was opened beside the answer', async () => {
    const desk = await openDesk();
    const answer = await only(desk, slash('ask', { question: 'What is seeding?' }));
    const related = await only(desk, chooseOn(answer, 'faq/how-to-start|abcdef'));
    const text = textOf(await only(desk, pressOn(related, 'Why this answer?')));
    expect(text).toContain('Asked now, the question does not lead here.');
  });

  test('is not offered where nothing was asked, and says so where the question or the reason is gone', async () => {
    const desk = await openDesk();
    expect(textOf(await only(desk, slash('tip')))).not.toContain('Why this answer?');
    expect(textOf(await only(desk, press('1|why|en|lexicon/seeding')))).toContain('I no longer have your question.');
    const answer = await only(desk, slash('ask', { question: 'What is seeding?' }));
    const without = await openDesk({
      store: storeOf(knowledgeOf(ENTRIES.filter(({ id }) => id !== 'lexicon/seeding'))),
    });
    expect(textOf(await only(without, pressOn(answer, 'Why this answer?')))).toContain(
      'my knowledge has changed since',
    );
  });
});

describe('an honest no', () => {
  test('can be had in another language, question and all', async () => {
    const desk = await openDesk();
    const no = await only(desk, slash('ask', { question: 'Who won the cup?' }));
    const german = await only(desk, pressOn(no, 'Deutsch'));
    expect(german.type).toBe(7);
    expect(textOf(german)).toContain('> Who won the cup?\nDas weiß ich nicht.');
    expect(textOf(await only(desk, press('1|again|da')))).toContain('Jeg har ikke dit spørgsmål længere.');
  });
});

describe('what is counted', () => {
  test('is the entry that was shown or opened, and the words of a question in vain, and nothing of a person', async () => {
    const storage = createMemoryStorage();
    const desk = await openDesk({ storage });
    await only(desk, slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));
    await only(desk, slash('define', { term: 'lexicon/reach' }));
    await only(desk, slash('ask', { question: 'Who won the Pokal cup of 1099511627776000004?' }));
    const { usage } = storage.usage.statistics();
    expect(usage.map(({ id, language, outcome }) => [id, language, outcome]).sort()).toEqual([
      ['lexicon/reach', 'en', 'answer'],
      ['lexicon/seeding', 'de', 'answer'],
    ]);
    const misses = storage.gaps.misses();
    expect(misses).toMatchObject([{ language: 'en', outcome: 'none', count: 1 }]);
    expect(misses[0]?.words).toContain('pokal');
    expect(JSON.stringify([usage, misses])).not.toContain('1099511627776000004');
  });

  test('of a question that several entries answer alike is that it got no clear answer, and not its words: nothing is missing', async () => {
    const storage = createMemoryStorage();
    const twins = ['measure', 'raise'].map((verb) =>
      entryOf({
        id: `tip/${verb}-reach`,
        language: 'en',
        title: `How to ${verb} reach`,
        asks: [`what should I heed to ${verb} my reach`],
      }),
    );
    const desk = await openDesk({ storage, store: storeOf(knowledgeOf([...ENTRIES, ...twins])) });
    const several = await only(desk, slash('ask', { question: 'what should I heed to measure and raise my reach' }));
    expect(textOf(several)).toContain('Several entries come close.');
    expect(storage.gaps.misses()).toEqual([]);
    expect(storage.usage.statistics().misses).toMatchObject([{ outcome: 'candidates', count: 1 }]);
  });
});
