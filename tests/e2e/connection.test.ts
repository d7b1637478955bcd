import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import { type Running, startBot, textIn } from './bot.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const ASKED = { type: 'command', command: 'ask', options: { question: 'Was ist Seeding?' }, locale: 'de' } as const;

describe('the connection of the built bot', { timeout: 60_000 }, () => {
  let running: Running;
  let discord: LoopbackDiscord;

  beforeAll(async () => {
    running = await startBot();
    discord = running.discord;
  }, 60_000);
  afterEach(() => expect(discord.violations).toEqual([]));
  afterAll(() => running.stop());

  async function expectAnswer(): Promise<void> {
    expect(textIn((await discord.interact(ASKED)).message)).toContain('lexicon/seeding · de');
  }

  it('is resumed after its socket is cut, and answers what was asked meanwhile', async () => {
    const { identifies, resumes } = discord.counts;
    discord.cutSockets();
    await discord.until(() => discord.connected() === 0);
    await expectAnswer();
    expect(discord.counts).toMatchObject({ identifies, resumes: resumes + 1 });
  });

  it('is resumed after op 7', async () => {
    const { identifies, resumes } = discord.counts;
    discord.askReconnect();
    await discord.until(() => discord.counts.resumes === resumes + 1 && discord.connected() === 1);
    expect(discord.counts.identifies).toBe(identifies);
    await expectAnswer();
  });

  it('begins anew after op 9', async () => {
    const { identifies } = discord.counts;
    discord.invalidate(false);
    await discord.until(() => discord.counts.identifies === identifies + 1 && discord.connected() === 1);
    await expectAnswer();
  });

  it('comes back after Discord refused it for a while', async () => {
    const { connections } = discord.counts;
    discord.refuseConnections(2);
    discord.cutSockets();
    await discord.until(() => discord.counts.connections === connections + 1 && discord.connected() === 1);
    await expectAnswer();
  });

  it.each([{ status: 429, retryAfter: 0.2 }, { status: 502 }] as const)('answers in spite of a %o', async (answer) => {
    discord.fail({ route: CALLBACK, answer });
    await expectAnswer();
  });
});
