import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { confidenceOf } from '../../src/core/search/confidence.ts';
import { readIn } from '../../src/core/search/merge.ts';
import { elsewhereOf } from '../../src/core/search/near-names.ts';
import { everydayQuestionsOf } from '../../src/core/text/everyday/everyday.ts';
import { neighbouringQuestionsOf } from '../../src/core/text/neighbours/neighbours.ts';
import { entryOf, knowledgeOf } from '../support/entries.ts';

const LINES = [
  'poster near old shops',
  'young band film singers',
  'cheap wine glass tables',
  'green grass garden chairs',
];
/** The same words, each line's spread over all lines. */
const COLUMNS = [0, 1, 2, 3].map((place) => LINES.map((line) => line.split(' ')[place]).join(' '));

const KNOWLEDGE = knowledgeOf(
  entryOf({ id: 'tip/lines', language: 'en', title: 'Left', asks: LINES }),
  entryOf({ id: 'tip/columns', language: 'en', title: 'Right', asks: COLUMNS }),
  entryOf({ id: 'tip/bread', language: 'en', title: 'Bread', asks: ['how long does bread keep'] }),
);
const IDS = ['tip/lines', 'tip/columns', 'tip/bread'] as const;

function asked(question: string) {
  const [[index, terms] = []] = readIn(KNOWLEDGE, question);
  if (index === undefined || terms === undefined) throw new Error('English is read');
  return { index, terms, near: index.nearNames.ask(terms) };
}

/** How near a question is to an entry, some of whose lines may be left out. */
function nearness(question: string) {
  const { index, near } = asked(question);
  return (id: (typeof IDS)[number], isLeftOut?: (place: number) => boolean) =>
    near.to(
      index.entries.findIndex((entry) => entry.id === id),
      isLeftOut,
    ).mean;
}

describe('what an entry is called and asked for, line by line', () => {
  it('is nearer to a question where one line has its words than where many have one each', () => {
    const near = nearness('my old poster shops near here');
    expect(near('tip/lines')).toBeGreaterThan(near('tip/columns'));
    expect(near('tip/columns')).toBeGreaterThan(0);
    expect(near('tip/bread')).toBe(0);
    const first = (question: string) => ask(KNOWLEDGE, question, 'en').results[0]?.entry.id;
    expect(first('my old poster shops near here')).toBe('tip/lines');
    expect(first('my glass film garden old here')).toBe('tip/columns');
  });

  it('counts without a line that is left out, and no less for one that has nothing of the question', () => {
    const near = nearness('my old poster shops near here');
    // The title comes before the asks.
    expect(near('tip/lines', (place) => place === 1)).toBe(0);
    expect(near('tip/lines', (place) => place === 2)).toBe(near('tip/lines'));
  });

  it('forgets a question when the next one is asked', () => {
    const words = fc.array(fc.constantFrom('poster', 'film', 'shops', 'band', 'bread', 'old', 'the', 'zyx'), {
      maxLength: 9,
    });
    const nearnesses = (asked: readonly string[]) => {
      const near = nearness(asked.join(' '));
      return IDS.map((id) => near(id));
    };
    fc.assert(
      fc.property(words, words, (first, second) => {
        const before = nearnesses(first);
        nearnesses(second);
        expect(nearnesses(first)).toEqual(before);
        for (const value of before) expect(value).toSatisfy((one: number) => one >= 0 && one < 1.5);
      }),
    );
  });
});

describe('questions about anything else, line by line', () => {
  const [line = ''] = neighbouringQuestionsOf('en');
  const number = everydayQuestionsOf('en').length;

  it('are near to what is worded like one of them', () => {
    const { near } = asked(line);
    expect(near.toEveryday()).toBeGreaterThan(0.9);
    expect(near.toEveryday(number)).toBeLessThan(0.9);
    expect(asked('poster near old shops').near.toEveryday()).toBeLessThan(asked(line).near.toEveryday());
    expect(asked('zyx wvut').near.toEveryday()).toBe(0);
  });

  it('count the less, the more an entry has of the question', () => {
    const question = `${line} poster near old shops`;
    const { index, terms } = asked(question);
    const away = (id: string, leftOut = {}) =>
      elsewhereOf(
        index.nearNames,
        terms,
        index.entries.findIndex((entry) => entry.id === id),
        leftOut,
      );
    expect(away('tip/lines')).toBeGreaterThan(0);
    expect(away('tip/lines')).toBeLessThan(away('tip/bread'));
    expect(away('tip/lines', { isLeftOut: (place: number) => place === 1 })).toBeGreaterThan(away('tip/lines'));
    expect(away('tip/lines', { everyday: number })).toBeLessThan(away('tip/lines'));
  });

  it('lower what is made of a question that is like them', () => {
    const evidence = { score: 0.4, words: 2, named: 0 };
    const [index] = KNOWLEDGE.indexes.values();
    if (index === undefined) throw new Error('English is read');
    const confidence = (elsewhere: number) =>
      confidenceOf(evidence, { subject: 0, strange: 0, elsewhere }, index.calibration);
    expect(confidence(0.5)).toBeLessThan(confidence(0.1));
  });
});
