import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { FAULTS } from '../../src/knowledge/faults.ts';

const texts = await loadTexts();

/** One value of every name that a fault carries. */
const VALUES = {
  asks: 2,
  back: 'tip/a',
  bytes: 10_485_760,
  characters: 301,
  days: 400,
  detail: 'Missing closing quote',
  error: 'EACCES',
  expected: 'list',
  field: 'title',
  found: '@everyone',
  id: 'tip/b',
  key: 'growth',
  known: 'a, b',
  language: 'da',
  least: 6,
  level: 4,
  limit: 1_048_576,
  lines: 1000,
  most: 300,
  nearest: 'related',
  now: 'en@aaaaaa',
  other: 'de/tip/c.md',
  problem: 'missing_char',
  reviewed: '2025-01-01',
  slug: 'Über',
  tag: 'x',
  text: 'Title',
  words: 20,
  name: 'viral spots',
  number: 7,
  part: 'source',
  suggestions: 'campaign',
  what: 'text',
  word: 'campain',
  written: 'en@bbbbbb',
};

describe.each([...texts.catalogues])('in %s', (language, catalogue) => {
  test('every fault has a sentence, and every sentence a fault', () => {
    expect(Object.keys(catalogue.fault).sort()).toEqual(Object.keys(FAULTS).sort());
  });

  test('every sentence can be said, begins with a capital or the field, and ends', () => {
    for (const code of Object.keys(FAULTS)) {
      const sentence = texts.in(language).fault({ code, values: VALUES });
      expect(sentence, code).toMatch(/^[\p{Lu}„“»@].*[.?)]$/u);
      expect(sentence, code).not.toMatch(/ {2}|undefined|, (?:select|plural)|''/);
    }
  });
});

test('the sentence says what is expected in the words of its case', () => {
  const { fault } = texts.in('en');
  expect(fault({ code: 'front-matter-yaml', values: { problem: 'duplicate_key', detail: '' } })).toContain(
    'stands here twice',
  );
  expect(fault({ code: 'front-matter-yaml', values: { problem: 'unheard_of', detail: 'Odd thing' } })).toContain(
    'Odd thing.',
  );
  expect(fault({ code: 'field-unknown', values: { field: 'x', nearest: 'none', known: 'a, b' } })).toContain(
    'Known keys: a, b.',
  );
  expect(fault({ code: 'field-unknown', values: { field: 'x', nearest: 'tags', known: 'a, b' } })).toContain(
    'Did you mean “tags”?',
  );
  expect(fault({ code: 'tags-shape', values: { key: 'x' } })).toContain(
    'growth: { de: Wachstum, da: Vækst, en: Growth }',
  );
});
