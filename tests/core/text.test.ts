import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/core/text/analyser.ts';
import { compact } from '../../src/core/text/compact.ts';
import { editDistance } from '../../src/core/text/edit-distance.ts';
import { fold } from '../../src/core/text/fold.ts';
import { readableText } from '../../src/core/text/markdown.ts';
import { hashOf, scanWords } from '../../src/core/text/scan-words.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import { plainText, wordsOf } from '../../src/core/text/words.ts';

const keys = (language: string, text: string) =>
  createAnalyser(language)
    .terms(text)
    .map((term) => term.key);

describe('the words of a text', () => {
  it.each([
    ['de', 'für', 'fuer', 'fur', 'FÜR'],
    ['de', 'Straße', 'strasse', 'STRASSE', 'Straße'],
    ['da', 'fællesskab', 'faellesskab', 'fallesskab', 'Fællesskab'],
    ['da', 'følgere', 'foelgere', 'folgere', 'FØLGERE'],
    ['da', 'mål', 'maal', 'mal', 'MÅL'],
  ])('are one term in %s however %s is typed', (language, ...ways) => {
    expect(new Set(ways.flatMap((way) => keys(language, way)))).toHaveLength(1);
  });

  it.each([
    ['de', ['Kampagne', 'Kampagnen']],
    ['de', ['virales', 'viralen', 'viraler', 'viral']],
    ['da', ['kampagne', 'kampagnen', 'kampagner', 'kampagnerne']],
    ['en', ['campaign', 'campaigns']],
  ])('are one term in %s in all their forms', (language, forms) => {
    expect(new Set(keys(language, forms.join(' ')))).toHaveLength(1);
  });

  it('are found in a language that has no stemmer', () => {
    expect(keys('pl', 'Łódź i Kraków')).toEqual(['lodz', 'i', 'krakow']);
  });

  it('keep their place in the text', () => {
    const text = 'Was ist „Tell-a-Friend“?';
    expect([...wordsOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
      'Was',
      'ist',
      'Tell',
      'a',
      'Friend',
    ]);
  });

  it('are told apart from stop words', () => {
    expect(
      createAnalyser('da')
        .terms('hvad er seeding')
        .map(({ stop }) => stop),
    ).toEqual([true, true, false]);
  });

  it.each([
    ['de', 'Kannst du mir bei Seeding helfen', ['Seeding', 'helfen']],
    ['da', 'Må man, og bør jeg', []],
    ['en', 'Could you, must I', []],
  ])('say nothing where they are modal verbs: %s', (language, text, telling) => {
    const terms = createAnalyser(language).terms(text);
    expect(terms.filter(({ stop }) => !stop).map(({ written }) => written)).toEqual(telling);
  });
});

describe('the words that are scanned', () => {
  const scanned = (text: string) => {
    const words: string[] = [];
    scanWords(text, (start, end, hash) => {
      words.push(text.slice(start, end));
      expect(hash).toBe(hashOf(text.slice(start, end)));
    });
    return words;
  };

  it('are those that the regular expression finds, in any text', () => {
    const tricky = fc.string({
      unit: fc.constantFrom('a', 'ß', 'É', '1', '٣', "'", '’', '\u0301', '-', ' ', '文', '𝒳', '\ud800', 'ªº'),
    });
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => {
        expect(scanned(text)).toEqual([...wordsOf(text)].map((word) => word.text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('plain text', () => {
  it('has no characters that hide or turn round what is written', () => {
    expect(plainText('see\u200bding\u202e \ufeff  ist\u00ad')).toBe('seeding ist');
  });

  it('is the same when made plain twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainText(plainText(text)) === plainText(text)));
  });
});

describe('a compact text', () => {
  it('takes one byte a character, although it stood beside what needs two', () => {
    const cut = `„${'x'.repeat(1_000)}“`.slice(1, -1);
    expect(serialize(cut).length).toBeGreaterThan(2_000);
    expect(serialize(compact(cut)).length).toBeLessThan(1_100);
  });

  it('is the same text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => compact(text) === text));
  });
});

describe('folding', () => {
  it('is the same when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)).length <= fold(text).length));
  });
});

describe('the distance between two words', () => {
  it.each([
    ['kampagne', 'kampange', 1],
    ['seeding', 'seding', 1],
    ['mem', 'meme', 1],
    ['viral', 'viral', 0],
    ['', 'abc', 3],
  ])('of %s and %s is %i', (a, b, edits) => {
    expect(editDistance(a, b)).toBe(edits);
  });

  it('is the same up to a bound, and above it where it is more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const edits = editDistance(a, b);
        const counted = editDistance(a, b, most);
        return edits <= most ? counted === edits : counted > most;
      }),
    );
  });

  it('is what its definition says', () => {
    const defined = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
      return Math.min(
        defined(a.slice(0, -1), b) + 1,
        defined(a, b.slice(0, -1)) + 1,
        defined(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
        isSwapped ? defined(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
      );
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === defined(a, b)));
  });
});

describe('sentences', () => {
  it('end at their full stop and not after an abbreviation or a date', () => {
    expect(sentencesOf('Das gilt z. B. für Clips. Am 4. Juli war es so. „Wirklich?“ Ja!').map((s) => s.trim())).toEqual(
      ['Das gilt z. B. für Clips.', 'Am 4. Juli war es so.', '„Wirklich?“', 'Ja!'],
    );
  });

  it('put together again are the text', () => {
    fc.assert(fc.property(fc.string(), (text) => sentencesOf(text).join('') === text));
  });
});

describe('Markdown read as text', () => {
  it('keeps the words of links, lists and emphasis and loses their marks', () => {
    expect(readableText('## Head\n\n- a **bold** [link](https://example.org)\n1. `code`')).toBe(
      'Head\n\na bold link\ncode',
    );
  });
});
