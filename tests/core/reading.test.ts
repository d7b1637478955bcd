import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { takenApart } from '../../src/core/search/compounds.ts';
import { readIn } from '../../src/core/search/merge.ts';
import type { QuestionTerm } from '../../src/core/search/question.ts';
import { entryOf, knowledgeOf, OTHERS } from '../support/entries.ts';

const KNOWLEDGE = knowledgeOf(
  ...OTHERS,
  entryOf({
    id: 'lexicon/target-group',
    language: 'en',
    title: 'Target group',
    asks: ['which target group', 'people in the target group'],
  }),
  entryOf({ id: 'lexicon/covert', language: 'en', title: 'Covert advertising', asks: ['is covert advertising legal'] }),
  entryOf({ id: 'tip/cover', language: 'en', title: 'The cover picture', asks: ['cover size', 'plan a cover'] }),
  entryOf({ id: 'article/whopper', language: 'en', title: 'The moldy Whopper', asks: ['that moldy burger'] }),
  entryOf({ id: 'faq/channels', language: 'de', title: 'Kanäle', asks: ['welche kanäle soll man nehmen'] }),
  entryOf({ id: 'faq/channels', language: 'da', title: 'Kanaler', asks: ['hvilken kanal', 'hvad har de taget'] }),
);

/** How a language reads the words of a question: their stems. */
function read(question: string, language: string): string[] {
  return readWithin(KNOWLEDGE, question, language).map(({ key }) => key);
}

function readWithin(knowledge: Knowledge, question: string, language = 'en'): readonly QuestionTerm[] {
  const [, terms = []] = [...readIn(knowledge, question)].find(([index]) => index.language === language) ?? [];
  return terms;
}

describe('a word', () => {
  it('says less where it is small, a letter by itself, or short and unknown', () => {
    const asks = ['what is the k factor', 'web 2', 'c to c'];
    const knowledge = knowledgeOf(entryOf({ id: 'lexicon/factor', language: 'en', title: 'Factor', asks }));
    const [terms = []] = readIn(knowledge, 'the k factor of web 2 wat').values();
    const [most = 0] = terms.map(({ weight }) => weight).sort((a, b) => b - a);
    expect(terms.filter(({ weight }) => weight < most).map(({ written }) => written)).toEqual([
      'the',
      'k',
      'of',
      'wat',
    ]);
  });
});

describe('a misspelt word', () => {
  it('is read as the known word that goes with the rest of the question', () => {
    expect(read('coverd advertising', 'en')).toEqual(['covert', 'advertis']);
    expect(read('coverd size', 'en')).toEqual(['cover', 'size']);
  });

  it('is read as what is much nearer to it, although the other keeps more company with the rest', () => {
    const likes = knowledgeOf(
      entryOf({ id: 'faq/buying', language: 'en', title: 'Buying', asks: ['is buying legal'] }),
      entryOf({
        id: 'faq/likes',
        language: 'en',
        title: 'Applause',
        asks: [`what brings in likes ${'and many other nice words '.repeat(3)}`],
      }),
      ...OTHERS,
    );
    const [index, terms = []] = [...readIn(likes, 'buyng likes')].find(([{ language }]) => language === 'en') ?? [];
    expect(index?.near('buyng').map(({ key }) => key)).toEqual(['bui', 'bring']);
    expect(terms.map(({ key }) => key)).toEqual(['bui', 'like']);
  });

  it('is read as what an entry is called, of two words that are as near', () => {
    const memes = knowledgeOf(
      entryOf({ id: 'lexicon/meme', language: 'en', title: 'Meme', asks: ['pictures with a joke'] }),
      entryOf({ id: 'faq/meeting', language: 'en', title: 'Meeting', asks: ['where to meet', 'whom to meet'] }),
      ...OTHERS,
    );
    expect(readWithin(memes, 'meem').map(({ key }) => key)).toEqual(['meme']);
  });

  it('is read so although its letters look like a spelt-out umlaut', () => {
    const money = entryOf({ id: 'faq/money', language: 'en', title: 'Money', asks: ['how about sales'] });
    const keysIn = (question: string) => readWithin(knowledgeOf(money), question).map(({ key }) => key);
    expect(keysIn('mnoey')).toEqual(keysIn('money'));
    expect(keysIn('saales')).toEqual(keysIn('sales'));
  });

  it('is believed the more, the less else it may be', () => {
    const trustIn = (...asks: string[]) => {
      const entry = entryOf({ id: 'faq/colours', language: 'en', title: 'Colours', asks });
      return readWithin(knowledgeOf(entry), 'grren').map(({ trust }) => trust);
    };
    const [alone = 0] = trustIn('is it green');
    const [beside = 0] = trustIn('is it green', 'is it greedy', 'is it a siren or a gren');
    expect(alone).toBe(1);
    expect(beside).toBeLessThan(0.9);
  });

  it('counts as a small word where it is one', () => {
    const [small, other] = readWithin(KNOWLEDGE, 'whcih cover').map(({ stop, weight }) => ({ stop, weight }));
    expect([small?.stop, other?.stop]).toEqual([true, false]);
    expect(small?.weight).toBeLessThan(other?.weight ?? 0);
  });

  it('that is far from a known one is read so only in company', () => {
    expect(read('moldy woper', 'en')).toEqual(['moldi', 'whopper']);
    expect(read('woper', 'en')).toEqual(['woper']);
  });

  it('is one although it looks like an inflected word of another language', () => {
    expect(read('welche kanälle', 'de')).toEqual(read('welche kanäle', 'de'));
  });

  it('is one although another language has such a word, if this one understands more of the rest', () => {
    expect(read('taget group', 'en')).toEqual(['target', 'group']);
  });

  it('is none if it stands so in the language that understands the question', () => {
    expect(read('hvad har de taget', 'en')).toContain('taget');
  });

  it('is none if it is a word of everyday questions', () => {
    expect(read('plann a cover', 'en')[0]).toBe('plan');
    expect(read('fold a paper plane', 'en').at(-1)).toBe('plane');
  });
});

describe('a word that nobody knows', () => {
  it('is taken apart where it is two known words written together', () => {
    expect(read('whopperlegal', 'en')).toEqual(['whopper', 'legal']);
  });

  it('is taken apart where it is a phrase of the knowledge without its spaces, small words and all', () => {
    expect(read('peopleinthetargetgroup', 'en')).toEqual(['peopl', 'in', 'the', 'target', 'group']);
    expect(read('groupthetarget', 'en')).toHaveLength(1);
  });

  it('stays whole where it is too long to be one, however many ways there are to part it', () => {
    const again = knowledgeOf(
      entryOf({ id: 'faq/a', language: 'en', title: 'A a aa a aaa aa aaa aaa a', asks: ['a aa'] }),
    );
    const long = `${'a'.repeat(40)}qzq`;
    const [terms = []] = readIn(again, long).values();
    expect(terms.map(({ written }) => written)).toEqual([long]);
    const phrase = 'covert groups target moldy burgers people plan legal covers sizes pictures';
    const telling = knowledgeOf(entryOf({ id: 'faq/b', language: 'en', title: 'Long', asks: [phrase] }));
    const readAs = (written: string) => [...readIn(telling, written).values()][0]?.length;
    const words = phrase.split(' ');
    expect(readAs(words.slice(0, 6).join(''))).toBe(6);
    expect(readAs(words.join(''))).toBe(1);
  });

  it('stays whole where a part of it is unknown, too short or only a small word', () => {
    expect(read('whopperology', 'en')).toEqual(['whopperolog']);
    expect(read('inwhopper', 'en')).toHaveLength(1);
    expect(read('thewhopper', 'en')).toHaveLength(1);
  });

  it('stays whole where it has so few letters that they would make some phrase or other', () => {
    const mail = knowledgeOf(entryOf({ id: 'tip/mail', language: 'en', title: 'Post', asks: ['send it by e mail'] }));
    const parts = (word: string) => takenApart([word], [...mail.indexes.values()]);
    expect(parts('byemail')).toEqual(['by', 'e', 'mail']);
    expect(parts('bye')).toEqual(['bye']);
  });

  it('stays whole where none of the words that would make it has a meaning', () => {
    const asks = ['do it in do or s', 'seed it now'];
    const small = knowledgeOf(entryOf({ id: 'tip/small', language: 'en', title: 'Small', asks }));
    const parts = (word: string) => takenApart([word], [...small.indexes.values()]);
    expect(parts('seeditnow')).toEqual(['seed', 'it', 'now']);
    expect(parts('indoors')).toEqual(['indoors']);
  });

  it('stays whole where it is near to a known one', () => {
    expect(read('advertisingg', 'en')).toEqual(['advertis']);
  });

  it('comes apart in a way that leaves all its letters where they were', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäøß]{1,12}$/), { maxLength: 8 }), (words) => {
        const [index] = KNOWLEDGE.indexes.values();
        const parts = takenApart(words, index === undefined ? [] : [index]);
        expect(parts.join('')).toBe(words.join(''));
      }),
    );
  });
});
