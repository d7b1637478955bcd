import fc from 'fast-check';
import type { Driving, LoopbackMessage, LoopbackUser } from '../../src/playground/discord/types.ts';

/** What interactions are made of: who is there, and messages with components that can be pressed. */
export interface Scene {
  readonly members: readonly LoopbackUser[];
  readonly messages: readonly LoopbackMessage[];
  /** Of components that are or were in use. */
  readonly customIds: readonly string[];
}

const COMMANDS = [
  'ask',
  'define',
  'tip',
  'search',
  'browse',
  'language',
  'help',
  'knowledge',
  'dance',
  '__proto__',
  '',
];
const OPTIONS = ['question', 'term', 'topic', 'text', 'kind', 'language', 'for', 'now', 'constructor'];
const SUBCOMMANDS = ['reload', 'check', 'status', 'gaps', 'stats', 'stale', 'rollback', 'settings', 'dance'];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Was ist Seeding?', 'hvad er en hook', 'K-factor', 'lexicon/seeding', 'de') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  fc.constantFrom('@everyone', '<@1099511627776000004>', '```', '[a](https://evil.example)', '\u202e', '\ud83d', ''),
  fc.integer({ min: 1, max: 7000 }).map((length) => 'ä '.repeat(length).slice(0, length)),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const value = fc.oneof({ weight: 5, arbitrary: text }, number, fc.boolean());
const locale = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('de', 'da', 'en-US', 'en-GB', 'fr', 'sv-SE', 'no') },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const junk = fc.jsonValue({ maxDepth: 3 });
const permissions = fc.constantFrom(0n, 32n, 2048n, 3072n, 8n, 2n ** 63n);

/** Interactions as a hostile member, a stranger's client or a stale message can bring them about, in endless variety. */
export function hostileInteractions({ members, messages, customIds }: Scene): fc.Arbitrary<Driving> {
  const asker = fc.record({
    user: fc.constantFrom(...members),
    locale,
    guildLocale: locale,
    place: fc.constantFrom('guild' as const, 'dm' as const, 'private' as const),
    permissions,
    appPermissions: permissions,
    forced: fc.constant(true),
  });
  const option = fc.record({ name: fc.oneof(fc.constantFrom(...OPTIONS), text), type: fc.nat(11), value });
  const options = fc.array(option, { maxLength: 4 });
  const nested = fc.record({ name: fc.constantFrom(...SUBCOMMANDS), type: fc.constant(1), options });
  const command = fc.record({
    name: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...COMMANDS) }, text),
    type: fc.constantFrom(1, 1, 1, 2, 3, 99),
    options: fc.oneof(options, fc.array(nested, { maxLength: 2 })),
  });
  const target = text.map((content) => ({ target_id: '1', resolved: { messages: { 1: { content } } } }));
  const spoilt = fc.record(
    { channel: junk, context: junk, authorizing_integration_owners: junk, message: junk, entitlements: junk },
    { requiredKeys: [] },
  );
  const raw = (type: number, data: fc.Arbitrary<unknown>): fc.Arbitrary<Driving> =>
    fc
      .tuple(asker, data, spoilt)
      .map(([who, made, around]) => ({ ...who, type: 'raw' as const, payload: { ...around, type, data: made } }));
  const focused = fc
    .tuple(command, text)
    .map(([made, typed]) => ({ ...made, options: [{ name: 'question', type: 3, value: typed, focused: true }] }));
  const field = fc.record({ type: fc.constant(4), custom_id: text, value: text });
  const modal = fc.record({
    custom_id: mutated(customIds),
    components: fc.oneof(fc.array(fc.record({ type: fc.constantFrom(1, 18), component: field })), fc.array(junk)),
  });
  const pressed: fc.Arbitrary<Driving> = fc
    .tuple(asker, fc.constantFrom(...messages), mutated(customIds), fc.option(fc.array(text, { maxLength: 3 })))
    .map(([who, message, customId, values]) => ({
      ...who,
      type: 'component' as const,
      message,
      customId,
      ...(values === null ? {} : { values }),
    }));
  return fc.oneof(
    { weight: 4, arbitrary: raw(2, command) },
    raw(
      2,
      fc.tuple(command, target).map(([made, about]) => ({ ...made, type: 3, name: 'Answer this', ...about })),
    ),
    { weight: 2, arbitrary: raw(4, focused) },
    { weight: 4, arbitrary: pressed },
    raw(5, modal),
  );
}

/** A custom_id that was in use, as it was or with something about it changed; or none of ours at all. */
function mutated(customIds: readonly string[]): fc.Arbitrary<string> {
  const known = fc.constantFrom(...customIds);
  const changed = fc
    .tuple(known, fc.nat(99), fc.string({ unit: 'binary', maxLength: 6 }))
    .map(([id, at, put]) => id.slice(0, at % id.length) + put + id.slice((at % id.length) + put.length));
  const shuffled = fc.tuple(known, fc.nat(9), fc.nat(9), text).map(([id, one, other, put]) => {
    const parts = id.split('|');
    parts[one % parts.length] = other % 2 === 0 ? put : (parts[other % parts.length] ?? '');
    return parts.join('|');
  });
  return fc
    .oneof({ weight: 3, arbitrary: known }, { weight: 3, arbitrary: changed }, { weight: 3, arbitrary: shuffled }, text)
    .map((id) => id.slice(0, 100));
}
