import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/core/entry.ts';
import { formatCustomId, MAX_SEARCH_TEXT, MAX_SEEN, MAX_TOPIC, parseCustomId } from '../../src/discord/custom-id.ts';
import type { Press } from '../../src/discord/presses/press.ts';
import {
  isReferenceTo,
  parsePointer,
  pointerTo,
  referenceTo,
  shortHash,
  shortReferenceTo,
  wordsOf,
} from '../../src/discord/reference.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const language = fc.constantFrom('en', 'de', 'da', 'nds');
const page = fc.integer({ min: 0, max: 9999 });
const kind = fc.option(fc.constantFrom(...KINDS), { nil: undefined });
const id = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 60, maxLength: 300 }),
  fc.constant('lexicon/seeding'),
);
const words = (max: number) => fc.string({ unit: 'grapheme', maxLength: max }).filter((text) => text.length <= max);

const to = fc.record({ message: fc.bigInt(1n, 2n ** 64n - 1n).map(String), language });
const target = fc.record({ reference: id.map(referenceTo), digest: hex(6) });

const entries = fc.oneof(fc.tuple(id.map(referenceTo)), fc.tuple(id.map(shortReferenceTo), id.map(shortReferenceTo)));
const number = fc.nat(999);

const presses: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: fc.constant('open' as const), entry: id.map(referenceTo), digest: hex(6), language, page }),
  fc.record({
    action: fc.constant('open' as const),
    entry: id.map(referenceTo),
    digest: hex(6),
    language,
    page,
    stretch: fc.record({ section: number, from: number, to: number }),
  }),
  fc.record({ action: fc.constant('pick' as const), language }),
  fc.record({
    action: fc.constant('pick' as const),
    language,
    recipient: fc.bigInt(10n ** 17n, 10n ** 19n).map(String),
  }),
  fc.record({
    action: fc.constant('tip' as const),
    language,
    seen: fc.array(hex(4), { maxLength: MAX_SEEN }),
    topic: words(MAX_TOPIC),
  }),
  fc
    .record({ action: fc.constant('search' as const), language, page, kind, text: words(MAX_SEARCH_TEXT) })
    .map(({ kind: one, ...rest }) => (one === undefined ? rest : { ...rest, kind: one })),
  fc
    .record({ action: fc.constant('browse' as const), language, page, kind })
    .map(({ kind: one, ...rest }) => (one === undefined ? rest : { ...rest, kind: one })),
  fc.record({ action: fc.constant('faults' as const), language, page }),
  fc.record({
    action: fc.constant('both' as const),
    entries: fc.tuple(id.map(shortReferenceTo), id.map(shortReferenceTo)),
    digest: hex(6),
    language,
  }),
  fc.record({
    action: fc.constant('share' as const),
    entries,
    digest: hex(6),
    language,
  }),
  fc.record({
    action: fc.constant('share' as const),
    entries: fc.tuple(id.map(referenceTo)),
    digest: hex(6),
    language,
    stretch: fc.record({ section: number, from: number, to: number }),
  }),
  fc.record({ action: fc.constant('rate' as const), entries, language, helpful: fc.boolean() }),
  fc.record({ action: fc.constant('why' as const), entries, language }),
  fc.record({
    action: fc.constantFrom('tell' as const, 'told' as const, 'again' as const, 'privacy' as const),
    language,
  }),
  fc.record({ action: fc.constant('speak' as const), language }),
  fc.record({ action: fc.constant('speak' as const), language, choice: language }),
  fc.record({ action: fc.constant('preview' as const), language, to }),
  fc.record({ action: fc.constantFrom('preview' as const, 'reply' as const), language, to, entry: target }),
);

describe('a custom_id', () => {
  test('says what it was made of, within 100 characters', () => {
    fc.assert(
      fc.property(presses, (press) => {
        const text = formatCustomId(press);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(text)).toEqual(press);
      }),
    );
  });

  test('of any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string()), (text) => {
        const press = parseCustomId(text);
        if (press !== undefined) expect(formatCustomId(press)).toBe(text);
      }),
    );
  });

  test('that was tampered with is read or refused, and never throws', () => {
    fc.assert(
      fc.property(presses, fc.nat(99), fc.string({ unit: 'binary', maxLength: 3 }), (press, at, noise) => {
        const text = formatCustomId(press);
        const read = parseCustomId(text.slice(0, at) + noise + text.slice(at + 1));
        expect(read === undefined || typeof read.action === 'string').toBe(true);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['0|browse|en|0|', 'another version'],
    ['1|rob|en|0', 'an action there is none'],
    ['1|browse|EN|0|', 'no language'],
    ['1|browse|en|-1|', 'no page'],
    ['1|browse|en|0|novel', 'no kind'],
    ['1|browse|en|0||more', 'a field too many'],
    ['1|open|en|../../etc/passwd|abcdef|0', 'no reference'],
    ['1|open|en|lexicon/seeding|xyzxyz|0', 'no digest'],
    ['1|open|en|lexicon/seeding|abcdef|0|1.2', 'half a stretch'],
    ['1|open|en|lexicon/seeding|abcdef|0|1.2-3|4', 'a field too many'],
    ['1|pick|en|everyone', 'no user'],
    ['1|both|en|lexicon/reach|abcdef', 'one entry where there are two'],
    ['1|share|en|a+b+c|abcdef', 'three entries'],
    ['1|share|en|a+b|abcdef|0.0-1', 'a stretch of two entries'],
    ['1|share|en|a|abcdef|all', 'no stretch'],
    ['1|rate|en|lexicon/reach|perhaps', 'no rating'],
    ['1|rate|en|a+b+c|yes', 'three entries'],
    ['1|why|en|lexicon/reach+../..', 'no reference'],
    ['1|tell|en|more', 'a field too many'],
    ['1|privacy|en|more', 'a field too many'],
    ['1|speak|en|../..', 'no language to choose'],
    ['1|reply|en|abc|de', 'an answer without an entry'],
    ['1|preview|en|0abc|de', 'a number that begins with 0'],
    ['1|preview|en|zzzzzzzzzzzzzz|de', 'a number that is none of Discord’s'],
    ['1|tip|en|abc|', 'half a hash'],
    [`1|search|en|0||${'x'.repeat(61)}`, 'more text than fits'],
  ])('“%s” is refused: %s', (text) => {
    expect(parseCustomId(text)).toBeUndefined();
  });

  test.each([
    ['1|open|de|lexicon/seeding|abcdef|0', { entry: 'lexicon/seeding', digest: 'abcdef', page: 0 }],
    ['1|share|de|lexicon/seeding|abcdef', { entries: ['lexicon/seeding'], digest: 'abcdef' }],
    ['1|rate|de|lexicon/seeding|no', { entries: ['lexicon/seeding'], helpful: false }],
    ['1|why|de|lexicon/seeding', { entries: ['lexicon/seeding'] }],
  ])('“%s”, sent before an answer could have two entries or a stretch, is still read', (text, fields) => {
    expect(parseCustomId(text)).toEqual({ action: text.split('|')[1], language: 'de', ...fields });
  });

  test('of a paragraph too far down to be named leads to the page', () => {
    const open = { action: 'open', entry: 'a', digest: 'abcdef', language: 'en', page: 2 } as const;
    const far = formatCustomId({ ...open, stretch: { section: 0, from: 1000, to: 1001 } });
    expect(parseCustomId(far)).toEqual(open);
  });

  test('of a page far out stays a page', () => {
    const far = formatCustomId({ action: 'browse', language: 'en', page: 1e12 });
    expect(parseCustomId(far)).toEqual({ action: 'browse', language: 'en', page: 9999 });
  });
});

describe('a reference', () => {
  test('is the id itself where it is short and plain', () => {
    expect(referenceTo('article/a-page#what-is-it')).toBe('article/a-page#what-is-it');
  });

  test('of a long id keeps its beginning and tells it from others that begin so', () => {
    const long = `article/${'wort-'.repeat(30)}`;
    expect(referenceTo(`${long}eins`)).not.toBe(referenceTo(`${long}zwei`));
    expect(wordsOf(referenceTo(`${long}eins`))).toMatch(/^wort wort/);
  });

  test('of any id fits into a select’s value and is read again', () => {
    fc.assert(
      fc.property(id, hex(6), (one, digest) => {
        const pointer = pointerTo({ id: one, digest });
        expect(pointer.length).toBeLessThanOrEqual(100);
        expect(parsePointer(pointer)).toEqual({ entry: referenceTo(one), digest });
      }),
    );
  });

  test('of which two fit beside each other still finds its entry', () => {
    fc.assert(
      fc.property(id, (one) => {
        const short = shortReferenceTo(one);
        expect(short.length).toBeLessThanOrEqual(35);
        expect(short === one || isReferenceTo(short, one)).toBe(true);
      }),
    );
  });

  test('that is none is refused', () => {
    for (const text of ['', 'lexicon/seeding', 'lexicon/seeding|abcdef|1', 'a b|abcdef']) {
      expect(parsePointer(text)).toBeUndefined();
    }
  });
});

test('a short hash is four hex digits and tells tips apart', () => {
  expect(shortHash('tip/one')).toMatch(/^[0-9a-f]{4}$/);
  expect(shortHash('tip/one')).not.toBe(shortHash('tip/two'));
});
