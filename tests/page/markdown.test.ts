import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../src/playground/page/markdown.ts';
import type { TextNode } from '../../src/playground/page/protocol.ts';

/** A text as the page draws it, written in a few marks. */
function drawn(text: string): string {
  return (readTexts({ content: text })[text] ?? []).map(mark).join('');
}

function mark(node: TextNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return '↵';
    case 'code':
      return `‹${node.text}›`;
    case 'codeBlock':
      return `‹${node.language === '' ? '' : `${node.language}: `}${node.text}›`;
    case 'list':
      return `${node.start ?? '•'}[${node.items.map((item) => item.map(mark).join('')).join(' | ')}]`;
    case 'link':
      return `(${node.inside.map(mark).join('')} → ${node.address})`;
    case 'heading':
      return `h${node.level}{${node.inside.map(mark).join('')}}`;
    case 'timestamp':
      return `<${node.seconds} ${node.style}>`;
    case 'user':
    case 'role':
    case 'channel':
      return `<${node.type} ${node.id}>`;
    case 'command':
    case 'emoji':
      return `<${node.type} ${node.name}>`;
    default:
      return `${node.type}{${node.inside.map(mark).join('')}}`;
  }
}

describe('Discord’s Markdown on the page', () => {
  it.each([
    [
      '**bold** *it* __under__ ~~gone~~ ||secret||',
      'strong{bold} em{it} underline{under} strike{gone} spoiler{secret}',
    ],
    ['## Seeding\ntext', 'h2{Seeding}text'],
    ['- one\n- **two**\n  - three\n- four', '•[one | strong{two}↵•[three] | four]'],
    ['3. one\n4. two', '3[one | two]'],
    ['text\n* one\ntext', 'text↵•[one]text'],
    ['**1. one**\n## 2. two\n-# - three', 'strong{1. one}↵h2{2. two}subtext{- three}'],
    ['- one\n## two', '•[one]h2{two}'],
    ['> said\n## next', 'quote{said}h2{next}'],
    ['-# lexicon/seeding · de\n-# small', 'subtext{lexicon/seeding · de}subtext{small}'],
    ['```\n- no list\n```', '‹- no list›'],
    ['```js\nlet a\n```', '‹js: let a›'],
    ['`- none`', '‹- none›'],
    ['\\- none, 1\\. none, \\*none\\*', '- none, 1. none, *none*'],
    [
      '[here](https://x.example/a_b) and <https://y.example>',
      '(here → https://x.example/a_b) and (https://y.example → https://y.example)',
    ],
    ['[here](javascript:alert)', '[here](javascript:alert)'],
    [
      '<@123456789012345678> </ask:123456789012345678> <t:1700000000:R> <t:1700000000>',
      '<user 123456789012345678> <command ask> <1700000000 R> <1700000000 f>',
    ],
    ['<b>no HTML</b> & “more”', '<b>no HTML</b> & “more”'],
  ])('%s', (text, shown) => {
    expect(drawn(text)).toBe(shown);
  });

  it('is read whatever it is, and no word of it is lost', () => {
    const words = fc.stringMatching(/^[a-z]{1,8}$/);
    const marks = fc.constantFrom(
      ' ',
      '\n',
      '**',
      '*',
      '- ',
      '1. ',
      '# ',
      '-# ',
      '> ',
      '||',
      '`',
      '```',
      '__',
      '~~',
      '[',
      '](',
      ')',
      '<@',
      '>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, marks), { maxLength: 30 }), (parts) => {
        const shown = drawn(parts.join(''));
        for (const word of parts.filter((part) => /^[a-z]+$/.test(part))) expect(shown).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every text of a message, wherever it stands', () => {
    const texts = readTexts({
      content: 'a',
      embeds: [{ title: 'b', description: 'c', fields: [{ name: 'd', value: 'e' }], footer: { text: 'f' } }],
      components: [
        { type: 10, content: 'g' },
        { type: 17, components: [{ type: 9, components: [{ type: 10, content: 'h' }], accessory: { type: 2 } }] },
      ],
    });
    expect(Object.keys(texts).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  });
});
