import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { complete } from '../../src/core/complete.ts';
import { define } from '../../src/core/define.ts';
import { find } from '../../src/core/find.ts';
import { MAX_EXCERPT } from '../../src/core/passage.ts';
import { entryOf, knowledgeOf, OTHERS } from '../support/entries.ts';

/** Two entries whose names have one stem, in both orders. */
const ONE_STEM = [
  entryOf({ id: 'lexicon/viral', language: 'en', title: 'Viral', asks: ['what does viral mean'] }),
  entryOf({ id: 'lexicon/virals', language: 'en', title: 'Virals', asks: ['what are virals'] }),
];

const KNOWLEDGE = knowledgeOf(
  ...OTHERS,
  entryOf(
    {
      id: 'lexicon/seeding',
      language: 'de',
      title: 'Seeding',
      summary: 'Inhalte gezielt bei ausgewählten Nutzern platzieren.',
      aliases: ['Saatgutstrategie'],
      asks: ['was ist seeding', 'inhalte bei influencern platzieren'],
    },
    'Man gibt den Inhalt zuerst an wenige.',
  ),
  entryOf({
    id: 'lexicon/seeding',
    language: 'da',
    title: 'Seeding',
    summary: 'At plante indhold hos udvalgte brugere.',
    asks: ['hvad er seeding'],
  }),
  entryOf({
    id: 'lexicon/seeding',
    language: 'en',
    title: 'Seeding',
    summary: 'Planting content with chosen users.',
    asks: ['what is seeding'],
  }),
  entryOf({
    id: 'lexicon/word-of-mouth',
    language: 'de',
    title: 'Mundpropaganda',
    summary: 'Was Menschen einander erzählen.',
    asks: ['was ist mundpropaganda'],
  }),
  entryOf({
    id: 'lexicon/word-of-mouth',
    language: 'da',
    title: 'Mund-til-mund-omtale',
    summary: 'Det, folk fortæller hinanden.',
    asks: ['hvad er mund til mund'],
  }),
  entryOf({
    id: 'faq/active-vs-passive',
    language: 'de',
    title: 'Was ist der Unterschied zwischen aktivem und passivem viralen Marketing?',
    summary: 'Wer verbreitet.',
    aliases: ['aktiv vs passiv'],
  }),
  entryOf({
    id: 'lexicon/spam',
    language: 'de',
    title: 'Spam',
    summary: 'Werbung, um die niemand gebeten hat.',
    asks: ['was ist spam'],
  }),
);
const first = (question: string, wished = 'de') => ask(KNOWLEDGE, question, wished).results[0]?.entry;

describe('names that differ in their endings alone', () => {
  it.each([ONE_STEM, [...ONE_STEM].reverse()])('are told apart by how they are spelt', (...entries) => {
    const knowledge = knowledgeOf(...OTHERS, ...entries);
    const first = (question: string) => ask(knowledge, question, 'en').results[0]?.entry.id;
    expect(first('so, viral?')).toBe('lexicon/viral');
    expect(first('so, virals?')).toBe('lexicon/virals');
    expect(first('so, vrials?')).toBe('lexicon/virals');
  });
});

describe('a question', () => {
  it.each([
    ['as the entry has it', 'Was ist Seeding?'],
    ['with a typo', 'was ist seedign'],
    ['with the other name', 'Saatgutstrategie erklären'],
    ['inflected', 'Saatgutstrategien'],
    ['by half of a word', 'saatgut'],
  ])('finds its entry %s', (_how, question) => {
    expect(first(question)?.id).toBe('lexicon/seeding');
  });

  it('finds its entry without the umlaut', () => {
    expect(first('raekkevidde', 'da')?.id).toBe('lexicon/reach');
  });

  it('in one language is answered in the other that was wished for', () => {
    const { outcome, results } = ask(KNOWLEDGE, 'Was bedeutet Mundpropaganda?', 'da');
    expect(outcome).toBe('answer');
    expect(results[0]).toMatchObject({ entry: { id: 'lexicon/word-of-mouth', language: 'da' }, matchedLanguage: 'de' });
  });

  it('is answered in another language where the wished one has no such text', () => {
    expect(first('hotmail', 'da')).toMatchObject({ id: 'article/hotmail', language: 'en' });
  });

  it('off the subject gets an honest no', () => {
    for (const question of ['Wie wird das Wetter morgen?', 'zzz qqq', '🙂🙂', '']) {
      expect(ask(KNOWLEDGE, question, 'de').outcome, question).toBe('none');
    }
  });

  it('that is as close to two entries is not decided for the asker, and one that names an entry is', () => {
    const twins = ['Reichweite messen', 'Reichweite steigern'].map((title, number) =>
      entryOf({ id: `tip/reach-${number}`, language: 'de', title, asks: [`Was soll ich bei ${title} beachten?`] }),
    );
    const knowledge = knowledgeOf(...OTHERS, ...twins);
    const { outcome, confidence, results } = ask(knowledge, 'Was soll ich bei Reichweite beachten?', 'de');
    expect(outcome).toBe('candidates');
    expect(confidence).toBeGreaterThan(0.5);
    expect(
      results
        .slice(0, 2)
        .map(({ entry }) => entry.id)
        .sort(),
    ).toEqual(['tip/reach-0', 'tip/reach-1']);
    expect(ask(knowledge, 'Reichweite messen', 'de').outcome).toBe('answer');
  });

  it('for the difference of two terms gets the entry that treats both', () => {
    expect(first('aktiv oder passiv')?.id).toBe('faq/active-vs-passive');
  });

  it('for the difference of two terms that no entry treats gets both definitions', () => {
    const { outcome, comparison } = ask(KNOWLEDGE, 'Unterschied zwischen Seeding und Spam', 'de');
    expect(outcome).toBe('answer');
    expect(comparison?.map(({ entry, excerpt }) => [entry.id, excerpt])).toEqual([
      ['lexicon/seeding', 'Inhalte gezielt bei ausgewählten Nutzern platzieren.'],
      ['lexicon/spam', 'Werbung, um die niemand gebeten hat.'],
    ]);
  });

  it('says why it was answered so', () => {
    const [result] = ask(KNOWLEDGE, 'was ist spma', 'de').results;
    expect(result?.why).toMatchObject({ corrected: [{ written: 'spma', read: 'Spam' }] });
  });

  it('whatever it is, gets at most ten results with a confidence from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (question) => {
        const { confidence, results } = ask(KNOWLEDGE, question, 'de');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(results.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('of 6,000 characters is answered as well', () => {
    expect(first(`${'bla '.repeat(1_500)}seeding`)?.id).toBe('lexicon/seeding');
  });

  it('with names of object properties finds nothing and breaks nothing', () => {
    for (const question of ['__proto__', 'constructor', 'toString hasOwnProperty']) {
      expect(ask(KNOWLEDGE, question, 'en').outcome).toBe('none');
    }
  });
});

describe('an excerpt', () => {
  const long = entryOf(
    { id: 'article/long', language: 'en', title: 'Long' },
    `${'Nothing to see in this sentence. '.repeat(60)}\n\nThe mouldy burger was photographed after a month. It won prizes.\n\n${'More of the same. '.repeat(40)}`,
  );
  const excerpt = find(knowledgeOf(long), 'mouldy burgers', { wished: 'en' })[0]?.excerpt ?? '';

  it('is the passage that answers, not the start of the text', () => {
    expect(excerpt).toContain('photographed after a month');
  });

  it('marks the matched words as they are written', () => {
    expect(excerpt).toContain('**mouldy burger**');
  });

  it('ends with a sentence and is at most 700 characters long', () => {
    expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT);
    expect(excerpt).toMatch(/[.!?]$/);
  });

  it('is not chosen for a small word, nor marks one, that has the stem of a foreign one', () => {
    const entry = entryOf(
      { id: 'lexicon/viral', language: 'en', title: 'Viral', summary: 'Viral is what people pass on.' },
      'Most viral clips are never seen.',
    );
    expect(find(knowledgeOf(entry), 'vad är viral', { wished: 'en' })[0]?.excerpt).toBe(
      '**Viral** is what people pass on.',
    );
  });

  it('leaves links and code as they are', () => {
    const entry = entryOf(
      { id: 'article/a', language: 'en', title: 'A' },
      'See [seeding](https://example.org/seeding) and `seeding` and seeding.',
    );
    expect(find(knowledgeOf(entry), 'seeding', { wished: 'en' })[0]?.excerpt).toBe(
      'See [seeding](https://example.org/seeding) and `seeding` and **seeding**.',
    );
  });

  it('never grows over its limit by marking words', () => {
    const entry = entryOf({ id: 'article/a', language: 'en', title: 'A' }, `${'seed corn '.repeat(69)}seed.`);
    expect(find(knowledgeOf(entry), 'seed', { wished: 'en' })[0]?.excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT);
  });
});

describe('a definition', () => {
  it('is a lexicon entry and nothing else', () => {
    expect(define(KNOWLEDGE, 'kampagne kosten', 'de').results.every(({ entry }) => entry.kind === 'lexicon')).toBe(
      true,
    );
    expect(define(KNOWLEDGE, 'mundpropagnda', 'da').results[0]?.entry.title).toBe('Mund-til-mund-omtale');
  });
});

describe('autocomplete', () => {
  const titles = (typed: string, wished = 'de') => complete(KNOWLEDGE, typed, { wished }).map(({ title }) => title);

  it.each([
    ['see', 'Seeding'],
    ['was kost', 'Was kostet eine virale Kampagne?'],
    ['saat', 'Seeding'],
    ['MUNDP', 'Mundpropaganda'],
  ])('of “%s” offers %s first', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it('offers titles in the asker’s language for words of another', () => {
    expect(titles('mundpropag', 'da')[0]).toBe('Mund-til-mund-omtale');
  });

  it('offers starters where nothing is typed yet', () => {
    expect(titles('').length).toBeGreaterThan(3);
  });

  it('offers each entry once, 25 at most', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        const ids = complete(KNOWLEDGE, typed, { wished: 'en' }).map(({ entry }) => entry.id);
        expect(ids.length).toBeLessThanOrEqual(25);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
