import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, fitting } from '../../src/discord/clip.ts';
import { pageOf, paginate } from '../../src/discord/views/pages.ts';

describe('pages', () => {
  test('hold all the words, in order, none longer than the room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 12 }),
        fc.integer({ min: 40, max: 400 }),
        (blocks, max) => {
          const pages = paginate(blocks, max);
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(max);
          const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
          expect(words(pages.join(' '))).toEqual(words(blocks.join(' ')));
        },
      ),
    );
  });

  test('of any text are none longer than the room, and end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 })),
        fc.integer({ min: 20, max: 90 }),
        (blocks, max) => {
          for (const page of paginate(blocks, max)) expect(page.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });

  test('break after a sentence where they can', () => {
    expect(paginate(['One sentence stands here. Another follows it there.'], 40)).toEqual([
      'One sentence stands here.',
      'Another follows it there.',
    ]);
  });

  test('never end with a heading alone', () => {
    const pages = paginate(['a'.repeat(50), '### Heading', 'b'.repeat(50)], 80);
    expect(pages).toEqual(['a'.repeat(50), `### Heading\n${'b'.repeat(50)}`]);
  });

  test('of a code block are code blocks each', () => {
    const code = Array.from({ length: 20 }, (_, number) => `line ${number}`).join('\n');
    for (const page of paginate([`\`\`\`js\n${code}\n\`\`\``], 80)) expect(page).toMatch(/^```js\n[\s\S]+\n```$/);
  });

  test('are one, an empty one, where there is nothing', () => {
    expect(paginate([], 100)).toEqual(['']);
  });
});

describe('a page of a list', () => {
  test('beyond the last one is the last one, before the first one the first', () => {
    expect(pageOf([1, 2, 3], 9, 2)).toEqual({ items: [3], page: 1, pages: 2 });
    expect(pageOf([1, 2, 3], -4, 2)).toEqual({ items: [1, 2], page: 0, pages: 2 });
  });

  test('of nothing is the only one', () => {
    expect(pageOf([], 3, 5)).toEqual({ items: [], page: 0, pages: 1 });
  });
});

describe('a text that is cut', () => {
  test('is never longer than the room, and begins as the whole one does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 100 }), (text, max) => {
        expect(clip(text, max).length).toBeLessThanOrEqual(max);
        expect(text.startsWith(clip(text, max).replace(/…$/, '').trimEnd())).toBe(true);
      }),
    );
  });

  test('is never cut within a character', () => {
    expect(fitting('a👩‍👩‍👧‍👦b', 5)).toBe('a');
    expect(clip('😀😀😀', 4)).toBe('😀…');
  });
});
