import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrow } from '../../src/core/search/narrow.ts';
import { countOf, growingStringTable, numberIn, stringAt, stringList } from '../../src/core/search/string-table.ts';
import { UNKNOWN } from '../../src/core/search/term-index.ts';
import { hashOf } from '../../src/core/text/scan-words.ts';

const strings = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 60 });

/** A table that some strings are added to. */
function tableOf(added: readonly string[], before?: Parameters<typeof growingStringTable>[0]) {
  const growing = growingStringTable(before);
  for (const text of added) growing.add(text, hashOf(text));
  return growing.whole();
}

describe('a table of strings', () => {
  it('tells each its number, and nothing of others', () => {
    fc.assert(
      fc.property(strings, fc.string(), (known, other) => {
        const table = tableOf(known);
        expect(known.map((text) => numberIn(table, text))).toEqual(known.map((_, number) => number));
        expect(known.map((_, number) => stringAt(table, number))).toEqual(known);
        if (!known.includes(other)) expect(numberIn(table, other)).toBe(UNKNOWN);
      }),
    );
  });

  it('that grows out of another keeps its numbers, and leaves that as it was', () => {
    fc.assert(
      fc.property(strings, fc.nat(60), (all, cut) => {
        const before = tableOf(all.slice(0, cut));
        const after = tableOf(all.slice(cut), before);
        expect(all.map((text) => numberIn(after, text))).toEqual(all.map((_, number) => number));
        expect(all.slice(cut).map((text) => numberIn(before, text))).toEqual(all.slice(cut).map(() => UNKNOWN));
      }),
    );
  });

  it('finds a stretch of a text, in however many it has room for', () => {
    const known = Array.from({ length: 3_000 }, (_, number) => `wort${number}`);
    const growing = growingStringTable(tableOf(known.slice(0, 1_000)));
    for (const text of known.slice(1_000)) growing.add(text, hashOf(text));
    for (const [number, text] of known.entries()) {
      expect(growing.find(`ein ${text}x`, 4, 4 + text.length, hashOf(text))).toBe(number);
    }
    expect(growing.find('wort', 0, 4, hashOf('wort'))).toBe(UNKNOWN);
  });
});

it('a list of strings gives back each of them', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const list = stringList(texts);
      expect(Array.from({ length: countOf(list) }, (_, number) => stringAt(list, number))).toEqual(texts);
    }),
  );
});

it.each([
  [[0, 255], 1],
  [[0, 256], 2],
  [[65_535], 2],
  [[65_536, 1], 4],
  [[], 1],
])('the numbers %j are kept in %i bytes each, and stay what they are', (numbers, bytes) => {
  const narrowed = narrow(Uint32Array.from(numbers));
  expect(narrowed.BYTES_PER_ELEMENT).toBe(bytes);
  expect([...narrowed]).toEqual(numbers);
});
