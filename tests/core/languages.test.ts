import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { meet, readIn } from '../../src/core/search/merge.ts';
import { entryOf, knowledgeOf } from '../support/entries.ts';

/** How sure it is of an entry that a question meets. */
function confidence(question: string, id: string, ...entries: readonly Entry[]): number {
  const knowledge = knowledgeOf(...entries);
  const meeting = meet(knowledge, readIn(knowledge, question), { wished: 'en' }).find((one) => one.id === id);
  return meeting?.confidence ?? 0;
}

const article = (id: Entry['id'], language: string, title: string, text: string) =>
  entryOf({ id, language, title }, text);

describe('a question looked up in several languages', () => {
  it('is less surely about what a language holds that understands fewer of its words than another', () => {
    const german = article('article/podcast', 'de', 'Der Podcast', 'Ein Podcast ist eine Sendung.');
    const english = article('article/weather', 'en', 'The weather', 'Fine weather delights students.');
    const question = 'podcast weather students';
    const alone = confidence(question, german.id, german);
    expect(alone).toBeGreaterThan(0);
    expect(confidence(question, german.id, german, english)).toBeLessThan(alone);
    expect(confidence('podcast', german.id, german, english)).toBe(confidence('podcast', german.id, german));
  });

  it('is as like the subject as the language has it in which it is asked', () => {
    const seeding = entryOf({
      id: 'lexicon/seeding',
      language: 'en',
      title: 'Seeding',
      asks: ['what is seeding', 'how do I seed a campaign', 'seeding with influencers', 'what does a campaign cost'],
    });
    // What is small in one language is asked of the subject time and again in the other.
    const danish = entryOf({
      id: 'faq/at',
      language: 'da',
      title: 'Kampagne',
      asks: ['at the is', 'is at the', 'the is at', 'the at is', 'is the at', 'at is the'],
    });
    const question = 'is the seed at the lawn grown from seeds with water';
    const alone = confidence(question, seeding.id, seeding);
    expect(alone).toBeGreaterThan(0);
    expect(confidence(question, seeding.id, seeding, danish)).toBeCloseTo(alone, 1);
  });

  it('is not looked up in one that understands far less of it, but for what only that one tells', () => {
    const english = article('article/unboxing', 'en', 'Unboxing', 'Opening a parcel before a camera.');
    const german = article('article/unboxing', 'de', 'Auspacken', 'Wer ein Paket vor der Kamera öffnet.');
    const other = article('article/parcel', 'de', 'Paket', 'Es ist für dich und mich, und es kommt mit der Post.');
    const question = 'was ist das denn für ein unboxing';
    expect(confidence(question, english.id, english, other)).toBeGreaterThan(0);
    expect(confidence(question, english.id, english, german, other)).toBe(0);
    expect(confidence('unboxing', english.id, english, german, other)).toBeGreaterThan(0);
  });
});
