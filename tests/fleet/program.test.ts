import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { Driving, LoopbackMessage, OptionValue } from '../../src/playground/discord/types.ts';
import { startAgainst, textIn } from '../e2e/bot.ts';
import { type Program, portOf } from '../e2e/program.ts';
import { entryText, write } from '../knowledge/temporary-folder.ts';
import { until } from './member.ts';
import { hasRedis, type RedisServer, startRedis } from './redis.ts';

const RELOAD_TOKEN = 'a-token-for-these-tests';

describe.skipIf(!hasRedis())('three replicas in http mode with a Redis', { timeout: 60_000 }, () => {
  let redis: RedisServer;
  let discord: LoopbackDiscord;
  let folder: string;
  let replicas: { readonly program: Program; readonly url: string }[];

  beforeAll(async () => {
    [redis, discord] = await Promise.all([startRedis(), startLoopbackDiscord()]);
    folder = mkdtempSync(join(tmpdir(), 'lauffeuer-knowledge-'));
    await write(folder, { 'de/lexicon/seeding.md': entryText('Seeding') });
    const programs = [1, 2, 3].map(() =>
      startAgainst(discord, {
        DISCORD_TRANSPORT: 'http',
        DISCORD_PUBLIC_KEY: discord.publicKey,
        PORT: '0',
        REDIS_URL: redis.url,
        RELOAD_TOKEN,
        KNOWLEDGE_DIR: folder,
      }),
    );
    replicas = await Promise.all(
      programs.map(async (program) => {
        await program.until('"commands ');
        return { program, url: `http://127.0.0.1:${await portOf(program)}` };
      }),
    );
  }, 60_000);
  afterAll(async () => {
    expect(discord.violations).toEqual([]);
    for (const { program } of replicas) program.kill('SIGKILL');
    await Promise.all([...replicas.map(({ program }) => program.exit), redis.stop(), discord.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a replica answers, once it is there. */
  async function from(replica: number, driving: Driving): Promise<LoopbackMessage | undefined> {
    discord.deliverTo([`${replicas[replica]?.url}/interactions`]);
    const outcome = await discord.interact(driving);
    await outcome.until(({ message }) => message !== undefined && (message.flags & 128) === 0, 5000);
    return outcome.message;
  }
  const command = (name: string, options: Readonly<Record<string, OptionValue>> = {}, more: object = {}): Driving =>
    ({ type: 'command', command: name, options, locale: 'de', ...more }) as Driving;
  const defined = async (replica: number, term: string) => textIn(await from(replica, command('define', { term })));
  const redisAt = async (replica: number) => {
    const ready = await fetch(`${replicas[replica]?.url}/readyz`);
    return [ready.status, ((await ready.json()) as { readonly redis: string }).redis];
  };
  const reload = (replica: number) =>
    fetch(`${replicas[replica]?.url}/reload`, {
      method: 'POST',
      headers: { authorization: `Bearer ${RELOAD_TOKEN}` },
    });

  test('serve what one of them has reloaded', async () => {
    await write(folder, { 'de/lexicon/meme.md': entryText('Mem') });
    expect((await reload(0)).status).toBe(200);
    await until('all serve it', async () => {
      for (const replica of [0, 1, 2]) if (!(await defined(replica, 'Mem')).includes('What Mem is.')) return false;
      return true;
    });
  });

  test('hold a member’s choice, a cooldown and their counts in common', async () => {
    await from(0, command('language', { language: 'da' }));
    await until('it is answered in Danish', async () => textIn(await from(2, command('help'))).includes('Det kan du'));
    await from(1, command('language', { language: 'automatic' }));
    const shared = (replica: number) =>
      from(replica, command('ask', { question: 'Was ist Seeding?', for: discord.createUser('Bo') }));
    for (const replica of [0, 1, 2]) expect(((await shared(replica))?.flags ?? 64) & 64).toBe(0);
    expect(textIn(await shared(0))).toContain('schon mehrere Antworten gepostet');
    const moderator = { permissions: MODERATOR_PERMISSIONS, locale: 'en-GB' };
    for (const replica of [0, 1, 2]) await from(replica, command('ask', { question: 'Kostet Quantenphysik Geld?' }));
    const gaps = async () => textIn(await from(1, command('knowledge gaps', {}, moderator)));
    await until('all are counted', async () => (await gaps()).includes('asked 3 times'));
  });

  test('answer while Redis is away, say so, and make up for it when it is back', async () => {
    await redis.kill();
    await until(
      'they say so',
      async () => (await Promise.all([0, 1, 2].map(redisAt))).every(([, up]) => up === 'down'),
      3000,
    );
    expect((await redisAt(1))[0]).toBe(200);
    expect(await defined(1, 'Mem')).toContain('What Mem is.');
    await write(folder, { 'de/lexicon/hype.md': entryText('Hype') });
    expect((await reload(2)).status).toBe(200);
    expect(await defined(0, 'Hype')).not.toContain('What Hype is.');
    await redis.start();
    await until('all serve it', async () => (await defined(0, 'Hype')).includes('What Hype is.'), 5000);
    await until(
      'they say so',
      async () => (await Promise.all([0, 1, 2].map(redisAt))).every(([, up]) => up === 'up'),
      3000,
    );
  });

  test('lose nothing when one is killed', async () => {
    discord.deliverTo(replicas.map(({ url }) => `${url}/interactions`));
    const asking = Array.from({ length: 40 }, () =>
      discord.interact(command('define', { term: 'Mem' }, { user: discord.createUser('Anna') })),
    );
    replicas[2]?.program.kill('SIGKILL');
    for (const { message } of await Promise.all(asking)) expect(textIn(message)).toContain('What Mem is.');
  });
});
