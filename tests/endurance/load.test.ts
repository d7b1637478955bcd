import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBot } from '../e2e/bot.ts';
import { watchMemory } from './resident.ts';
import { percentile, streamQuestions } from './stream.ts';

const PER_SECOND = 200;
const QUESTIONS = 10_000;
/** Discord's own limit, in milliseconds. */
const LATEST = 3000;
/** What may be held more in the last quarter than in the second, in MiB. */
const MAY_GROW = 60;

describe('ten thousand questions at two hundred a second, with an edited file reloaded every second', {
  timeout: 180_000,
}, () => {
  it('are all answered in time, and memory stays flat', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-load-'));
    cpSync('knowledge', folder, { recursive: true });
    const { discord, bot, stop } = await startBot({ KNOWLEDGE_DIR: folder });
    const stream = streamQuestions(discord, PER_SECOND);
    const memory = watchMemory(bot.pid);
    let second = 0;
    for (; stream.asked() < QUESTIONS; second += 1) {
      edit(join(folder, 'en/lexicon/seeding.md'), second);
      bot.kill('SIGHUP');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      memory.look();
    }
    const { asked, answered, latencies } = await stream.end();
    const { early, late } = memory.lowest();
    const reloads = bot.output().split('"msg":"reloaded"').length - 1;
    console.log(
      `${answered} of ${asked} answered during ${reloads} reloads: p50 ${percentile(latencies, 50).toFixed(1)} ms, ` +
        `p99 ${percentile(latencies, 99).toFixed(1)} ms, latest ${percentile(latencies, 100).toFixed(0)} ms; ` +
        `at least ${Math.round(early)} MiB in the second quarter, ${Math.round(late)} MiB in the last`,
    );
    expect(answered).toBe(asked);
    expect(percentile(latencies, 100)).toBeLessThan(LATEST);
    expect(reloads).toBeGreaterThan(second / 2);
    expect(late - early).toBeLessThan(MAY_GROW);
    expect(discord.violations).toEqual([]);
    await stop();
    rmSync(folder, { recursive: true });
  });
});

/** Another summary each time, so that each reload serves another revision. */
function edit(file: string, second: number): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^summary: .*$/m, `summary: "Take ${second} of it."`));
}
