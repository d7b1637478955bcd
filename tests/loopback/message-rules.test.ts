import { DiscordAPIError, type Interaction, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Violation } from '../../src/playground/discord/types.ts';
import { ASK, type Connected, connect } from './client.ts';

const V2 = 32768;
const text = (content: string) => ({ type: 10, content });
const button = (extra: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...extra });
const row = (...components: object[]) => ({ type: 1, components });
const option = (value: string, extra: object = {}) => ({ label: value, value, ...extra });
const select = (extra: object = {}) => ({ type: 3, custom_id: 'pick', options: [option('a'), option('b')], ...extra });
const v2 = (...components: object[]) => ({ flags: V2, components });
const legacy = (...components: object[]) => ({ content: 'x', components });
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const input = { type: 4, custom_id: 'in', style: 1 };
const label = (component: object = input) => ({ type: 18, label: 'Text', component });
const modal = (extra: object = {}) => ({ custom_id: 'm', title: 'Title', components: [label()], ...extra });

/** What breaks the rule, the type of the callback (4 message, 8 autocomplete, 9 modal), and where Discord points at. */
const BROKEN: readonly (readonly [rule: string, what: string, type: number, data: object, path: string])[] = [
  ['content length', 'content of 2,001 characters', 4, { content: 'x'.repeat(2001) }, 'data.content'],
  ['message flags', 'a flag that bots cannot set', 4, { content: 'x', flags: 1 << 4 }, 'data.flags'],
  ['embeds', '11 embeds', 4, { embeds: many(11, () => ({ title: 'x' })) }, 'data.embeds'],
  [
    'embed size',
    '6,001 characters of embeds',
    4,
    { embeds: many(3, () => ({ description: 'x'.repeat(2001) })) },
    'data.embeds',
  ],
  [
    'mentions named twice',
    'users both parsed and named',
    4,
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'data.allowed_mentions',
  ],
  [
    'mention ids',
    '101 user ids',
    4,
    { content: 'x', allowed_mentions: { users: many(101, String) } },
    'data.allowed_mentions.users',
  ],
  [
    'legacy field with components v2',
    'content beside Components V2',
    4,
    { ...v2(text('x')), content: 'x' },
    'data.content',
  ],
  [
    'legacy field with components v2',
    'embeds beside Components V2',
    4,
    { ...v2(text('x')), embeds: [{ title: 'x' }] },
    'data.embeds',
  ],
  [
    'total components',
    '41 components, nested ones included',
    4,
    v2({ type: 17, components: many(40, () => text('x')) }),
    'data.components',
  ],
  ['total text', '4,001 characters over all texts', 4, v2(text('x'.repeat(4000)), text('y')), 'data.components'],
  [
    'legacy action rows',
    '6 action rows without Components V2',
    4,
    legacy(...many(6, (n) => row(button({ custom_id: `b${n}` })))),
    'data.components',
  ],
  ['component place', 'a text display without Components V2', 4, legacy(text('x')), 'data.components.0.type'],
  ['component place', 'a button outside a row', 4, v2(button()), 'data.components.0.type'],
  [
    'component place',
    'a container in a container',
    4,
    v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    'data.components.0.components.0.type',
  ],
  [
    'component place',
    "a button in a section's text",
    4,
    v2({ type: 9, components: [button()], accessory: button({ custom_id: 'b' }) }),
    'data.components.0.components.0.type',
  ],
  [
    'component place',
    "a select as a section's accessory",
    4,
    v2({ type: 9, components: [text('x')], accessory: select() }),
    'data.components.0.accessory.type',
  ],
  [
    'section accessory',
    'a section without accessory',
    4,
    v2({ type: 9, components: [text('x')] }),
    'data.components.0.accessory',
  ],
  [
    'section texts',
    'a section with four texts',
    4,
    v2({ type: 9, components: many(4, () => text('x')), accessory: button() }),
    'data.components.0.components',
  ],
  ['container size', 'an empty container', 4, v2({ type: 17, components: [] }), 'data.components.0.components'],
  ['empty text display', 'an empty text display', 4, v2(text('')), 'data.components.0.content'],
  ['empty text display', 'a blank text display', 4, v2(text(' \n')), 'data.components.0.content'],
  ['media gallery items', 'a gallery without media', 4, v2({ type: 12, items: [] }), 'data.components.0.items'],
  ['action row size', 'an empty row', 4, v2(row()), 'data.components.0.components'],
  [
    'buttons in a row',
    '6 buttons in a row',
    4,
    v2(row(...many(6, (n) => button({ custom_id: `b${n}` })))),
    'data.components.0.components.5',
  ],
  [
    'select alone in its row',
    'a button beside a select',
    4,
    v2(row(select(), button())),
    'data.components.0.components.1',
  ],
  [
    'duplicate component id',
    'the same id twice',
    4,
    v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }),
    'data.components.1.id',
  ],
  [
    'custom_id length',
    'a custom_id of 101 characters',
    4,
    v2(row(button({ custom_id: 'x'.repeat(101) }))),
    'data.components.0.components.0.custom_id',
  ],
  [
    'duplicate custom_id',
    'a custom_id twice, once disabled',
    4,
    v2(row(button(), button({ disabled: true }))),
    'data.components.0.components.1.custom_id',
  ],
  [
    'button label',
    'a label of 81 characters',
    4,
    v2(row(button({ label: 'x'.repeat(81) }))),
    'data.components.0.components.0.label',
  ],
  [
    'button face',
    'neither label nor emoji',
    4,
    v2(row({ type: 2, style: 1, custom_id: 'go' })),
    'data.components.0.components.0',
  ],
  [
    'button custom_id',
    'a button without custom_id',
    4,
    v2(row({ type: 2, style: 1, label: 'Go' })),
    'data.components.0.components.0.custom_id',
  ],
  [
    'button url',
    'a link button without url',
    4,
    v2(row({ type: 2, style: 5, label: 'Go' })),
    'data.components.0.components.0.url',
  ],
  [
    'button without custom_id',
    'a link button with custom_id',
    4,
    v2(row(button({ style: 5, url: 'https://example.com' }))),
    'data.components.0.components.0.custom_id',
  ],
  [
    'select options',
    'a select without options',
    4,
    v2(row(select({ options: [] }))),
    'data.components.0.components.0.options',
  ],
  [
    'select options',
    '26 options',
    4,
    v2(row(select({ options: many(26, (n) => option(`o${n}`)) }))),
    'data.components.0.components.0.options',
  ],
  [
    'select option label',
    'a label of 101 characters',
    4,
    v2(row(select({ options: [option('a', { label: 'x'.repeat(101) })] }))),
    'data.components.0.components.0.options.0.label',
  ],
  [
    'select option value',
    'a value of 101 characters',
    4,
    v2(row(select({ options: [option('a', { value: 'x'.repeat(101) })] }))),
    'data.components.0.components.0.options.0.value',
  ],
  [
    'select option description',
    'a description of 101 characters',
    4,
    v2(row(select({ options: [option('a', { description: 'x'.repeat(101) })] }))),
    'data.components.0.components.0.options.0.description',
  ],
  [
    'duplicate option value',
    'the same value twice',
    4,
    v2(row(select({ options: [option('a'), option('a')] }))),
    'data.components.0.components.0.options.1.value',
  ],
  [
    'select values',
    'more to choose than there is',
    4,
    v2(row(select({ max_values: 3 }))),
    'data.components.0.components.0.max_values',
  ],
  [
    'select values',
    'a minimum above the maximum',
    4,
    v2(row(select({ min_values: 2, max_values: 1 }))),
    'data.components.0.components.0.min_values',
  ],
  [
    'select placeholder',
    'a placeholder of 151 characters',
    4,
    v2(row(select({ placeholder: 'x'.repeat(151) }))),
    'data.components.0.components.0.placeholder',
  ],
  [
    'schema',
    'a colour that is no colour',
    4,
    v2({ type: 17, accent_color: 0x1000000, components: [text('x')] }),
    'data.components.0.accent_color',
  ],
  ['schema', 'a number where a text belongs', 4, { content: 7 }, 'data.content'],
  ['deferral flags', 'Components V2 on a deferral', 5, { flags: V2 }, 'data.flags'],
  ['callback type', 'an update of a message that there is not', 7, { content: 'x' }, 'type'],
  ['callback type', 'choices for a command', 8, { choices: [] }, 'type'],
  ['modal title', 'a title of 46 characters', 9, modal({ title: 'x'.repeat(46) }), 'data.title'],
  ['modal custom_id', 'a custom_id of 101 characters', 9, modal({ custom_id: 'x'.repeat(101) }), 'data.custom_id'],
  ['modal rows', 'no components', 9, modal({ components: [] }), 'data.components'],
  [
    'modal rows',
    '6 components',
    9,
    modal({ components: many(6, (n) => label({ ...input, custom_id: `i${n}` })) }),
    'data.components',
  ],
  [
    'modal place',
    'a button in a modal',
    9,
    modal({ components: [row(button())] }),
    'data.components.0.components.0.type',
  ],
  [
    'modal label',
    'a label of 46 characters',
    9,
    modal({ components: [{ ...label(), label: 'x'.repeat(46) }] }),
    'data.components.0.label',
  ],
  [
    'text input label',
    'an input in a row without label',
    9,
    modal({ components: [row(input)] }),
    'data.components.0.components.0.label',
  ],
  [
    'text input bounds',
    'a minimum above the maximum',
    9,
    modal({ components: [label({ ...input, min_length: 9, max_length: 3 })] }),
    'data.components.0.component',
  ],
  [
    'duplicate custom_id',
    'two inputs of one custom_id',
    9,
    modal({ components: [label(), label()] }),
    'data.components.1.component.custom_id',
  ],
];

const BROKEN_CHOICES: readonly (readonly [rule: string, what: string, data: object, path: string])[] = [
  [
    'autocomplete choices',
    '26 choices',
    { choices: many(26, (n) => ({ name: `n${n}`, value: `v${n}` })) },
    'data.choices',
  ],
  [
    'autocomplete name',
    'a name of 101 characters',
    { choices: [{ name: 'x'.repeat(101), value: 'v' }] },
    'data.choices.0.name',
  ],
  ['autocomplete name', 'an empty name', { choices: [{ name: '', value: 'v' }] }, 'data.choices.0.name'],
  [
    'autocomplete value',
    'a value of 101 characters',
    { choices: [{ name: 'n', value: 'x'.repeat(101) }] },
    'data.choices.0.value',
  ],
];

const FINE: readonly (readonly [what: string, type: number, data: object])[] = [
  ['plain text', 4, { content: 'x'.repeat(2000), allowed_mentions: { parse: [] } }],
  ['an embed of 4,096 characters', 4, { embeds: [{ description: 'x'.repeat(4096) }] }],
  ['5 rows of 5 buttons', 4, legacy(...many(5, (n) => row(...many(5, (m) => button({ custom_id: `${n}.${m}` })))))],
  ['40 components with 4,000 characters', 4, v2(...many(40, () => text('x'.repeat(100))))],
  [
    'a section with a button, a select, a separator and a link in a container',
    4,
    v2({
      type: 17,
      accent_color: 0xff0000,
      components: [
        { type: 9, components: [text('x')], accessory: button() },
        { type: 14, divider: true, spacing: 2 },
        row(select({ options: many(25, (n) => option(`o${n}`)), min_values: 0, max_values: 25 })),
        row({ type: 2, style: 5, url: 'https://example.com', emoji: { name: '🔥' } }),
      ],
    }),
  ],
  ['an ephemeral deferral', 5, { flags: 64 }],
  [
    'a modal with a label, a text and an old-fashioned row',
    9,
    modal({ components: [label(), text('x'), row({ ...input, custom_id: 'old', label: 'Old' })] }),
  ],
];

describe('the loopback Discord', () => {
  let connected: Connected;
  let body: object = {};
  let answered: (error: unknown) => void = () => {};

  beforeAll(async () => {
    const post = async (interaction: Interaction) => {
      const path = Routes.interactionCallback(interaction.id, interaction.token);
      const error = await interaction.client.rest.post(path, { body, auth: false }).catch((caught: unknown) => caught);
      // Whatever was refused, the interaction gets an answer, so that nothing is late.
      if (error instanceof DiscordAPIError) {
        const plain = interaction.isAutocomplete() ? { type: 8, data: {} } : { type: 4, data: { content: 'x' } };
        await interaction.client.rest.post(path, { body: plain, auth: false });
      }
      answered(error);
    };
    connected = await connect(post, { commands: [ASK] });
  });
  afterAll(() => connected.stop());

  async function answerWith(given: object, type: 'command' | 'autocomplete' = 'command') {
    body = given;
    const before = connected.discord.violations.length;
    const error = new Promise<unknown>((resolve) => {
      answered = resolve;
    });
    const deed = { command: 'ask', options: { question: 'x' } } as const;
    await connected.discord.interact(type === 'command' ? { type, ...deed } : { type, ...deed, focused: 'question' });
    return { error: await error, violations: connected.discord.violations.slice(before) };
  }

  function expectRefusal(
    { error, violations }: { error: unknown; violations: readonly Violation[] },
    rule: string,
    path: string,
  ) {
    expect(violations.map((violation) => violation.rule)).toContain(rule);
    expect(violations.map(({ where }) => where)).toContain(`POST /interactions/:id/:token/callback ${path}`);
    expect(error).toMatchObject({ status: 400, code: 50035 });
    const leaf = path
      .split('.')
      .reduce<unknown>(
        (tree, key) => (typeof tree === 'object' && tree !== null ? Reflect.get(tree, key) : undefined),
        error instanceof DiscordAPIError && 'errors' in error.rawError ? error.rawError.errors : undefined,
      );
    expect(leaf).toHaveProperty('_errors.0.code');
  }

  it.each(BROKEN)('refuses and takes down "%s": %s', async (rule, _what, type, data, path) => {
    expectRefusal(await answerWith({ type, data }), rule, path);
  });

  it.each(BROKEN_CHOICES)('refuses and takes down "%s": %s', async (rule, _what, data, path) => {
    expectRefusal(await answerWith({ type: 8, data }, 'autocomplete'), rule, path);
  });

  it('refuses a message as the answer to an autocomplete', async () => {
    expectRefusal(await answerWith({ type: 4, data: { content: 'x' } }, 'autocomplete'), 'callback type', 'type');
  });

  it('refuses an empty message with 50006', async () => {
    const { error, violations } = await answerWith({ type: 4, data: { content: ' ' } });
    expect(error).toMatchObject({ status: 400, code: 50006 });
    expect(violations.map(({ rule }) => rule)).toEqual(['empty message']);
  });

  it.each(FINE)('takes %s', async (_what, type, data) => {
    const { error, violations } = await answerWith({ type, data });
    expect(violations).toEqual([]);
    expect(error).not.toBeInstanceOf(Error);
  });
});
