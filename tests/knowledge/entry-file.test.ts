import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { Fault } from '../../src/core/fault.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { entryText } from './temporary-folder.ts';

const options = { detect: async () => undefined, defaultLanguage: 'en' };
const parse = (text: string, file = 'de/lexicon/seeding.md') => parseFile(file, text, options);
const short = ({ code, line, severity, values }: Fault) => `${line} ${severity} ${code} ${values.field ?? ''}`.trim();
const faultsOf = async (text: string, file?: string) => (await parse(text, file)).faults.map(short);

const WHOLE = `---
title: " Seeding "
summary: >
  Saat, die
  aufgeht.
aliases: [Aussaat, Saatgutstrategie]
asks: Was heißt Seeding?
tags: [start]
related:
  - lexicon/influencer
sources:
  - title: Ein Buch
    author: A. Autorin
    year: 2011
    url: https://example.org/buch
reviewed: 2026-11-21
translates: en@3f9c2a
---

Was vor der ersten Überschrift steht.

## Wie es geht

Erst dies,
dann das.

### Genauer

> ## keine Überschrift
`;

test('an entry is read with all that it says, and each section knows its line', async () => {
  const { entries, faults, format } = await parse(WHOLE);
  expect(faults).toEqual([]);
  expect(format).toBe('entry');
  expect(entries).toEqual([
    {
      id: 'lexicon/seeding',
      kind: 'lexicon',
      language: 'de',
      title: 'Seeding',
      summary: 'Saat, die aufgeht.',
      aliases: ['Aussaat', 'Saatgutstrategie'],
      asks: ['Was heißt Seeding?'],
      tags: ['start'],
      related: ['lexicon/influencer'],
      sources: [{ title: 'Ein Buch', author: 'A. Autorin', year: 2011, url: 'https://example.org/buch' }],
      sections: [
        { text: 'Was vor der ersten Überschrift steht.', line: 20 },
        { heading: 'Wie es geht', text: 'Erst dies,\ndann das.', line: 22 },
        { heading: 'Genauer', text: '> ## keine Überschrift', line: 27 },
      ],
      reviewed: '2026-11-21',
      translates: { language: 'en', digest: '3f9c2a' },
      digest: expect.stringMatching(/^[0-9a-f]{6}$/),
      file: 'de/lexicon/seeding.md',
      line: 1,
    },
  ]);
});

test('an entry takes one byte a character, although another text of its file needs two', async () => {
  const sizeOf = async (title: string, file?: string) =>
    serialize((await parse(`${title}\n\n${'x'.repeat(1_000)}\n`, file)).entries[0]).length;
  expect(await sizeOf('---\ntitle: „Saat“\nsummary: x\n---')).toBeLessThan(1_500);
  expect(await sizeOf('# „Saat“', 'notes.md')).toBeLessThan(1_500);
});

test('the digest changes with title, summary and body, and with nothing else', async () => {
  const digestOf = async (text: string) => (await parse(text)).entries[0]?.digest;
  const digest = await digestOf(WHOLE);
  for (const [from, to] of [
    ['Seeding "', 'Saat"'],
    ['aufgeht', 'vergeht'],
    ['Erst dies', 'Zuerst dies'],
    ['## Wie', '### Wie'],
  ] as const) {
    expect(await digestOf(WHOLE.replace(from, to)), to).not.toBe(digest);
  }
  for (const [from, to] of [
    ['[start]', '[ende]'],
    ['2026-11-21', '2026-11-22'],
    ['dies,\n', 'dies,  \n'],
    ['Überschrift\n', 'Überschrift\n\n\n'],
  ] as const) {
    expect(await digestOf(WHOLE.replace(from, to)), to).toBe(digest);
  }
});

test('every fault stands on the line of the key that it is about', async () => {
  const text = `---
summary: ""
aliases: [one, 2]
asks:
  - What?
  - ""
related: [lexicon/influencer, Seeding]
sources:
  - title: A book
    year: soon
    url: www.example.org
reviewed: 2026-02-30
translates: english
---
Text`;
  expect(await faultsOf(text)).toEqual([
    '1 error field-missing title',
    '2 error field-empty summary',
    '3 error field-type aliases[2]',
    '6 error field-empty asks[2]',
    '7 error field-id related[2]',
    '10 error field-type sources[1].year',
    '11 error field-address sources[1].url',
    '12 error field-date reviewed',
    '13 error field-translates translates',
  ]);
  expect((await parse(text)).entries).toEqual([]);
});

test('an article may do without a summary, nothing else may', async () => {
  const text = '---\ntitle: x\nasks: []\n---\nText';
  expect(await faultsOf(text, 'en/article/x.md')).toEqual([]);
  for (const kind of ['lexicon', 'faq', 'tip']) {
    expect(await faultsOf(text, `en/${kind}/x.md`), kind).toEqual(['1 error field-missing summary']);
  }
});

test('an unknown key is a warning that names the nearest known one, and the entry is served', async () => {
  const { entries, faults } = await parse(
    entryText('x', ['realted: [lexicon/y]', 'zzzzzzzz: 1', 'sources: [{ title: a, autor: b }]']),
  );
  expect(entries).toHaveLength(1);
  expect(faults.map(({ line, severity, values }) => [line, severity, values.field, values.nearest])).toEqual([
    [4, 'warning', 'realted', 'related'],
    [5, 'warning', 'zzzzzzzz', 'none'],
    [6, 'warning', 'autor', 'author'],
  ]);
});

test('unseen characters and reversed writing are taken out of titles and summaries, with a warning', async () => {
  const { entries, faults } = await parse(entryText('"a\u202Eb\\u0007c"', ['aliases: ["\u2066d", e]']));
  expect(entries[0]).toMatchObject({ title: 'abc', aliases: ['d', 'e'] });
  expect(faults.map(short)).toEqual([
    '2 warning field-control-characters title',
    '3 warning field-control-characters summary',
    '4 warning field-control-characters aliases',
  ]);
});

test('a body without text and a file name that is no slug are refused', async () => {
  expect(await faultsOf(entryText('x', [], ' '))).toEqual(['5 error body-empty']);
  expect(await faultsOf(entryText('x'), 'de/tip/Über Uns.md')).toEqual(['1 error slug-invalid']);
});

test('the shape of a file decides which reader serves it', async () => {
  const formatOf = async (file: string, text: string) => (await parse(text, file)).format;
  expect(await formatOf('de/lexicon/a.md', entryText('x'))).toBe('entry');
  expect(await formatOf('texts/de/lexicon/a.md', entryText('x'))).toBe('entry');
  expect(await formatOf('de/lexicon/a.md', '---\ntitle: x\n---\nText')).toBe('entry');
  expect(await formatOf('de/lexicon/a.md', '---\ntitle: "x\n---\nText')).toBe('entry');
  expect(await formatOf('de/lexicon/a.md', '---\ntitle: x\nlayout: post\n---\nText')).toBe('document');
  expect(await formatOf('de/lexicon/a.md', '# Heading\n\nText')).toBe('document');
  expect(await formatOf('lexicon/a.md', entryText('x'))).toBe('document');
});
