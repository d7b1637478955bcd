import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { ASK, type Connected, type ConnectOptions, connect } from './client.ts';

const ASKED = { type: 'command', command: 'ask', options: { question: 'x' } } as const;

describe('the gateway of the loopback Discord', () => {
  let discord: LoopbackDiscord | undefined;
  let connected: Connected | undefined;

  afterEach(async () => {
    await connected?.stop();
    await discord?.stop();
    connected = undefined;
    discord = undefined;
  });

  async function connectAnswering(options: ConnectOptions = {}): Promise<Connected> {
    connected = await connect(
      async (interaction) => {
        if (interaction.isChatInputCommand()) await interaction.reply('Ja');
      },
      { commands: [ASK], ...options },
    );
    return connected;
  }

  it('lets an unchanged discord.js client log in and acknowledges its heartbeats', async () => {
    const { discord, client } = await connectAnswering({ heartbeatInterval: 100 });
    await discord.until(() => discord.counts.heartbeats >= 3);
    await discord.until(() => client.ws.ping >= 0);
    expect(client.application.id).toBe(discord.applicationId);
    expect(discord.counts).toMatchObject({ identifies: 1, resumes: 0, connections: 1 });
    expect(discord.violations).toEqual([]);
  });

  it('tells a client with the GUILDS intent of its server', async () => {
    discord = await startLoopbackDiscord();
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.url } });
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(discord.token);
    await ready;
    expect(client.guilds.cache.get(discord.guildId)?.name).toBe('Loopback');
    await client.destroy();
  });

  it('is resumed after a cut socket, at resume_gateway_url, and replays what was missed', async () => {
    const { discord } = await connectAnswering();
    discord.cutSockets();
    await discord.until(() => discord.connected() === 0);
    const missed = await discord.interact(ASKED);
    expect(missed.message?.content).toBe('Ja');
    expect(discord.counts).toMatchObject({ identifies: 1, resumes: 1 });
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
    expect(discord.violations).toEqual([]);
  });

  it('is resumed after op 7', async () => {
    const { discord } = await connectAnswering();
    discord.askReconnect();
    await discord.until(() => discord.counts.resumes === 1 && discord.connected() === 1);
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
    expect(discord.counts.identifies).toBe(1);
    expect(discord.violations).toEqual([]);
  });

  it('is resumed on the same connection after op 9 with true', async () => {
    const { discord } = await connectAnswering();
    discord.invalidate(true);
    await discord.until(() => discord.counts.resumes === 1);
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
    expect(discord.counts).toMatchObject({ identifies: 1, connections: 1 });
    expect(discord.violations).toEqual([]);
  });

  it('is identified to anew after op 9 with false', async () => {
    const { discord } = await connectAnswering();
    discord.invalidate(false);
    await discord.until(() => discord.counts.identifies === 2 && discord.connected() === 1);
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
    expect(discord.counts.resumes).toBe(0);
    expect(discord.violations).toEqual([]);
  });

  it('is left and resumed by a client whose heartbeats stay unanswered', async () => {
    const { discord } = await connectAnswering({ heartbeatInterval: 300 });
    discord.setZombie(true);
    await discord.until(() => discord.counts.resumes >= 1);
    discord.setZombie(false);
    await discord.until(() => discord.connected() === 1);
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
  });

  it('is tried again by a client that was refused', async () => {
    const { discord } = await connectAnswering();
    discord.refuseConnections(2);
    discord.cutSockets();
    await discord.until(() => discord.counts.connections === 2 && discord.connected() === 1);
    expect((await discord.interact(ASKED)).message?.content).toBe('Ja');
  });

  it('closes with 4014 on privileged intents and takes it down', async () => {
    discord = await startLoopbackDiscord();
    const client = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.url } });
    const closed = new Promise<number>((resolve) => client.on(Events.ShardDisconnect, ({ code }) => resolve(code)));
    client.login(discord.token).catch(() => {});
    expect(await closed).toBe(4014);
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['gateway close 4014']);
    await client.destroy();
  });

  it('cannot be used while no bot is connected', async () => {
    const { discord, client } = await connectAnswering();
    await client.destroy();
    await discord.until(() => discord.connected() === 0);
    await expect(discord.interact(ASKED)).rejects.toThrow('No bot is connected');
  });
});

describe("a client that breaks the gateway's rules", () => {
  it.each([
    ['a wrong token', { op: 2, d: { token: 'wrong', intents: 0, properties: {} } }, 4004],
    ['intents that do not exist', { op: 2, d: { token: '$', intents: 1 << 30, properties: {} } }, 4013],
    ['no properties', { op: 2, d: { token: '$', intents: 0 } }, 4002],
    ['something before IDENTIFY', { op: 3, d: {} }, 4003],
    ['more than 4096 bytes', { op: 2, d: { token: 'x'.repeat(4096) } }, 4002],
  ])('is closed on for %s', async (_name, payload, code) => {
    const discord = await startLoopbackDiscord();
    const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/?v=10&encoding=json`);
    const text = JSON.stringify(payload).replace('"$"', JSON.stringify(discord.token));
    socket.onopen = () => socket.send(text);
    const closed = await new Promise<number>((resolve) => {
      socket.onclose = (event) => resolve(event.code);
    });
    expect(closed).toBe(code);
    expect(discord.violations.map(({ rule }) => rule)).toEqual([`gateway close ${code}`]);
    await discord.stop();
  });

  it.each(['?v=9&encoding=json', '?v=10&encoding=etf', '?v=10&encoding=json&compress=zlib-stream'])(
    'is closed on for asking for %s',
    async (query) => {
      const discord = await startLoopbackDiscord();
      const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/${query}`);
      await new Promise((resolve) => {
        socket.onclose = resolve;
      });
      expect(discord.violations).toHaveLength(1);
      await discord.stop();
    },
  );
});
