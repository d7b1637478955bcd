import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { type Body, slash, textOf } from '../discord/support/discord.ts';
import { createKeys } from '../http/signed.ts';
import { startAgainst } from './bot.ts';
import { type Program, portOf } from './program.ts';

const keys = createKeys();
const ASKED = JSON.stringify(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));
const WRONG = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Wrong1.this-one-is-not-known-to-discord';
const AT_A_TIME = 8;

describe('the built bot over HTTP', { timeout: 90_000 }, () => {
  let discord: LoopbackDiscord;
  let bot: Program;
  let port: string;

  beforeAll(async () => {
    discord = await startLoopbackDiscord();
    bot = start({});
    port = await portOf(bot);
    await bot.until('"commands ');
  }, 60_000);

  afterAll(async () => {
    bot.kill('SIGKILL');
    await discord.stop();
  });

  function start(more: Readonly<Record<string, string>>): Program {
    return startAgainst(discord, {
      DISCORD_TRANSPORT: 'http',
      DISCORD_PUBLIC_KEY: keys.publicKey,
      PORT: '0',
      ...more,
    });
  }

  async function post(body: string): Promise<Response> {
    const headers = keys.sign(body);
    return fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', headers, body });
  }

  it('registers its commands, opens no gateway, and answers what Discord has signed', async () => {
    expect(discord.registeredCommands().map(({ name }) => name)).toContain('ask');
    expect(discord.connected()).toBe(0);
    const response = await post(ASKED);
    expect(response.status).toBe(200);
    expect(textOf((await response.json()) as Body)).toContain('lexicon/seeding · de');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  it('says in a line that the token is wrong, and exits with 78', async () => {
    const refused = start({ DISCORD_TOKEN: WRONG });
    expect(await refused.exit).toBe(78);
    expect(refused.output()).toMatch(/^Discord refused the token\..*$/m);
  });

  it('loses nothing under load when it is told to stop, is not ready from then on, and exits 0 within 10 seconds', async () => {
    const statuses: number[] = [];
    let isRoutedHere = true;
    const ask = async () => {
      while (isRoutedHere) {
        const response = await post(ASKED);
        await response.arrayBuffer();
        statuses.push(response.status);
      }
    };
    const asking = Array.from({ length: AT_A_TIME }, ask);
    await expect.poll(() => statuses.length, { timeout: 20_000 }).toBeGreaterThan(50);
    const before = Date.now();
    bot.kill('SIGTERM');
    await bot.until('"stopping"');
    await pause(100);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
    // A load balancer takes a moment to see that, and goes to another replica from then on.
    await pause(1500);
    isRoutedHere = false;
    await Promise.all(asking);
    expect(await bot.exit).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
