import { afterEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { startAgainst, startBot, textIn } from './bot.ts';
import { startProgram } from './program.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const ASKED = { type: 'command', command: 'ask', options: { question: 'Was ist Seeding?' }, locale: 'de' } as const;

describe('starting and stopping the built bot', { timeout: 60_000 }, () => {
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
