import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const LOG = pathToFileURL(join(import.meta.dirname, '../../dist/log.js')).href;

/** What a program writes that logs so, and ends at once. */
async function run(what: string): Promise<string> {
  const program = `
    const { createLog } = await import('${LOG}');
    const secrets = ['abc.def.ghi', 'pass"word', ''];
    const log = await createLog({ level: 'info', to: 'stdout', secrets });
    ${what}
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  return output;
}

test('the log is JSON, a line each, and whole when the process ends', async () => {
  const lines = (await run(`for (let n = 0; n < 1000; n++) log.info({ n }, 'said');`)).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).n)).toEqual(Array.from({ length: 1000 }, (_, n) => n));
  expect(JSON.parse(lines[0] ?? '')).toEqual({ level: 'info', time: expect.any(String), n: 0, msg: 'said' });
});

test('no secret stands in it, wherever it was', async () => {
  const output = await run(`log.info({ ['key abc.def.ghi']: 'pass"word' }, 'the token is abc.def.ghi');`);
  expect(output).not.toMatch(/abc\.def|word/);
  expect(JSON.parse(output)).toMatchObject({ 'key [secret]': '[secret]', msg: 'the token is [secret]' });
});
