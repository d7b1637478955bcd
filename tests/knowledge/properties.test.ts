import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanDocument } from '../../src/knowledge/document/clean.ts';
import { readFrontMatter } from '../../src/knowledge/front-matter.ts';
import { parseFile } from '../../src/knowledge/parse-file.ts';
import { slugOf } from '../../src/knowledge/slug.ts';

declare global {
  var ran: boolean | undefined;
}

const options = { detect: async () => undefined, defaultLanguage: 'en' };

/** Pieces of what front matter, Markdown, HTML, shortcodes and consent banners are made of, put together at random. */
const piece = fc.constantFrom(
  ...[
    '---',
    '---js',
    '---yaml',
    '\n',
    '\n\n',
    ' ',
    '# ',
    '## ',
    '> ',
    '>',
    '- ',
    '1. ',
    '```',
    '`',
    '**',
    '[',
    ']',
    '](',
    ')',
    '![',
  ],
  ...[
    '/a',
    'https://example.org',
    'javascript:x',
    '[gallery]',
    '[box]',
    '[/box]',
    '[youtube=https://youtu.be/abcdefghijk]',
    '[^1]',
    '[x]: /y',
  ],
  ...[
    '<',
    '>',
    '<a href="x">',
    '</a>',
    '<b>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '&',
    'amp;',
    '&lt;',
    'b>',
    '&amp;',
    '&#91;',
    ';',
  ],
  ...[
    'title: x',
    'summary: "y',
    'related: [',
    '&a',
    '*a',
    'globalThis.ran = true',
    '({ a: (globalThis.ran = true) })',
    '__proto__: { ran: 1 }',
  ],
  ...[
    'Lexikon',
    'Home / Blog',
    'Newsletter',
    'Kontakt',
    'We use cookies.',
    'Follow us',
    'Was ist das?',
    'Ein Satz, der etwas länger ist.',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const path = fc.constantFrom('a.md', 'de/lexicon/a.md', 'da/faq/b.md', 'x/en/article/c.md', 'blog/2012-07-notes.de.md');

test('whatever a file holds, it is read without throwing, without running anything and without reaching a prototype', async () => {
  await fc.assert(
    fc.asyncProperty(path, text, async (file, content) => {
      const { entries, faults } = await parseFile(file, content, options);
      expect(globalThis.ran).toBeUndefined();
      expect(Object.hasOwn(Object.prototype, 'ran')).toBe(false);
      for (const fault of faults) expect(fault.line).toBeGreaterThanOrEqual(1);
      for (const entry of entries) expect(entry.title.trim()).not.toBe('');
    }),
    { numRuns: 1500 },
  );
});

test('cleaning what is clean changes nothing, and every line stays on its line', () => {
  fc.assert(
    fc.property(text, (content) => {
      const once = cleanDocument(content);
      expect(cleanDocument(once)).toBe(once);
      expect(once.split('\n')).toHaveLength(content.split('\n').length);
    }),
    { numRuns: 1500 },
  );
});

test('the body of a file begins on the line that is said', () => {
  fc.assert(
    fc.property(text, (content) => {
      const { faults, body, bodyLine } = readFrontMatter(content, 'a.md');
      const lines = content.split('\n');
      if (faults.length === 0) expect(body).toBe(lines.slice(bodyLine - 1).join('\n'));
    }),
    { numRuns: 1000 },
  );
});

test('a slug is made of words of a to z and digits, and at most 60 characters long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(60);
    }),
  );
});

test('a large file of unclosed marks is read within a few seconds', async () => {
  const kilobytes = (unit: string) => unit.repeat(Math.floor((256 * 1024) / unit.length));
  for (const unit of [
    '<a ',
    '<a "',
    '[a ',
    '[a [b] ',
    '[a](',
    '![',
    '&amp;',
    '`',
    '``a ',
    '[x]',
    '<!--',
    '<script>',
    '> ',
    '„',
    '\n',
    '. ',
    '[b]x',
    '[a][',
    '* ',
    ' \t',
    '~~~\n',
  ]) {
    const start = performance.now();
    await parseFile('a.md', kilobytes(unit), options);
    expect(performance.now() - start, unit).toBeLessThan(4000);
  }
});
