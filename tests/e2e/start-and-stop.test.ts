import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { startAgainst, startBot, textIn } from './bot.ts';
import { portOf, startProgram } from './program.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const ASKED = { type: 'command', command: 'ask', options: { question: 'Was ist Seeding?' }, locale: 'de' } as const;

describe('starting and stopping the built bot', { timeout: 90_000 }, () => {
  let discord: LoopbackDiscord | undefined;

  afterEach(async () => {
    await discord?.stop();
    discord = undefined;
  });

  it('finishes the answer under way on SIGTERM and exits 0 within 5 seconds', async () => {
    const running = await startBot();
    discord = running.discord;
    discord.fail({ route: CALLBACK, answer: { status: 429, retryAfter: 1 } });
    const answering = discord.interact(ASKED);
    await discord.until(() => running.discord.requests.some(({ status }) => status === 429));
    const before = Date.now();
    running.bot.kill('SIGTERM');
    expect(textIn((await answering).message)).toContain('lexicon/seeding · de');
    expect(await running.bot.exit).toBe(0);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(discord.violations).toEqual([]);
  });

  it('exits 0 within 5 seconds on SIGTERM even when Discord does not answer any more', async () => {
    const running = await startBot({}, { answerWithin: 60_000 });
    discord = running.discord;
    discord.fail({ route: CALLBACK, answer: 'hang' });
    void discord.interact(ASKED);
    await discord.until(() => running.discord.requests.some(({ status }) => status === 0));
    const before = Date.now();
    running.bot.kill('SIGTERM');
    expect(await running.bot.exit).toBe(0);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(discord.violations).toEqual([]);
  });

  it('answers all that came before SIGTERM, however much is under way', async () => {
    // Whether an answer is in time is for other tests: this one is about those that nobody gives.
    const running = await startBot({}, { answerWithin: 10_000 });
    discord = running.discord;
    discord.fail({ route: CALLBACK, answer: { status: 502 }, times: 10 });
    const answering = Array.from({ length: 20 }, () => running.discord.interact(ASKED));
    await discord.until(() => running.discord.requests.some(({ status }) => status === 502));
    running.bot.kill('SIGTERM');
    const answered = await Promise.all(answering);
    expect(answered.filter(({ response }) => response === undefined)).toHaveLength(0);
    expect(await running.bot.exit).toBe(0);
  });

  it('ends at once on a second signal', async () => {
    const running = await startBot({}, { answerWithin: 60_000 });
    discord = running.discord;
    discord.fail({ route: CALLBACK, answer: 'hang' });
    void discord.interact(ASKED);
    await discord.until(() => running.discord.requests.some(({ status }) => status === 0));
    running.bot.kill('SIGTERM');
    await running.bot.until('"stopping"');
    running.bot.kill('SIGINT');
    expect(await running.bot.exit).toBe(1);
  });

  it('refuses a second start on the same data folder in a line, with 78', async () => {
    const data = mkdtempSync(join(tmpdir(), 'lauffeuer-data-'));
    const running = await startBot({ DATA_DIR: data });
    discord = running.discord;
    const second = startAgainst(discord, { DATA_DIR: data });
    expect(await second.exit).toBe(78);
    expect(second.output().trim()).toMatch(/^DATA_DIR is “.*”: another Lauffeuer uses it; .*$/);
    running.bot.kill('SIGKILL');
    await running.bot.exit;
    const third = startAgainst(discord, { DATA_DIR: data });
    await third.until('"commands ');
    third.kill('SIGTERM');
    expect(await third.exit).toBe(0);
    rmSync(data, { recursive: true });
  });

  it('refuses a taken port in a line, with 78, and tells on a free one how it is', async () => {
    const running = await startBot({ PORT: '0' });
    discord = running.discord;
    const port = await portOf(running.bot);
    await discord.interact(ASKED);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(ready.status).toBe(200);
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(metrics).toContain('lauffeuer_interactions_total{command="command ask",outcome="answered",language="de"} 1');
    const second = startAgainst(discord, { PORT: port });
    expect(await second.exit).toBe(78);
    expect(second.output().trim()).toMatch(new RegExp(`^PORT is ${port}: it is taken.*$`));
    running.bot.kill('SIGTERM');
    await running.bot.exit;
  });

  it('says in a line that the token is wrong, without showing it, and exits with 78', async () => {
    discord = await startLoopbackDiscord();
    const wrong = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Wrong1.this-one-is-not-known-to-discord';
    const bot = startAgainst(discord, { DISCORD_TOKEN: wrong });
    expect(await bot.exit).toBe(78);
    expect(bot.output()).toMatch(/^Discord refused the token\..*$/m);
    expect(bot.output()).not.toContain(wrong);
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['unauthorized']);
  });

  it('says in a line that Discord cannot be reached', async () => {
    const gone = await startLoopbackDiscord();
    await gone.stop();
    const bot = startAgainst(gone);
    expect(await bot.exit).toBe(69);
    expect(bot.output()).toContain(`Discord cannot be reached at ${gone.url} (ECONNREFUSED).`);
  });

  it('exits with 78 and a line when the token is reset while it runs', async () => {
    const running = await startBot();
    discord = running.discord;
    discord.closeSockets(4004);
    expect(await running.bot.exit).toBe(78);
    expect(running.bot.output()).toContain('Discord refused the token.');
    expect(discord.violations).toEqual([]);
  });

  it('names all wrong variables at once and exits with 78', async () => {
    const bot = startProgram({ DISCORD_API_URL: 'nowhere', LOG_LEVEL: 'loud' });
    expect(await bot.exit).toBe(78);
    expect(bot.output()).toContain('DISCORD_API_URL');
    expect(bot.output()).toContain('LOG_LEVEL');
  });

  it('needs a token in production', async () => {
    const bot = startProgram({ NODE_ENV: 'production' });
    expect(await bot.exit).toBe(78);
    expect(bot.output()).toContain('DISCORD_TOKEN');
  });
});
