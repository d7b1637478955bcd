import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { readIn } from '../../src/core/search/merge.ts';
import { everydayQuestionsOf } from '../../src/core/text/everyday/everyday.ts';
import { entryOf, knowledgeOf } from '../support/entries.ts';

const GOLDEN = ['what is seeding', 'how do I seed a campaign', 'seeding with influencers', 'what does a campaign cost'];
const SEEDING = knowledgeOf(entryOf({ id: 'lexicon/seeding', language: 'en', title: 'Seeding', asks: GOLDEN }));

/** How like a question is to the subject, as English sees it. */
function likeness(question: string, taught?: 'golden' | 'everyday', knowledge: Knowledge = SEEDING): number {
  const [[index, terms] = []] = readIn(knowledge, question);
  return index?.subject.likeness(terms ?? [], taught) ?? Number.NaN;
}

describe('the subject', () => {
  it('knows its own words and pairs of words from everyday ones', () => {
    expect(likeness('influencers for a campaign')).toBeGreaterThan(0);
    expect(likeness('recipe for pancakes')).toBeLessThan(0);
    expect(likeness('seed the lawn')).toBeLessThan(likeness('seed a campaign'));
    // The same words, in the order in which they are asked.
    expect(likeness('a campaign cost')).toBeGreaterThan(likeness('cost a campaign'));
  });

  it('says nothing of words that stand in neither', () => {
    expect(likeness('zyx wvut')).toBe(0);
  });

  it('judges a question that it was taught as if it had not been', () => {
    for (const question of GOLDEN) expect(likeness(question, 'golden')).toBeLessThan(likeness(question));
    for (const question of everydayQuestionsOf('en').slice(0, 20))
      expect(likeness(question, 'everyday')).toBeGreaterThan(likeness(question));
  });

  it('says nothing where either side has no questions', () => {
    const untaught = knowledgeOf(entryOf({ id: 'article/lawn', language: 'en', title: 'The lawn' }, 'Seed the lawn.'));
    expect(likeness('seed the lawn', undefined, untaught)).toBe(0);
    const finnish = knowledgeOf(entryOf({ id: 'faq/kylvo', language: 'fi', title: 'Kylvö', asks: ['mitä on kylvö'] }));
    expect(likeness('mitä on kylvö', undefined, finnish)).toBe(0);
  });

  it('is a number for whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('golden', 'everyday', undefined), (question, taught) => {
        expect(Number.isFinite(likeness(question, taught))).toBe(true);
      }),
    );
  });
});

describe('everyday questions', () => {
  it('are each written once in a language', () => {
    for (const language of ['de', 'da', 'en'])
      expect(new Set(everydayQuestionsOf(language)).size).toBe(everydayQuestionsOf(language).length);
  });

  it('are answered all the same by knowledge that is about such things', () => {
    const kitchen = knowledgeOf(
      entryOf({
        id: 'faq/potatoes',
        language: 'en',
        title: 'Boiling potatoes',
        asks: ['how long do potatoes boil', 'time for boiled potatoes', 'when are potatoes done'],
      }),
      entryOf({
        id: 'faq/pancakes',
        language: 'en',
        title: 'Pancakes',
        asks: ['recipe for pancakes', 'how do I make pancakes', 'pancakes without milk'],
      }),
      entryOf({
        id: 'faq/coffee',
        language: 'en',
        title: 'Coffee machines',
        asks: ['which coffee machine', 'best coffee machine', 'how do I clean the coffee machine'],
      }),
    );
    const { outcome, results } = ask(kitchen, 'how long do I boil potatoes', 'en');
    expect([outcome, results[0]?.entry.id]).toEqual(['answer', 'faq/potatoes']);
  });
});
