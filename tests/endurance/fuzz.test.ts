import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectOf, textOf } from '../../src/playground/discord/json.ts';
import { walk } from '../../src/playground/discord/rules/walk.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { Driving, LoopbackMessage } from '../../src/playground/discord/types.ts';
import { startAgainst, startBot } from '../e2e/bot.ts';
import { type Program, portOf } from '../e2e/program.ts';
import { hostileInteractions, type Scene } from './hostile.ts';
import { watchMemory } from './resident.ts';

/** Half of them come by the gateway and half over HTTP. */
const INTERACTIONS = 50_000;
/** Bodies that are no interactions. */
const BODIES = 5000;
const AT_A_TIME = 64;
const MEMBERS = 3000;
/** What the bot may hold at the end, in MiB, where compose.yaml gives it 512. */
const MOST = 450;
/**
 * And what it may hold more in the last quarter than in the second: its heap is enlarged by a hundred at one go, sooner or later on the
 * way. `npm run bench -- leak` looks at what is left after a million answers.
 */
const MAY_GROW = 150;

describe('a storm of hostile interactions', { timeout: 900_000 }, () => {
  it('by the gateway is answered within Discord’s rules, each of them, by the same process, in bounded memory', async () => {
    const { discord, bot, stop } = await startBot();
    await weather(discord, bot);
    await stop();
  });

  it('over HTTP likewise; and whatever else is posted there gets a 4xx and never a 5xx', async () => {
    const discord = await startLoopbackDiscord();
    const bot = startAgainst(discord, {
      DISCORD_TRANSPORT: 'http',
      DISCORD_PUBLIC_KEY: discord.publicKey,
      PORT: '0',
    });
    const address = `http://127.0.0.1:${await portOf(bot)}/interactions`;
    await bot.until('"commands ');
    discord.deliverTo([address]);
    await weather(discord, bot);
    for (const [body, isSigned] of fc.sample(fc.tuple(bodies, fc.boolean()), { numRuns: BODIES, seed: 7 })) {
      const { status } = await discord.post(body, isSigned);
      expect(isSigned ? [200, 400, 413] : [401, 413]).toContain(status);
    }
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    await discord.stop();
  });
});

const bodies = fc.oneof(
  fc.json({ maxDepth: 8 }),
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{"type":1}',
    '{"type":2}',
    '{"type":',
    `${'['.repeat(50_000)}`,
    ' '.repeat(600_000),
  ),
);

async function weather(discord: LoopbackDiscord, bot: Program): Promise<void> {
  const memory = watchMemory(bot.pid);
  // All of it beforehand: while it is thought up, Discord would not listen.
  const storm = fc.sample(hostileInteractions(await setScene(discord)), { numRuns: INTERACTIONS, seed: 42 });
  const unanswered: Driving[] = [];
  for (let done = 0; done < INTERACTIONS; done += AT_A_TIME) {
    const batch = storm.slice(done, done + AT_A_TIME);
    const outcomes = await Promise.all(batch.map((one) => discord.interact(one)));
    outcomes.forEach(({ response }, number) => {
      if (response === undefined) unanswered.push(batch[number] as Driving);
    });
    memory.look();
  }
  expect(unanswered).toEqual([]);
  // A busy machine takes an answer so late that it is sent a second time, which does no harm.
  const broken = discord.violations.filter(({ rule }) => rule !== 'already acknowledged');
  expect(broken.map(({ rule, where, message }) => ({ rule, where, message }))).toEqual([]);
  const { early, late } = memory.lowest();
  expect(late).toBeLessThan(MOST);
  expect(late - early).toBeLessThan(MAY_GROW);
  expect(bot.output()).not.toMatch(/a request failed|an answer was refused|"level":"fatal"/);
}

/** Messages of every sort, for their components to be pressed. */
async function setScene(discord: LoopbackDiscord): Promise<Scene> {
  const members = Array.from({ length: MEMBERS }, (_, number) => discord.createUser(`Member ${number}`));
  const messages: LoopbackMessage[] = [];
  for (const [command, options] of DEEDS) {
    const { message } = await discord.interact({ type: 'command', command, options });
    if (message !== undefined) messages.push(message);
  }
  const customIds = messages.flatMap((message) =>
    walk(message.components, []).flatMap(({ component }) => textOf(objectOf(component).custom_id) || []),
  );
  return { members, messages, customIds: [...new Set(customIds)] };
}

const DEEDS: readonly (readonly [command: string, options: Readonly<Record<string, string>>])[] = [
  ['ask', { question: 'Was ist Seeding?' }],
  ['ask', { question: 'seeding vs influencer marketing' }],
  ['ask', { question: 'how do I bake bread' }],
  ['define', { term: 'reach' }],
  ['tip', {}],
  ['search', { text: 'video' }],
  ['browse', {}],
  ['language', {}],
  ['help', {}],
];
