import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import { startBot } from '../e2e/bot.ts';
import { streamQuestions } from './stream.ts';

const PER_SECOND = 20;

/** A disk of its own, of four megabytes; only root may have one. */
const disk = mkdtempSync(join(tmpdir(), 'lauffeuer-disk-'));
const isMounted = mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk);
if (!isMounted) console.warn('Not run: a full and a read-only disk, which only root may mount.');

afterAll(() => {
  if (isMounted) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.runIf(isMounted)('a data folder that fails while members ask loses no answer', { timeout: 90_000 }, () => {
  it('when its disk is full', async () => {
    const { discord, bot, stop } = await startBot({ DATA_DIR: disk });
    await expectAnswers(discord, () => {
      expect(() => writeFileSync(join(disk, 'ballast'), Buffer.alloc(8 * 1024 * 1024))).toThrow('ENOSPC');
    });
    bot.kill('SIGHUP');
    await expectAnswers(discord);
    expect(discord.violations).toEqual([]);
    await stop();
    rmSync(join(disk, 'ballast'));
  });

  it('when it can only be read', async () => {
    expect(mount('-o', 'remount,ro', disk)).toBe(true);
    const { discord, bot, stop } = await startBot({ DATA_DIR: disk });
    await expectAnswers(discord);
    bot.kill('SIGHUP');
    await expectAnswers(discord);
    expect(bot.output()).toContain('cannot be written');
    expect(discord.violations).toEqual([]);
    await stop();
  });
});

async function expectAnswers(discord: LoopbackDiscord, strike = () => {}): Promise<void> {
  const stream = streamQuestions(discord, PER_SECOND);
  await seconds(1);
  strike();
  await seconds(2);
  const { asked, answered } = await stream.end();
  expect(asked).toBeGreaterThan(2 * PER_SECOND);
  expect(answered).toBe(asked);
}

function mount(...args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0;
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
