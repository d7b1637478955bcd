import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/knowledge/front-matter.ts';

const read = (text: string) => readFrontMatter(text, 'a.md');
const faultOf = (text: string) => {
  const { faults, data, body } = read(text);
  expect(faults).toHaveLength(1);
  expect(Object.keys(data), 'a refused block gives no data').toEqual([]);
  expect(body, 'the text is left as it is').toBe(text);
  return faults[0];
};

test('front matter is split from the body, and each key knows its line', () => {
  const { data, body, bodyLine, lines, faults } = read(
    '---\ntitle: Seeding\n# a comment\nrelated:\n  - tip/a\n  - tip/b\n---\n\nText\n',
  );
  expect(faults).toEqual([]);
  expect({ ...data }).toEqual({ title: 'Seeding', related: ['tip/a', 'tip/b'] });
  expect(body).toBe('\nText\n');
  expect(bodyLine).toBe(8);
  expect(Object.fromEntries(lines)).toEqual({ title: 2, related: 4, 'related.0': 5, 'related.1': 6 });
});

test('spaces after the marks and before the text change neither text nor lines', () => {
  expect(read('--- \ntitle: x\n---  \n  a\nb')).toMatchObject({ body: '  a\nb', bodyLine: 4, faults: [] });
  expect(read('---\ntitle: x\n---\n  \na')).toMatchObject({ body: '  \na', bodyLine: 4, faults: [] });
  expect(read('---\ntitle: x\n---  ')).toMatchObject({ body: '', faults: [] });
});

test('a file without front matter is all body, also one that begins with a thematic break', () => {
  for (const text of ['Text', '', '\n---\ntitle: x\n---\n', '----\nText', 'a\n---js\nb']) {
    expect(read(text)).toMatchObject({ present: false, body: text, bodyLine: 1, faults: [] });
  }
});

test('---yaml is front matter too, and an empty block is one without keys', () => {
  expect({ ...read('---yaml\ntitle: x\n---\nText').data }).toEqual({ title: 'x' });
  expect(read('---\n---\nText')).toMatchObject({ present: true, body: 'Text', bodyLine: 3, faults: [] });
  expect(read('---\n# only a comment\n---\nText')).toMatchObject({ present: true, body: 'Text', faults: [] });
});

describe('front matter in another language is refused and never run', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const languages = [
    'js',
    'JS',
    ' js',
    'javascript',
    'JavaScript',
    'coffee',
    'cson',
    'json',
    'toml',
    'YAML',
    'yml',
    '{"a":1}',
    '__proto__',
  ];
  test.each(languages)('---%s', (language) => {
    const trace = join(folder, 'ran');
    const code = `{ title: (process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(trace)}, 'x'), 'x') }`;
    const fault = faultOf(`---${language}\n${code}\n---\nText`);
    expect(fault).toMatchObject({ code: 'front-matter-language', line: 1 });
    expect(existsSync(trace)).toBe(false);
  });
});

describe('broken YAML is reported on its line, every time', () => {
  const broken: readonly (readonly [string, string, string, number])[] = [
    ['a colon inside the text', 'title: Seeding: what it is', 'block_as_implicit_key', 2],
    ['an open quotation mark', 'title: x\nsummary: "open', 'missing_char', 3],
    ['the same key twice', 'title: x\ntitle: y', 'duplicate_key', 3],
    ['a tab for an indent', 'title: x\nsources:\n\t- title: y', 'tab_as_indent', 4],
    ['a tag', 'title: !!js/function x', 'tag_resolve_failed', 2],
  ];
  test.each(broken)('%s', (_name, yaml, problem, line) => {
    const text = `---\n${yaml}\n---\nText`;
    // gray-matter, used plainly, answers the second time with no data and no error.
    for (let time = 0; time < 3; time++) {
      expect(faultOf(text)).toMatchObject({ code: 'front-matter-yaml', severity: 'error', line, values: { problem } });
    }
  });

  test('brackets nested by the thousand', () => {
    expect(faultOf(`---\na: ${'['.repeat(20_000)}\n---\n`)?.code).toBe('front-matter-yaml');
  });
});

test('anchors and aliases are refused, so no few lines can grow into gigabytes', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((key, index) => {
      const before = '*'.concat('abcdefg'.charAt(index));
      return `${key}: &${key} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    }),
  ];
  expect(faultOf(`---\n${bomb.join('\n')}\n---\n`)).toMatchObject({ code: 'front-matter-alias', line: 2 });
  expect(faultOf('---\ntitle: x\naliases: *x\n---\n')?.line).toBe(3);
});

test('a block that never ends, ends in other words, is too long or is no map is refused', () => {
  expect(faultOf('---\ntitle: x\n\nText')).toMatchObject({ code: 'front-matter-unclosed', line: 1 });
  expect(faultOf('---\ntitle: x\n---js\nText')).toMatchObject({ code: 'front-matter-unclosed', line: 3 });
  expect(faultOf(`---\n${'\n'.repeat(200_000)}---\nText`)?.code).toBe('front-matter-too-long');
  expect(faultOf('---\njust a sentence\n---\nText')?.code).toBe('front-matter-not-a-map');
  expect(faultOf('---\n- a\n- b\n---\nText')?.code).toBe('front-matter-not-a-map');
});

test('keys named like the parts of a prototype are keys like any other', () => {
  const { data, faults } = read(
    '---\ntitle: x\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n---\n',
  );
  expect(faults).toEqual([]);
  expect(Object.keys(data)).toEqual(['title', '__proto__', 'constructor']);
  expect(Object.getPrototypeOf(data)).toBeNull();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(JSON.parse('{}')).not.toHaveProperty('polluted');
});
