import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { Driving } from '../../src/playground/discord/types.ts';
import { textIn } from '../e2e/bot.ts';
import { type Program, portOf, startSharded } from '../e2e/program.ts';
import { entryText, write } from '../knowledge/temporary-folder.ts';
import { until } from './member.ts';

const RELOAD_TOKEN = 'a-token-for-these-tests';

describe('two shards on one machine, without Redis', { timeout: 60_000 }, () => {
  let discord: LoopbackDiscord;
  let folder: string;
  let bot: Program;
  let url: string;

  beforeAll(async () => {
    discord = await startLoopbackDiscord();
    // Its server is to belong to the second shard, which the bits above the 22nd of its id say.
    while ((BigInt(discord.guildId) >> 22n) % 2n === 0n) {
      await discord.stop();
      discord = await startLoopbackDiscord();
    }
    folder = mkdtempSync(join(tmpdir(), 'lauffeuer-knowledge-'));
    await write(folder, { 'de/lexicon/seeding.md': entryText('Seeding') });
    bot = startSharded({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      DISCORD_SHARDS: '2',
      PORT: '0',
      RELOAD_TOKEN,
      KNOWLEDGE_DIR: folder,
    });
    await bot.until('the shards are up');
    url = `http://127.0.0.1:${await portOf(bot)}`;
  }, 60_000);
  afterAll(async () => {
    bot.kill('SIGKILL');
    await bot.exit;
    await discord.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the first or the second shard answers. */
  async function from(shard: 0 | 1, driving: Driving): Promise<string> {
    const outcome = await discord.interact({ ...driving, place: shard === 0 ? 'dm' : 'guild' });
    await outcome.until(({ message }) => message !== undefined && (message.flags & 128) === 0, 5000);
    return textIn(outcome.message);
  }
  const define = (shard: 0 | 1, term: string) =>
    from(shard, { type: 'command', command: 'define', options: { term }, locale: 'de' });
  const ready = async () => {
    const answer = await fetch(`${url}/readyz`);
    return [answer.status, await answer.json()] as const;
  };
  const pidOf = (shard: 0 | 1) => {
    const line = bot
      .output()
      .split('\n')
      .findLast((one) => one.includes('a shard starts') && one.includes(`"shard":${shard}`));
    return Number((JSON.parse(line ?? '{}') as { readonly pid?: number }).pid);
  };

  test('serve what one of them has reloaded', async () => {
    await write(folder, { 'de/lexicon/meme.md': entryText('Mem') });
    const moderator = { permissions: MODERATOR_PERMISSIONS, locale: 'en-GB' };
    await from(1, { type: 'command', command: 'knowledge reload', options: { now: true }, ...moderator });
    await until('both serve it', async () => {
      return (await define(0, 'Mem')).includes('What Mem is.') && (await define(1, 'Mem')).includes('What Mem is.');
    });
  });

  test('hold a member’s choice in common', async () => {
    await from(1, { type: 'command', command: 'language', options: { language: 'da' }, locale: 'de' });
    const help: Driving = { type: 'command', command: 'help', locale: 'de' };
    await until('it is answered in Danish', async () => (await from(0, help)).includes('Det kan du spørge mig om'));
  });

  test('are told of together: health, metrics, and a reload by a pipeline', async () => {
    await until('both are well', async () => (await ready())[0] === 200, 3000);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('lauffeuer_gateway_up{shard="0"} 1');
    expect(metrics).toContain('lauffeuer_gateway_up{shard="1"} 1');
    expect(metrics).toMatch(/^lauffeuer_interactions_total\{command="command define".* \d+$/m);
    expect(metrics).toMatch(/^lauffeuer_knowledge_entries\{kind="lexicon",language="de"\} 2$/m);
    await write(folder, { 'de/lexicon/hype.md': entryText('Hype') });
    const headers = { authorization: `Bearer ${RELOAD_TOKEN}` };
    expect((await fetch(`${url}/reload`, { method: 'POST', headers })).status).toBe(200);
    await until('the other one serves it', async () => (await define(1, 'Hype')).includes('What Hype is.'));
  });

  test('a shard that dies is started anew and serves what the others serve, and all end in order', async () => {
    expect(discord.counts.identifies).toBe(2);
    process.kill(pidOf(1), 'SIGKILL');
    await until('it is back', () => discord.counts.identifies === 3 && discord.connected() === 2, 15_000);
    await until('both are well', async () => (await ready())[0] === 200, 5000);
    expect(await define(0, 'Hype')).toContain('What Hype is.');
    expect(await define(1, 'Hype')).toContain('What Hype is.');
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    expect(discord.connected()).toBe(0);
    expect(discord.violations).toEqual([]);
  });
});
