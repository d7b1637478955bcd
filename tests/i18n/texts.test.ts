import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/load-texts.ts';

const texts = await loadTexts();

/** Every text of a language by `section.name`, the faults' sentences included. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const { language: _card, ...sections } = texts.catalogues.get(language) ?? { language: undefined };
  return new Map(
    Object.entries(sections).flatMap(([section, names]) =>
      Object.entries(names).map(([name, text]) => [`${section}.${name}`, text] as const),
    ),
  );
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** The placeholders of a text, and of each what it takes: a number, one of some words to choose a branch by, or any text. */
function placeholders(text: string): ReadonlyMap<string, 'number' | 'choice' | 'text'> {
  const names = new Map<string, 'number' | 'choice' | 'text'>();
  const kinds = { 2: 'number', 5: 'choice', 6: 'number' } as const;
  const walk = (parts: Ast) => {
    for (const part of parts) {
      // 0 is plain text, 2 a number, 5 a select and 6 a plural.
      if ('value' in part && part.type !== 0) {
        names.set(String(part.value), part.type in kinds ? kinds[part.type as keyof typeof kinds] : 'text');
      }
      if ('options' in part) for (const { value } of Object.values(part.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return new Map([...names].sort());
}

const english = textsOf('en');
const others = texts.languages.filter((language) => language !== 'en');

/** Words that are the same in both languages, or names that nobody translates. */
const SAME_ON_PURPOSE: Readonly<Record<string, readonly string[]>> = {
  de: ['command.search.text'],
  da: ['command.tip', 'command.knowledge.status', 'kind.tip', 'oneKind.tip'],
};

const SOURCES = sources(new URL('../../src/', import.meta.url));

function sources(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.parentPath.includes('i18n/texts'))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('\n');
}

/** A text is used where its key stands in the code, or a key is put together that ends as it does. */
function isUsed(key: string): boolean {
  const name = key.slice(key.lastIndexOf('.') + 1);
  if (key.startsWith('fault.')) return SOURCES.includes(`'${name}'`) || SOURCES.includes(`  ${name}: '`);
  if (key.endsWith('.about')) return isUsed(key.slice(0, -'.about'.length));
  return SOURCES.includes(`'${key}'`) || SOURCES.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`);
}

test('there are texts in English, German and Danish', () => {
  expect(texts.languages).toEqual(expect.arrayContaining(['da', 'de', 'en']));
});

test('every text is used', () => {
  expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
});

describe.each(others)('the texts in %s', (language) => {
  const own = textsOf(language);

  test('are the same as in English, no more and no fewer', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('have the placeholders that the English ones have', () => {
    for (const [key, text] of own)
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? '')]);
  });

  test('are not the English ones, left as they were', () => {
    const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{[^{}]*\}/g, ''));
    const same = [...own].filter(([key, text]) => hasWords(text) && text === english.get(key)).map(([key]) => key);
    expect(same.filter((key) => !SAME_ON_PURPOSE[language]?.includes(key))).toEqual([]);
  });
});

describe.each([...texts.languages])('every text in %s', (language) => {
  test('says something whatever values it is given', () => {
    const values = fc.oneof(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.constantFrom(...textsOf(language).values()), fc.infiniteStream(values), (text, stream) => {
        const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
        const given = [...placeholders(text)].map(
          ([name, takes]) => [name, takes, takes === 'text' ? (stream.next().value ?? '') : 3] as const,
        );
        const said = String(format.format(Object.fromEntries(given.map(([name, , value]) => [name, value]))));
        expect(said.trim()).not.toBe('');
        // Which values a text with branches says depends on the branch.
        const shown = text.includes(', select,') ? [] : given.filter(([, takes]) => takes === 'text');
        for (const [, , value] of shown) expect(said).toContain(String(value));
      }),
    );
  });

  test('agrees with each number in the plural', () => {
    const { t } = texts.in(language);
    for (const count of [0, 1, 2, 5, 21, 1000]) {
      expect(t('knowledge.faults', { count })).toMatch(
        new RegExp(`^${new Intl.NumberFormat(language).format(count)} \\p{L}+$`, 'u'),
      );
    }
  });

  test('uses the quotation marks and apostrophes of its language', () => {
    const marks = { de: /["'”»«]/, da: /["'“”„]/, en: /["'„»«]/ }[language] ?? /"/;
    for (const [key, text] of textsOf(language)) {
      // A fault may quote YAML, which has marks of its own.
      if (!key.startsWith('fault.')) expect([key, text]).toEqual([key, expect.not.stringMatching(marks)]);
    }
  });
});

test.each([...texts.languages])('the commands that the texts in %s name are called so there', (language) => {
  const own = textsOf(language);
  const named = [...own].flatMap(([key, text]) =>
    key.startsWith('fault.')
      ? []
      : [...text.matchAll(/`\/(\p{Ll}+)(?: (\p{Ll}+))?`/gu)].map(([, ...words]) => [key, words] as const),
  );
  expect(named.length).toBeGreaterThan(5);
  const names = new Set([...own].filter(([key]) => /^command\.[a-z.]+$/.test(key)).map(([, name]) => name));
  for (const [key, words] of named) {
    for (const word of words.filter((one) => one !== undefined))
      expect([key, [...names]]).toEqual([key, expect.arrayContaining([word])]);
  }
});

describe('a speaker', () => {
  test('writes dates, numbers and languages as its language does', () => {
    expect(texts.in('de').date('2026-11-21')).toBe('21. November 2026');
    expect(texts.in('da').date('2026-11-21')).toBe('21. november 2026');
    expect(texts.in('en').date('2026-11-21')).toMatch(/November/);
    expect(texts.in('de').number(6000)).toBe('6.000');
    expect(texts.in('da').languageName('de')).toBe('tysk');
    expect(texts.in('da').languageLabel('de')).toBe('Tysk');
  });

  test('leaves a date that is none, and a language that is none, as they are', () => {
    expect(texts.in('de').date('some day')).toBe('some day');
    expect(texts.in('de').languageName('not a language')).toBe('not a language');
  });

  test('says the code of a fault that has no sentence', () => {
    expect(texts.in('da').fault({ code: 'never-heard-of', values: {} })).toBe('never-heard-of');
  });

  test('of a language without texts is that of the default language', () => {
    expect(texts.in('fr').language).toBe('en');
  });
});

test('a default language without texts is refused', async () => {
  await expect(loadTexts('xx')).rejects.toThrow('no interface texts for the default language xx');
});
