import { describe, expect, test } from 'vitest';
import {
  type CommandBody,
  commandBodies,
  listCommands,
  registerCommands,
  removeCommands,
  type Scope,
  sameCommands,
} from '../../src/discord/register.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';

const texts = await loadTexts();
const GLOBAL: Scope = { applicationId: '1' };
const GUILD: Scope = { applicationId: '1', guildId: '2' };

/** Commands as Discord gives them back: keys in another order, with all that it adds. */
function asHeld(bodies: readonly CommandBody[], scope: Scope): CommandBody[] {
  const fill = (option: CommandBody): CommandBody => ({
    ...Object.fromEntries(Object.entries(option).reverse()),
    ...('required' in option ? {} : { required: false }),
    ...(Array.isArray(option.options) ? { options: option.options.map(fill) } : {}),
  });
  return [...bodies].reverse().map((body, number) => ({
    id: String(number),
    application_id: '1',
    version: '99',
    default_permission: true,
    dm_permission: true,
    nsfw: false,
    default_member_permissions: null,
    ...(scope.guildId === undefined ? {} : { guild_id: scope.guildId, contexts: null, integration_types: [0] }),
    ...fill(body),
    ...(Array.isArray(body.contexts) ? { contexts: [...body.contexts].reverse() } : {}),
  }));
}

/** Discord's side of registering, which remembers what it was asked. */
function api(held: unknown) {
  const calls: { readonly method: string; readonly route: string; readonly body?: unknown }[] = [];
  return {
    calls,
    get: async (route: string, { query }: { readonly query: URLSearchParams }) => {
      calls.push({ method: 'GET', route: `${route}?${query}` });
      return held;
    },
    put: async (route: string, { body }: { readonly body: unknown }) => {
      calls.push({ method: 'PUT', route, body });
      return body;
    },
  };
}

describe.each([
  ['everywhere', GLOBAL],
  ['in one server', GUILD],
] as const)('registering %s', (_, scope) => {
  const bodies = commandBodies(texts, scope);
  const route = scope.guildId !== undefined ? '/applications/1/guilds/2/commands' : '/applications/1/commands';

  test('is one request for all commands where Discord holds none', async () => {
    const discord = api([]);
    expect(await registerCommands(discord, texts, scope)).toBe('registered');
    expect(discord.calls).toEqual([
      { method: 'GET', route: `${route}?with_localizations=true` },
      { method: 'PUT', route, body: bodies },
    ]);
  });

  test('is no request where Discord holds them as they are, whatever it adds and however it sorts', async () => {
    const discord = api(asHeld(bodies, scope));
    expect(await registerCommands(discord, texts, scope)).toBe('unchanged');
    expect(discord.calls.map(({ method }) => method)).toEqual(['GET']);
  });

  test.each<[string, (body: CommandBody) => CommandBody]>([
    ['a description', (body) => ({ ...body, description: 'other' })],
    ['a translation', (body) => ({ ...body, name_localizations: { de: 'anders' } })],
    ['who may use it', (body) => ({ ...body, default_member_permissions: '8' })],
    ['an option', (body) => ({ ...body, options: [] })],
  ])('happens where %s differs', (_what, change) => {
    const held = asHeld(bodies, scope);
    const one = held.findIndex(({ name }) => name === 'ask');
    expect(sameCommands(bodies, held, scope)).toBe(true);
    expect(sameCommands(bodies, held.with(one, change(held[one] ?? {})), scope)).toBe(false);
    expect(sameCommands(bodies, held.slice(1), scope)).toBe(false);
    expect(sameCommands(bodies, [...held, { name: 'old', type: 1 }], scope)).toBe(false);
  });
});

test('where a command may be used counts everywhere, and not in one server', () => {
  const elsewhere = (body: CommandBody) => ({ ...body, contexts: [0] });
  expect(sameCommands(commandBodies(texts, GLOBAL), commandBodies(texts, GLOBAL).map(elsewhere), GLOBAL)).toBe(false);
  expect(sameCommands(commandBodies(texts, GUILD), commandBodies(texts, GUILD).map(elsewhere), GUILD)).toBe(true);
});

test('listing gives what Discord holds, and nothing of what is no list', async () => {
  expect(await listCommands(api([{ name: 'ask' }, null, 3]), GLOBAL)).toEqual([{ name: 'ask' }]);
  expect(await listCommands(api({ message: 'no' }), GLOBAL)).toEqual([]);
});

test('removing puts an empty list in place of the commands', async () => {
  const discord = api([]);
  await removeCommands(discord, GUILD);
  expect(discord.calls).toEqual([{ method: 'PUT', route: '/applications/1/guilds/2/commands', body: [] }]);
});
