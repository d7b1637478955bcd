import { pino } from 'pino';
import { beforeEach, describe, expect, test } from 'vitest';
import { createJudge, type Judge } from '../../src/discord/signature.ts';
import { createKeys } from './signed.ts';

const HOUR = 3_600_000;
const BODY = Buffer.from('{"type":1}');
const keys = createKeys();

/** The time that Discord has, and how far this machine's clocks are off it. */
let time: number;
let wallOff: number;
let asleep: number;
let lines: string[];
let judge: Judge;

beforeEach(() => {
  time = Date.UTC(2026, 10, 21);
  wallOff = 0;
  asleep = 0;
  lines = [];
});

function start(): void {
  judge = createJudge({
    publicKey: keys.publicKey,
    log: pino({}, { write: (line: string) => void lines.push(line) }),
    wall: () => time + wallOff,
    steady: () => time - asleep - Date.UTC(2026, 0),
  });
}

function judgeOf(at: number) {
  const headers = keys.sign(BODY, Math.floor(at / 1000));
  return judge(headers['x-signature-ed25519'], headers['x-signature-timestamp'], BODY);
}

describe('the time of a request', () => {
  test('may be five minutes off, not more', async () => {
    start();
    expect(await judgeOf(time - 299_000)).toBe('valid');
    expect(await judgeOf(time + 299_000)).toBe('valid');
    expect(await judgeOf(time - 301_000)).toBe('timestamp');
    expect(await judgeOf(time + 301_000)).toBe('timestamp');
  });

  test.each([HOUR, -HOUR])(
    'is judged well though the machine’s clock jumps by %i ms, which is told once',
    async (jump) => {
      start();
      wallOff = jump;
      expect(await judgeOf(time)).toBe('valid');
      expect(await judgeOf(time)).toBe('valid');
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({ seconds: jump / 1000 });
    },
  );

  test('is judged well after the machine has slept', async () => {
    start();
    time += HOUR;
    asleep = HOUR;
    expect(await judgeOf(time)).toBe('valid');
  });

  test('is judged well as soon as a clock is right that was wrong at the start', async () => {
    wallOff = -HOUR;
    start();
    expect(await judgeOf(time)).toBe('timestamp');
    wallOff = 0;
    expect(await judgeOf(time)).toBe('valid');
  });
});
