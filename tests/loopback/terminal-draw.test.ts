import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopbackMessage } from '../../src/playground/discord/types.ts';
import { drawMessage } from '../../src/playground/terminal/draw.ts';
import { renderMarkdown } from '../../src/playground/terminal/markdown.ts';
import { createStyle } from '../../src/playground/terminal/style.ts';

const PLAIN = { style: createStyle(false), nameOf: (id: string) => `N${id}`, locale: 'en-US', width: 60 };
const COLOURED = { ...PLAIN, style: createStyle(true) };
const render = (text: string) => renderMarkdown(text, PLAIN).join('\n');

describe('Discord’s Markdown on a terminal', () => {
  it.each([
    ['**bold** *italic* _italic_ ~~gone~~ __under__ ||spoiler||', 'bold italic italic gone under spoiler'],
    ['## Heading', 'Heading'],
    ['-# small', 'small'],
    ['> said', '▏ said'],
    ['>>> said\nagain', '▏ said\n▏ again'],
    ['[here](https://x.de/a_b_c)', 'here (https://x.de/a_b_c)'],
    ['<https://x.de>', 'https://x.de'],
    ['<@12> and </ask:34>', '@N12 and /ask'],
    ['`/help` and `a*b*c`', '/help and a*b*c'],
    ['```ts\n**x**\n```', '    **x**'],
    ['\\*not\\* \\_this\\_ \\# 1\\. \\\\', '*not* _this_ # 1. \\'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['<t:0>', 'Jan 1, 1970'],
  ])('%s', (text, shown) => {
    expect(render(text)).toContain(shown);
  });

  it('marks bold, headings and small print where colours are wanted', () => {
    expect(renderMarkdown('**b**\n# h\n-# s', COLOURED)).toEqual([
      '\u001b[1mb\u001b[22m',
      '\u001b[1mh\u001b[22m',
      '\u001b[2ms\u001b[22m',
    ]);
  });

  it('lets no text do things to the terminal, and falls over nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const line of renderMarkdown(text, PLAIN)) expect(line).not.toMatch(/\p{Cc}/u);
      }),
    );
    expect(render('\u001b[2Jgone')).toBe('[2Jgone');
    expect(render('\ue01b[2Jgone')).toBe('[2Jgone');
  });
});

describe('a message on a terminal', () => {
  const message = (components: object[], flags = 32768): LoopbackMessage => ({
    ...{ id: '1', channel_id: '2', content: '', flags, embeds: [], attachments: [], edited_timestamp: null },
    ...{ notified: [], components: components.map((component) => ({ ...component })) },
  });

  it('numbers what can be pressed and chosen, and leaves out what cannot', () => {
    const button = (label: string, extra: object = {}) => ({ type: 2, style: 2, label, custom_id: label, ...extra });
    const options = [
      { label: 'One', value: '1', description: 'the first' },
      { label: 'Two', value: '2' },
    ];
    const drawing = drawMessage(
      message(
        [
          {
            type: 17,
            components: [
              { type: 10, content: '## Seeding' },
              { type: 9, components: [{ type: 10, content: 'Text' }], accessory: button('More') },
              { type: 14 },
              { type: 1, components: [button('Back', { disabled: true }), button('Next', { emoji: { name: '→' } })] },
              { type: 1, components: [{ type: 2, style: 5, label: 'Site', url: 'https://x.de' }] },
              { type: 1, components: [{ type: 3, custom_id: 'pick', placeholder: 'Open', options }] },
            ],
          },
        ],
        32768 | 64,
      ),
      PLAIN,
    );
    expect(drawing.lines).toEqual([
      '│ Seeding',
      '│ Text',
      '│ [1 More]',
      `│ ${'─'.repeat(40)}`,
      '│ (Back) [2 → Next]',
      '│ [Site: https://x.de]',
      '│ ▾ Open',
      '│   1 One – the first',
      '│   2 Two',
      'Only you can see this',
    ]);
    expect(drawing.buttons).toEqual([{ customId: 'More' }, { customId: 'Next' }]);
    expect(drawing.options).toEqual([
      { customId: 'pick', value: '1' },
      { customId: 'pick', value: '2' },
    ]);
  });

  it('breaks long lines at spaces, whether coloured or not', () => {
    const text = `**${'word '.repeat(40).trim()}**`;
    const drawn = (options: typeof PLAIN) =>
      drawMessage(message([{ type: 17, components: [{ type: 10, content: text }] }]), options).lines;
    expect(drawn(PLAIN).every((line) => line.length <= 60)).toBe(true);
    expect(drawn(COLOURED).map(stripVTControlCharacters)).toEqual(drawn(PLAIN));
  });

  it('separates one thought from the next by a blank line', () => {
    const texts = ['**A**', '-# a · de', '**B**'].map((content) => ({ type: 10, content }));
    expect(drawMessage(message([{ type: 17, components: texts }]), PLAIN).lines).toEqual([
      '│ A',
      '│ a · de',
      '│ ',
      '│ B',
    ]);
  });
});
