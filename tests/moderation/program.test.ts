import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODERATOR_PERMISSIONS } from '../../src/playground/discord/interactions/people.ts';
import { startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { InteractionOutcome, LoopbackMessage } from '../../src/playground/discord/types.ts';
import { buttonsIn, messageOf, type Running, selectIn, startAgainst, startBot, textIn } from '../e2e/bot.ts';
import { startProgram } from '../e2e/program.ts';
import { entryText, write } from '../knowledge/temporary-folder.ts';

const NAMES = ['seeding', 'blog', 'meme', 'reach', 'hype'];
const MODERATOR = { permissions: MODERATOR_PERMISSIONS, locale: 'en-GB' } as const;

function file(name: string): string {
  return `de/lexicon/${name}.md`;
}

function text(name: string, summary = `Das ist ${name}.`): string {
  return entryText(name, [`asks: ["Was ist ${name}?"]`], summary);
}

describe('moderating the built bot', { timeout: 60_000 }, () => {
  let folder: string;
  let data: string;
  let running: Running;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lauffeuer-knowledge-'));
    data = await mkdtemp(join(tmpdir(), 'lauffeuer-data-'));
    await restore();
    running = await startBot({ KNOWLEDGE_DIR: folder, DATA_DIR: data });
  }, 60_000);
  afterAll(async () => {
    expect(running.discord.violations).toEqual([]);
    await running.stop();
    await rm(folder, { recursive: true });
    await rm(data, { recursive: true });
  });

  async function restore(): Promise<void> {
    await write(folder, Object.fromEntries(NAMES.map((name) => [file(name), text(name)])));
  }

  async function restart(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    running.bot.kill(signal);
    await running.bot.exit;
    const bot = startAgainst(running.discord, { KNOWLEDGE_DIR: folder, DATA_DIR: data });
    await bot.until('"commands ');
    running = {
      ...running,
      bot,
      stop: async () => {
        bot.kill('SIGTERM');
        await bot.exit;
        await running.discord.stop();
      },
    };
  }

  async function settled(outcome: InteractionOutcome): Promise<LoopbackMessage> {
    await outcome.until(({ message }) => message !== undefined && (message.flags & 128) === 0, 15_000);
    return messageOf(outcome);
  }

  const moderate = async (sub: string, options: Readonly<Record<string, string | boolean>> = {}) =>
    settled(await running.discord.interact({ ...MODERATOR, type: 'command', command: `knowledge ${sub}`, options }));

  /** What stands on the message once the bot has done what the button says. */
  async function pressed(message: LoopbackMessage, label: string, who: object = MODERATOR): Promise<LoopbackMessage> {
    const before = textIn(message);
    const customId = buttonsIn(message).get(label) ?? '';
    const outcome = await running.discord.interact({ ...who, type: 'component', message, customId });
    await outcome.until(({ message: now }) => now !== undefined && textIn(now) !== before, 15_000);
    return messageOf(outcome);
  }

  const define = async (term: string) =>
    textIn(
      (await running.discord.interact({ type: 'command', command: 'define', options: { term }, locale: 'de' })).message,
    );

  it('shows the fault of a broken file and still answers with its old text; mended, it shows one change', async () => {
    await write(folder, { [file('meme')]: '---\ntitle: [\n---\n' });
    const broken = textIn(await moderate('reload'));
    expect(broken).toContain('Nothing has changed.');
    expect(broken).toContain('`de/lexicon/meme.md:');
    expect(broken).toContain('I keep serving the last good version');
    expect(await define('meme')).toContain('Das ist meme.');
    expect(textIn(await moderate('status'))).toContain('`de/lexicon/meme.md`');

    await write(folder, { [file('meme')]: text('meme', 'Ganz neu.') });
    const preview = await moderate('reload');
    expect(textIn(preview)).toContain('This would change');
    expect(textIn(preview)).toContain('**German**\n1 changed: meme');
    expect(textIn(preview)).toContain('All 5 golden questions keep their first answer.');
    expect(await define('meme')).toContain('Das ist meme.');
    expect(textIn(await pressed(preview, 'Apply'))).toContain('Knowledge reloaded');
    expect(await define('meme')).toContain('Ganz neu.');
  });

  it('applies after a restart what was shown before it', async () => {
    await write(folder, { [file('blog')]: text('blog', 'Vor dem Neustart gesehen.') });
    const preview = await moderate('reload');
    await write(folder, { [file('blog')]: text('blog') });
    await restart();
    await write(folder, { [file('blog')]: text('blog', 'Vor dem Neustart gesehen.') });
    expect(textIn(await pressed(preview, 'Apply'))).toContain('1 changed: blog');
    expect(await define('blog')).toContain('Vor dem Neustart gesehen.');
  });

  it('refuses a member who presses a moderator’s button, in private, and logs it without ids', async () => {
    await write(folder, { [file('reach')]: text('reach', 'Nicht für alle.') });
    const preview = await moderate('reload');
    const member = running.discord.createUser('Ottokar');
    const customId = buttonsIn(preview).get('Apply') ?? '';
    const outcome = await running.discord.interact({
      user: member,
      type: 'component',
      message: preview,
      customId,
      forced: true,
    });
    expect(textIn(outcome.message)).toContain('Only moderators can do this');
    expect((messageOf(outcome).flags & 64) !== 0).toBe(true);
    expect(await define('reach')).not.toContain('Nicht für alle.');
    await running.bot.until('refused to somebody who is no moderator');
    expect(running.bot.output()).not.toContain(member.id);
    await restore();
  });

  it('asks again before it takes out more than half, and refuses to take out all', async () => {
    await moderate('reload', { now: true });
    for (const name of ['blog', 'meme', 'reach']) rmSync(join(folder, file(name)));
    const now = await moderate('reload', { now: true });
    expect(textIn(now)).toContain('This would take out 3 of 5 entries, more than half.');
    const asked = await pressed(now, 'Apply');
    expect(textIn(asked)).toContain('Is that meant?');
    expect(await define('blog')).toContain('Das ist blog.');
    expect(textIn(await pressed(asked, 'Yes, take them out'))).toContain('3 removed: ');
    expect(await define('blog')).not.toContain('Das ist blog.');
    for (const name of ['seeding', 'hype']) rmSync(join(folder, file(name)));
    expect(textIn(await moderate('reload', { now: true }))).toContain('The knowledge folder holds no entry');
    expect(await define('hype')).toContain('Das ist hype.');
    await restore();
    expect(textIn(await moderate('reload', { now: true }))).toContain('3 added: ');
  });

  it('gives two moderators who reload at once the same', async () => {
    await write(folder, { [file('hype')]: text('hype', 'Zu zweit.') });
    const other = running.discord.createUser('Philippa');
    const deed = { ...MODERATOR, type: 'command', command: 'knowledge reload', options: { now: true } } as const;
    const both = await Promise.all([
      running.discord.interact(deed),
      running.discord.interact({ ...deed, user: other }),
    ]);
    const [one, two] = (await Promise.all(both.map(settled))).map(textIn);
    expect(one).toContain('1 changed: hype');
    expect(two).toBe(one);
  });

  it('returns to the revision before, and stays there after a restart and after kill -9', async () => {
    await write(folder, { [file('seeding')]: text('seeding', 'Ein Irrtum.') });
    await moderate('reload', { now: true });
    expect(await define('seeding')).toContain('Ein Irrtum.');
    expect(textIn(await moderate('rollback'))).toMatch(/Restored: revision [0-9a-f]{12}, first served <t:\d+:f>/);
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      await restart(signal);
      expect(await define('seeding')).toContain('Das ist seeding.');
    }
    expect(textIn(await moderate('status'))).toContain('A rollback is in force');
    await moderate('reload', { now: true });
    expect(await define('seeding')).toContain('Ein Irrtum.');
    await restore();
  });

  it('reloads on SIGHUP', async () => {
    await write(folder, { [file('seeding')]: text('seeding', 'Durch ein Signal.') });
    running.bot.kill('SIGHUP');
    await running.bot.until('"by":"signal"');
    expect(await define('seeding')).toContain('Durch ein Signal.');
    const status = textIn(await moderate('status'));
    expect(status).toContain('Loaded by SIGHUP');
    expect(status).toContain('new revision');
  });

  it('keeps settings over kill -9, and a gap that was asked just before it', async () => {
    const page = await moderate('settings');
    const { customId } = selectIn(page);
    await running.discord.interact({ ...MODERATOR, type: 'component', message: page, customId, values: ['da'] });
    const question = 'Zebrafink Hundefutter Heinz';
    const ask = { type: 'command', command: 'ask', options: { question } } as const;
    for (let time = 0; time < 3; time++) await running.discord.interact(ask);
    await restart('SIGKILL');
    expect(textIn(await moderate('settings'))).toContain('Language of what is posted here: Danish');
    const gaps = await moderate('gaps');
    expect(textIn(gaps)).toContain('zebrafink');
    const outcome = await running.discord.interact({
      ...MODERATOR,
      type: 'component',
      message: gaps,
      customId: buttonsIn(gaps).get('Draft 1') ?? '',
    });
    const drafted = await settled(outcome);
    expect(drafted.attachments.map(({ filename }) => filename)).toEqual(
      ['da', 'de', 'en'].map((language) =>
        expect.stringMatching(new RegExp(`^${language}\\.faq\\..*zebrafink.*\\.md$`)),
      ),
    );
    expect(textIn(await moderate('stats'))).toContain('Entries read: ');
  });

  it('answers although its data folder cannot be used, and says so', async () => {
    const discord = await startLoopbackDiscord();
    const bot = startAgainst(discord, { KNOWLEDGE_DIR: folder, DATA_DIR: '/dev/null/nowhere' });
    await bot.until('"commands ');
    const ask = { type: 'command', command: 'define', options: { term: 'blog' }, locale: 'de' } as const;
    expect(textIn((await discord.interact(ask)).message)).toContain('Das ist blog.');
    const status = await discord.interact({ ...MODERATOR, type: 'command', command: 'knowledge status' });
    expect(textIn(status.message)).toContain('The database cannot be used');
    expect(discord.violations).toEqual([]);
    bot.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    await discord.stop();
  });
});

it('a saved file is live within a second where the folder is watched, and its faults are printed', {
  timeout: 60_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lauffeuer-watched-'));
  await cp(new URL('../../knowledge/', import.meta.url).pathname, folder, { recursive: true });
  const discord = await startLoopbackDiscord();
  const bot = startProgram({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    KNOWLEDGE_DIR: folder,
    KNOWLEDGE_WATCH: 'true',
  });
  await bot.until('"commands ');
  await bot.until('watching');
  const saved = performance.now();
  await write(folder, { 'de/lexicon/zebrafink.md': entryText('Zebrafink') });
  await bot.until('Live as');
  const took = performance.now() - saved;
  const outcome = await discord.interact({
    type: 'command',
    command: 'define',
    options: { term: 'Zebrafink' },
    locale: 'de',
  });
  expect(textIn(outcome.message)).toContain('What Zebrafink is.');
  // A second on a machine that does nothing else; here, others work at the same time.
  expect(took).toBeLessThan(3000);
  await write(folder, { 'de/lexicon/zebrafink.md': '---\ntitle: [\n---\n' });
  await bot.until(`${join(folder, 'de/lexicon/zebrafink.md')}:`);
  bot.kill('SIGTERM');
  expect(await bot.exit).toBe(0);
  await discord.stop();
  await rm(folder, { recursive: true });
});
