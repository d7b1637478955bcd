import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { Violation } from '../../src/playground/discord/types.ts';
import { type Running, startBot } from '../e2e/bot.ts';
import { type Streamed, streamQuestions } from './stream.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const PER_SECOND = 20;

/** Each fault strikes while questions come in. Lost is what Discord sent and got no answer to within its three seconds. */
describe('while members ask, nothing that Discord would still accept is lost', { timeout: 120_000 }, () => {
  let running: Running;
  let discord: LoopbackDiscord;
  let before = 0;

  beforeAll(async () => {
    running = await startBot();
    discord = running.discord;
  }, 60_000);
  beforeEach(() => {
    before = discord.violations.length;
  });
  afterEach(() => expect(broken(discord, before)).toEqual([]));
  afterAll(() => running.stop());

  async function during(strike: () => Promise<void> | void): Promise<Streamed> {
    const stream = streamQuestions(discord, PER_SECOND);
    await seconds(1);
    await strike();
    await seconds(1.5);
    return stream.end();
  }

  function expectNothingLost({ asked, answered }: Streamed): void {
    expect(asked).toBeGreaterThan(2 * PER_SECOND);
    expect(answered).toBe(asked);
  }

  it('when the socket is cut', async () => {
    expectNothingLost(await during(() => discord.cutSockets()));
  });

  it('when Discord asks for a new connection (op 7)', async () => {
    expectNothingLost(await during(() => discord.askReconnect()));
  });

  it('when Discord wants the session to be tried again (op 9, true)', async () => {
    expectNothingLost(await during(() => discord.invalidate(true)));
  });

  it.each([500, 502, 503] as const)('when answers meet a %i', async (status) => {
    expectNothingLost(await during(() => discord.fail({ route: CALLBACK, answer: { status }, times: 10 })));
  });

  it('when answers hang', async () => {
    expectNothingLost(await during(() => discord.fail({ route: CALLBACK, answer: 'hang', times: 5 })));
  });

  it('when answers are rate limited', async () => {
    expectNothingLost(
      await during(() => discord.fail({ route: CALLBACK, answer: { status: 429, retryAfter: 0.5 }, times: 3 })),
    );
  });

  it('when the session is void (op 9, false): all that comes once it is connected again', async () => {
    const { identifies } = discord.counts;
    await during(async () => undefined);
    discord.invalidate(false);
    await discord.until(() => discord.counts.identifies === identifies + 1 && discord.connected() === 1);
    expectNothingLost(await during(() => undefined));
  });
});

/** The process has to live through it; what came meanwhile is over for Discord too. */
describe('a gateway that refuses for half a minute', { timeout: 180_000 }, () => {
  it('is come back to, and answers as before', async () => {
    const { discord, bot, stop } = await startBot();
    discord.refuseConnections(Number.POSITIVE_INFINITY);
    discord.cutSockets();
    await seconds(30);
    discord.refuseConnections(0);
    await discord.until(() => discord.connected() === 1, 60_000);
    const before = discord.violations.length;
    const stream = streamQuestions(discord, PER_SECOND);
    await seconds(2);
    const { asked, answered } = await stream.end();
    expect(answered).toBe(asked);
    expect(broken(discord, before)).toEqual([]);
    expect(bot.output()).not.toContain('"level":"fatal"');
    await stop();
  });
});

/** Rules broken since; an answer that is sent again, because Discord took long to take it, harms nobody. */
function broken({ violations }: LoopbackDiscord, since: number): readonly Violation[] {
  return violations.slice(since).filter(({ rule }) => rule !== 'already acknowledged');
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
