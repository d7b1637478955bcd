import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';

const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const command = (extra: object = {}) => ({ name: 'ask', description: 'Ask', ...extra });
const option = (extra: object = {}) => ({ type: 3, name: 'text', description: 'Text', ...extra });
const choice = (name: string) => ({ name, value: name });

const BROKEN: readonly (readonly [rule: string, what: string, commands: readonly object[], code: string])[] = [
  ['command name', 'an upper-case name', [command({ name: 'Ask' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['command name', 'a name with a space', [command({ name: 'a b' })], 'APPLICATION_COMMAND_INVALID_NAME'],
  ['command name', 'a name of 33 characters', [command({ name: 'x'.repeat(33) })], 'APPLICATION_COMMAND_INVALID_NAME'],
  [
    'command name',
    'an upper-case translation',
    [command({ name_localizations: { da: 'Spørg' } })],
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'command name',
    'an option with a capital',
    [command({ options: [option({ name: 'Text' })] })],
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['command locale', 'a translation for "en"', [command({ name_localizations: { en: 'ask' } })], 'BASE_TYPE_CHOICES'],
  [
    'command locale',
    'a description for "xx"',
    [command({ description_localizations: { xx: 'x' } })],
    'BASE_TYPE_CHOICES',
  ],
  ['command description', 'no description', [{ name: 'ask' }], 'BASE_TYPE_REQUIRED'],
  ['command description', '101 characters', [command({ description: 'x'.repeat(101) })], 'BASE_TYPE_BAD_LENGTH'],
  [
    'command description',
    '101 characters translated',
    [command({ description_localizations: { de: 'x'.repeat(101) } })],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'command options',
    '26 options',
    [command({ options: many(26, (n) => option({ name: `o${n}` })) })],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'required options first',
    'a required option at the end',
    [command({ options: [option(), option({ name: 'b', required: true })] })],
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'duplicate option name',
    'an option twice',
    [command({ options: [option(), option()] })],
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'command choices',
    '26 choices',
    [command({ options: [option({ choices: many(26, (n) => choice(`c${n}`)) })] })],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'choice name',
    'a choice of 101 characters',
    [command({ options: [option({ choices: [{ name: 'x'.repeat(101), value: 'x' }] })] })],
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'duplicate choice name',
    'a choice twice',
    [command({ options: [option({ choices: [choice('a'), choice('a')] })] })],
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'autocomplete option',
    'choices and autocomplete',
    [command({ options: [option({ autocomplete: true, choices: [choice('a')] })] })],
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
  ],
  [
    'command nesting',
    'a group in a subcommand',
    [
      command({
        options: [{ type: 1, name: 'a', description: 'A', options: [{ type: 2, name: 'b', description: 'B' }] }],
      }),
    ],
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'command size',
    '8,001 characters',
    [
      command({
        options: many(25, (n) => option({ name: `o${n}`, choices: many(4, (m) => choice(`${m}`.repeat(42))) })),
      }),
    ],
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
  ['duplicate command', 'a command twice', [command(), command()], 'APPLICATION_COMMANDS_DUPLICATE_NAME'],
  ['number of commands', '101 commands', many(101, (n) => command({ name: `c${n}` })), 'APPLICATION_COMMANDS_MAX'],
  [
    'menu description',
    'a described message command',
    [{ type: 3, name: 'Answer this', description: 'x' }],
    'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
  ],
  ['schema', 'contexts that are none', [command({ contexts: [9] })], 'BASE_TYPE_CHOICES'],
];

describe('command registration at the loopback Discord', () => {
  let discord: LoopbackDiscord;
  let rest: REST;

  beforeAll(async () => {
    discord = await startLoopbackDiscord({ budget: { limit: 1000, window: 1000 } });
    rest = new REST({ api: discord.url }).setToken(discord.token);
  });
  afterAll(() => discord.stop());

  const register = (body: readonly object[]) => rest.put(Routes.applicationCommands(discord.applicationId), { body });

  it.each(BROKEN)('refuses and takes down "%s": %s', async (rule, _what, commands, code) => {
    const before = discord.violations.length;
    const error = await register(commands).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(String(error)).toContain(code);
    expect(discord.violations.slice(before).map((violation) => violation.rule)).toContain(rule);
    expect(discord.registeredCommands()).toEqual([]);
  });

  it('takes names in many scripts, all locales, subcommands, permissions as text and menu commands', async () => {
    const before = discord.violations.length;
    await register([
      command({
        name: 'spørg',
        name_localizations: { de: 'frage', 'en-GB': 'ask', ja: '質問', th: 'ถาม', hi: 'पूछें' },
        default_member_permissions: '32',
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        options: [option({ required: true, autocomplete: true }), option({ name: 'b', choices: [choice('a')] })],
      }),
      command({ name: 'knowledge', options: [{ type: 1, name: 'reload', description: 'Again' }] }),
      { type: 3, name: 'Answer this', name_localizations: { da: 'Svar på denne' } },
    ]);
    expect(discord.violations.slice(before)).toEqual([]);
    expect(discord.registeredCommands().map(({ name }) => name)).toEqual(['spørg', 'knowledge', 'Answer this']);
    await register([]);
  });
});
