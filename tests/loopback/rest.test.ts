import { networkInterfaces } from 'node:os';
import { Client, DiscordAPIError, type Interaction, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { ASK, type Connected, connect, KNOWLEDGE } from './client.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const ASKED = { type: 'command', command: 'ask', options: { question: 'x' } } as const;

describe('REST of the loopback Discord', () => {
  let connected: Connected;
  let handle: (interaction: Interaction) => Promise<unknown>;

  beforeEach(async () => {
    handle = async () => {};
    connected = await connect((interaction) => handle(interaction), { commands: [ASK, KNOWLEDGE], answerWithin: 1500 });
  });
  afterEach(() => connected.stop());

  const rules = () => connected.discord.violations.map(({ rule }) => rule);
  const rest = (token = connected.discord.token) => new REST({ api: connected.discord.url }).setToken(token);

  it('says who the bot is', async () => {
    const { discord, client } = connected;
    expect(await client.application.fetch()).toMatchObject({ id: discord.applicationId });
    expect(await rest().get(Routes.user())).toMatchObject({ id: discord.applicationId, bot: true });
    expect(await rest().get(Routes.gateway())).toEqual({ url: `ws://127.0.0.1:${discord.port}` });
    expect(rules()).toEqual([]);
  });

  it('cannot be reached from another machine, and says so when its port is taken', async () => {
    const { port } = connected.discord;
    const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      await expect(fetch(`http://${address}:${port}/api/v10/gateway`)).rejects.toThrow();
    }
    await expect(startLoopbackDiscord({ port })).rejects.toThrow('EADDRINUSE');
  });

  it('answers 401 with code 0 to a wrong token', async () => {
    const error = await rest('wrong')
      .get(Routes.user())
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DiscordAPIError);
    expect(error).toMatchObject({ status: 401, rawError: { message: '401: Unauthorized', code: 0 } });
    expect(rules()).toEqual(['unauthorized']);
    const client = new Client({ intents: [], rest: { api: connected.discord.url } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
  });

  it('answers 404 with code 0 to a route that there is not', async () => {
    await expect(rest().get('/guilds/1/bans')).rejects.toMatchObject({ status: 404, code: 0 });
    expect(rules()).toEqual(['unknown route']);
  });

  it('registers in bulk, keeps the ids of what stays, and lists translations only where asked to', async () => {
    const { client, discord } = connected;
    const before = await client.application.commands.fetch();
    const after = await client.application.commands.set([ASK]);
    expect(after.map(({ name }) => name)).toEqual(['ask']);
    expect(before.has(after.firstKey() ?? '')).toBe(true);
    const path = Routes.applicationCommands(discord.applicationId);
    expect(await rest().get(path)).toMatchObject([{ name: 'ask', default_member_permissions: null }]);
    expect(JSON.stringify(await rest().get(path))).not.toContain('frage');
    const query = new URLSearchParams({ with_localizations: 'true' });
    expect(await rest().get(path, { query })).toMatchObject([{ name_localizations: { de: 'frage' } }]);
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
    expect(rules()).toEqual([]);
  });

  it('creates, changes and removes one command, globally or in the server, whose own hides the global one', async () => {
    const { client, discord } = connected;
    const tip = await client.application.commands.create({ name: 'tip', description: 'A tip' });
    await tip.edit({ description: 'Another tip' });
    await client.application.commands.create({ name: 'tip', description: 'Here only' }, discord.guildId);
    const seen = discord.registeredCommands().filter(({ name }) => name === 'tip');
    expect(seen.map(({ description }) => description)).toEqual(['Here only']);
    await tip.delete();
    await expect(tip.delete()).rejects.toMatchObject({ code: 10063 });
    expect(rules()).toEqual(['unknown command']);
  });

  it('takes files as multipart and shows them as attachments', async () => {
    handle = async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'Here', files: [{ attachment: Buffer.from('a,b'), name: 'gaps.csv' }] });
    };
    const outcome = await connected.discord.interact(ASKED);
    expect(outcome.message?.attachments).toMatchObject([{ filename: 'gaps.csv', size: 3 }]);
    expect(rules()).toEqual([]);
  });

  it('tells the limits in headers and answers 204 without a content type', async () => {
    const { url, token, applicationId, registeredCommands } = connected.discord;
    const id = String(registeredCommands()[0]?.id);
    const response = await fetch(`${url}/v10/applications/${applicationId}/commands/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${token}` },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('content-type')).toBeNull();
    expect(response.headers.get('x-ratelimit-remaining')).toBe('49');
    expect(response.headers.get('x-ratelimit-bucket')).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([false, true])('is asked again by discord.js only after a 429 is over (global: %s)', async (global) => {
    const { discord } = connected;
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Ja');
    };
    discord.fail({ route: CALLBACK, answer: { status: 429, retryAfter: 0.3, global } });
    const outcome = await discord.interact(ASKED);
    expect(outcome.message?.content).toBe('Ja');
    expect(outcome.latency).toBeGreaterThanOrEqual(300);
    expect(discord.requests.slice(-2).map(({ status }) => status)).toEqual([429, 204]);
    expect(rules()).toEqual([]);
  });

  it('takes down a client that does not wait for the end of a 429', async () => {
    const { discord } = connected;
    discord.fail({ answer: { status: 429, retryAfter: 60, global: true } });
    const get = () => fetch(`${discord.url}/v10/gateway`).then(({ status }) => status);
    expect([await get(), await get()]).toEqual([429, 429]);
    expect(rules()).toEqual(['rate limit']);
  });

  it.each([500, 502] as const)('is asked again by discord.js after a %s', async (status) => {
    const { discord } = connected;
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Ja');
    };
    discord.fail({ route: CALLBACK, times: 2, answer: { status } });
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
    expect(discord.requests.filter((request) => request.status === status)).toHaveLength(2);
  });

  it('can hang, and calls it late when no answer comes through in time', async () => {
    const { discord } = connected;
    handle = async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Ja');
    };
    discord.fail({ route: CALLBACK, answer: 'hang' });
    const outcome = await discord.interact(ASKED);
    expect(outcome.response).toBeUndefined();
    expect(rules()).toEqual(['late']);
  });
});
