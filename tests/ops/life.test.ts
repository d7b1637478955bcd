import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const LIFE = pathToFileURL(join(import.meta.dirname, '../../dist/ops/life.js')).href;

/** Runs a program that has begun two things, and gives back what it wrote and its exit code. */
async function run(what: string): Promise<{ readonly lines: readonly string[]; readonly code: unknown }> {
  const program = `
    const { createLife } = await import('${LIFE}');
    const say = (word) => console.log(word);
    const log = { info() {}, error: (_, words) => say(words), fatal: ({ cause }, words) => say(words + ': ' + cause.name) };
    const life = createLife(log);
    life.onEnd(async () => { await undefined; say('first') });
    life.onEnd(() => say('second'));
    setInterval(() => {}, 1000);
    ${what}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(child, 'close');
  return { lines: output.trim().split('\n'), code };
}

describe('the end of the process', () => {
  test('is in order on a signal: what was begun last is ended first', async () => {
    expect(await run(`process.kill(process.pid, 'SIGTERM')`)).toEqual({ lines: ['second', 'first'], code: 0 });
  });

  test.each([
    ['throws', `setTimeout(() => { throw new TypeError('secret') })`],
    ['rejects', `Promise.reject(new TypeError('secret'))`],
  ])('is told and in order where something %s that nobody caught, with a code that restarts it', async (_how, what) => {
    expect(await run(what)).toEqual({ lines: ['an unexpected fault: TypeError', 'second', 'first'], code: 70 });
  });

  test('comes though a part of it fails', async () => {
    const { lines, code } = await run(`life.onEnd(() => { throw new Error() }); process.kill(process.pid, 'SIGINT')`);
    expect(lines).toEqual(['a part could not be ended in order', 'second', 'first']);
    expect(code).toBe(1);
  });

  test('comes at once where ending meets another fault', async () => {
    const { lines, code } = await run(`
      life.onEnd(() => new Promise((_, reject) => setTimeout(() => Promise.reject(new Error()), 10)));
      process.kill(process.pid, 'SIGTERM')`);
    expect({ lines, code }).toEqual({ lines: [''], code: 70 });
  });
});
