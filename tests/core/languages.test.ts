import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/entry.ts';
import { buildingKnowledge, buildKnowledge, type Knowledge } from '../../src/core/knowledge.ts';
import { type Meeting, meet, readIn } from '../../src/core/search/merge.ts';
import { finish } from '../../src/core/steps.ts';
import { entryOf, knowledgeOf } from '../support/entries.ts';

function meetings(question: string, ...entries: readonly Entry[]): readonly Meeting[] {
  const knowledge = knowledgeOf(...entries);
  return meet(knowledge, readIn(knowledge, question), { wished: 'en' });
}

/** How sure it is of an entry that a question meets. */
function confidence(question: string, id: string, ...entries: readonly Entry[]): number {
  return meetings(question, ...entries).find((one) => one.id === id)?.confidence ?? 0;
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
    const metIn = (asked: string, ...entries: readonly Entry[]) =>
      meetings(asked, ...entries).find(({ id }) => id === english.id)?.met.language;
    expect(metIn(question, english, other)).toBe('en');
    expect(metIn(question, english, german, other)).not.toBe('en');
    expect(metIn('unboxing', english, german, other)).toBe('en');
  });

  it('has its foreign words met where entries of another language have them, and those alone', () => {
    const pair = (slug: string, ask: string, frage: string) => [
      entryOf({ id: `tip/${slug}`, language: 'en', title: slug, asks: [ask] }),
      entryOf({ id: `tip/${slug}`, language: 'de', title: `${slug} auf Deutsch`, asks: [frage] }),
    ];
    const entries = [
      ...pair('sharing', 'how do posts become shareable', 'wie wird ein Beitrag gern geteilt'),
      ...pair('starting', 'what comes first', 'wie wird ein Beitrag angefangen'),
    ];
    const question = 'und wie wird denn so ein Beitrag shareable';
    const others = entries.filter(({ language }) => language === 'de');
    expect(meetings(question, ...entries)[0]?.id).toBe('tip/sharing');
    expect(confidence(question, 'tip/sharing', ...entries)).toBeGreaterThan(
      confidence(question, 'tip/starting', ...entries),
    );
    // Without the English entries, either is as good.
    expect(confidence(question, 'tip/sharing', ...others)).toBeLessThanOrEqual(
      confidence(question, 'tip/starting', ...others),
    );
    // A word that German everyday questions have is theirs: *gift* is poison.
    const poison = [
      ...pair('presents', 'what makes a good gift', 'wie wird ein Präsent gern genommen'),
      ...pair('starting', 'what comes first', 'wie wird ein Präsent angefangen'),
    ];
    const gift = 'wie wird ein Präsent Gift';
    expect(confidence(gift, 'tip/presents', ...poison)).toBeLessThanOrEqual(
      confidence(gift, 'tip/starting', ...poison),
    );
  });

  it('borrows a word that its own entries had before and have no more', () => {
    const texts = (german: string) => [
      entryOf({ id: 'tip/sharing', language: 'en', title: 'Sharing', asks: ['how do posts become shareable'] }),
      entryOf({ id: 'tip/sharing', language: 'de', title: 'Teilen', asks: [german] }),
      // Most stays, so that its words are taken over.
      ...['Reichweite', 'Zielgruppe', 'Mundpropaganda'].map((title) =>
        entryOf({ id: `lexicon/${title.toLowerCase()}`, language: 'de', title }),
      ),
    ];
    const parts = (german: string) => ({ entries: texts(german), tags: [], revision: 'test' });
    const before = buildKnowledge(parts('und wie wird denn so ein Beitrag shareable'));
    const now = parts('und wie wird denn so ein Beitrag geteilt');
    const sureness = (knowledge: Knowledge) => {
      const reading = readIn(knowledge, 'und wie wird denn so ein Text shareable');
      return meet(knowledge, reading, { wished: 'de' }).find(({ id }) => id === 'tip/sharing')?.confidence ?? 0;
    };
    const afresh = sureness(buildKnowledge(now));
    expect(afresh).toBeGreaterThan(0);
    expect(sureness(finish(buildingKnowledge(now, before)))).toBeCloseTo(afresh, 6);
  });
});
