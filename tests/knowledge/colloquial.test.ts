import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/core/text/analyser.ts';
import { standardSpellingsOf } from '../../src/core/text/colloquial/colloquial.ts';
import { wordTextsOf } from '../../src/core/text/words.ts';
import { readShipped } from '../support/shipped.ts';

const { entries } = await readShipped();
const languages = [...new Set(entries.map(({ language }) => language))];

describe('a question as it is chatted or spoken', () => {
  it.each([
    ['de', 'wat is dat', 'was ist das'],
    ['de', 'ick check dit nich', 'ich check das nicht'],
    ['da', 'hva er d jeg ik ka', 'hvad er det jeg ikke kan'],
    ['en', 'wot r u gonna do abt it', 'what are you going do about it'],
    ['en', 'WHAT’S it', 'what it'],
  ])('is read in %s as in its standard spelling: %s', (language, chatted, standard) => {
    const { terms } = createAnalyser(language);
    const read = (text: string) => terms(text).map(({ key, spelling, stop }) => ({ key, spelling, stop }));
    expect(read(chatted)).toEqual(read(standard));
  });

  it('is read as it stands in a language that has no list', () => {
    expect(standardSpellingsOf('fr').size).toBe(0);
  });
});

describe.each(languages)('the list of %s', (language) => {
  const spellings = standardSpellingsOf(language);

  it('names words, each by itself', () => {
    expect(spellings.size).toBeGreaterThan(300);
    for (const word of [...spellings].flat()) expect(wordTextsOf(word), word).toEqual([word.toLowerCase()]);
  });

  it('brings each to a spelling that is not brought to another', () => {
    expect([...spellings.values()].filter((standard) => spellings.has(standard))).toEqual([]);
  });

  it('has no word that an entry is called', () => {
    const names = entries.flatMap(({ language: own, title, aliases }) => (own === language ? [title, ...aliases] : []));
    const words = new Set(names.flatMap((name) => wordTextsOf(name.toLowerCase())));
    expect([...spellings.keys()].filter((variant) => words.has(variant))).toEqual([]);
  });
});
