import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  discordBlocks,
  discordMarkdown,
  escapeLine,
  escapeText,
  webAddress,
} from '../../src/discord/views/markdown.ts';

describe('knowledge text', () => {
  test.each([
    ['keeps emphasis, strong text, struck text and code', '*a* **b** ~~c~~ `d`', '*a* **b** ~~c~~ `d`'],
    ['keeps lists, nested ones too', '- a\n  - b\n- c', '- a\n  - b\n- c'],
    ['keeps the numbers of a list', '3. a\n4. b', '3. a\n4. b'],
    ['keeps quotes, in the one level that Discord has', '> a\n> > b', '> a\n> \n> b'],
    ['keeps code blocks', '```js\nlet a = 1;\n```', '```js\nlet a = 1;\n```'],
    ['shows its headings below the entry’s title', '# A\n\n## B\n\n### C', '### A\n\n### B\n\n### C'],
    ['shows a heading deeper than three as bold text', '#### A *b*', '**A *b***'],
    ['joins lines that only the file breaks', 'a\nb', 'a b'],
    ['keeps a line break that is meant', 'a  \nb', 'a\nb'],
    [
      'shows a table row by row, each cell after its column',
      '| Net | Reach |\n|---|---|\n| A | 1 |\n| B | 2 |',
      '- **Net:** A · **Reach:** 1\n- **Net:** B · **Reach:** 2',
    ],
    ['shows a table without rows as its columns', '| A | B |\n|---|---|', '- A · B'],
    [
      'shows a picture as a link with its description',
      '![A graph](https://example.org/a.png)',
      '[A graph](https://example.org/a.png)',
    ],
    ['shows only the description of a picture that is nowhere on the web', '![A graph](a.png)', 'A graph'],
    ['keeps a link to the web', '[a](https://example.org/x)', '[a](https://example.org/x)'],
    ['keeps an address that stands alone', 'see https://example.org/a_b today', 'see https://example.org/a_b today'],
    ['drops HTML and keeps what it enclosed', 'a <b onclick="x">bold</b> c<br>d', 'a bold c\nd'],
    ['drops a block of HTML, scripts and all', '<div>\n<script>alert(1)</script>\ntext</div>', 'text'],
    ['drops a line that only divides', 'a\n\n---\n\nb', 'a\n\nb'],
  ])('%s', (_, markdown, shown) => {
    expect(discordMarkdown(markdown)).toBe(shown);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '/relative',
    'https://user:pass@example.org/',
  ])('shows only the words of a link to %s', (address) => {
    expect(discordMarkdown(`[words](${address})`)).not.toContain('](');
  });

  test('shows where a link goes that claims to go elsewhere', () => {
    expect(discordMarkdown('[https://bank.example](https://evil.example)')).toBe('https://evil.example/');
  });

  test('mentions nobody and nothing', () => {
    const text =
      '<@1099511627776000004> <@&1099511627776000004> <#1099511627776000004> @everyone @HERE </ask:1> <:a:1> <t:1:R>';
    const shown = discordMarkdown(text);
    expect(shown).not.toMatch(/(?<!\\)<[@#/:t]/);
    expect(shown).not.toMatch(/@(?:everyone|here)/i);
  });

  test.each(['# a', '> a', '>>> a', '- a', '-# a', '+ a', '1. a', '12) a'])(
    'does not turn “%s” in a title into something else',
    (text) => {
      expect(escapeText(text)).toContain('\\');
      // What is escaped is read as text: markdown-it knows the same escapes as Discord.
      expect(discordMarkdown(escapeText(text))).toBe(escapeText(text));
    },
  );

  test('leaves out direction marks that would turn the text around', () => {
    expect(escapeLine('abc\u202edcba')).toBe('abcdcba');
  });

  test('of any kind becomes blocks that are not blank and mention nobody', () => {
    fc.assert(
      fc.property(monsters, (text) => {
        for (const block of discordBlocks(text)) {
          expect(block.trim()).not.toBe('');
          // Code is shown as it is, and mentions nobody there.
          const read = block.replace(/\\[^\w\s]|```[\s\S]*?```|`[^`\n]*`/g, '');
          expect(read).not.toMatch(/<[@#]|@(?:everyone|here)/);
        }
      }),
    );
  });

  test('of one line becomes one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !escapeLine(text).includes('\n')));
  });
});

const pieces = fc.constantFrom(
  '# ',
  '## ',
  '#### ',
  '- ',
  '1. ',
  '> ',
  '```',
  '`',
  '**',
  '*',
  '__',
  '~~',
  '||',
  '|',
  '\n',
  '\n\n',
  '---',
  '<@123456789012345678>',
  '@everyone',
  '<#1>',
  '[a](https://example.org)',
  '[b](javascript:1)',
  '![c](https://example.org/p.png)',
  '<script>',
  '</div>',
  '<!--',
  '| a | b |\n|---|---|\n| 1 | 2 |\n',
  '\\',
  'word ',
  '😀',
  '\u202e',
  '\u0000',
  '\ud800',
  'https://example.org/(x)_y',
);
const monsters = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('an address', () => {
  test('of the web is kept, with what would end a link written another way', () => {
    expect(webAddress('https://example.org/a_(b)')).toBe('https://example.org/a_%28b%29');
  });

  test('of any other kind is none', () => {
    for (const text of [
      '',
      'x',
      'ftp://example.org',
      'mailto:a@example.org',
      `https://example.org/${'x'.repeat(600)}`,
    ]) {
      expect(webAddress(text)).toBeUndefined();
    }
  });
});
