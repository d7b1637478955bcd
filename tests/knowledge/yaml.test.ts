import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/knowledge/yaml.ts';
import { readPlainYaml } from '../../src/knowledge/yaml-plain.ts';

const KNOWLEDGE = 'knowledge';

test('the quick reader reads all front matter that the project ships, as the exact one does', async () => {
  const files = (await readdir(KNOWLEDGE, { recursive: true })).filter((file) => file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const block = (await readFile(join(KNOWLEDGE, file), 'utf8')).split('---\n')[1] ?? '';
    expect(readPlainYaml(`\n${block}`), file).toEqual(parseYaml(`\n${block}`));
  }
});

const word = fc.constantFrom(
  ...[
    'a',
    'title',
    'null',
    'Null',
    '~',
    'true',
    'No',
    'yes',
    '7',
    '07',
    '0x1f',
    '1e3',
    '-1',
    '+.5',
    '.inf',
    '.nan',
    '1_000',
  ],
  ...[
    '2026-11-21',
    '12:30',
    'a:b',
    'a #b',
    '#b',
    '"q\\u00e4"',
    "'it''s'",
    '"',
    "'",
    'é',
    'ß — „x“',
    '\u00a0',
    '\u2028',
    '?',
    '!',
    '@',
    '`',
  ],
  ...[
    '&x',
    '*x',
    '!!str',
    '<<',
    '__proto__',
    'constructor',
    '-',
    '---',
    '...',
    '%YAML',
    '|',
    '>-',
    '{',
    '}',
    '[',
    ']',
    ',',
    '{a: 1}',
    '[1, "b"]',
    '\t',
  ],
);
const blank = fc.constantFrom(
  '',
  ' ',
  '  ',
  '    ',
  '\n',
  '\n  ',
  '\n- ',
  '\n  - ',
  ': ',
  ':',
  ':\n',
  ', ',
  ' # c\n',
  '\t',
);
const yamlish = fc
  .array(fc.tuple(blank, word), { maxLength: 14 })
  .map((parts) => parts.map(([space, text]) => space + text).join(''));

test('whatever it is given, the quick reader says the same as the exact one or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ maxLength: 60 })), (text) => {
      const quick = readPlainYaml(text);
      if (quick !== undefined) expect(quick).toEqual(parseYaml(text));
    }),
    { numRuns: 1500 },
  );
});

test('words that look like numbers, dates and markers are read alike', () => {
  const text = 'a: 7\nb: 2026-11-21\nc: "7"\nd: 7 Tipps\ne:\nf: [x, "y, z", { g: h }]\ni:\n  - j: k\n    l: m\n  - n\n';
  expect(readPlainYaml(text)).toEqual(parseYaml(text));
  expect(readPlainYaml(text)).toBeDefined();
});
