import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VARIABLES } from '../../src/variables.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The built program as a process of its own. */
export interface Program {
  readonly pid: number;
  /** All that it wrote to stdout and stderr so far. */
  output(): string;
  /** Resolves when the output holds the text. */
  until(text: string, timeout?: number): Promise<void>;
  /** Writes to its stdin, and closes it. */
  type(text: string): void;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code; -1 where a signal ended it. */
  readonly exit: Promise<number>;
}

/** Starts `node dist/main.js` with these variables alone: a `.env` file and the tests' own environment change nothing. */
export function startProgram(variables: Readonly<Record<string, string>>): Program {
  return run(process.execPath, ['dist/main.js'], variables);
}

/** Starts `node dist/sharded.js` likewise. */
export function startSharded(variables: Readonly<Record<string, string>>): Program {
  return run(process.execPath, ['dist/sharded.js'], variables);
}

/** Starts `npm start`, which builds first. */
export function npmStart(variables: Readonly<Record<string, string>>): Program {
  return run('npm', ['start'], variables);
}

/** The port that its server has, as it says itself. */
export async function portOf(program: Program): Promise<string> {
  await program.until('"listening"');
  return /"port":(\d+)/.exec(program.output())?.[1] ?? '';
}

function run(command: string, args: readonly string[], variables: Readonly<Record<string, string>>): Program {
  const unset = Object.fromEntries(VARIABLES.map(({ name }) => [name, '']));
  const { PATH = '', HOME = '' } = process.env;
  // What one run keeps is nothing to the next, unless a test names the folder.
  const data = mkdtempSync(join(tmpdir(), 'lauffeuer-data-'));
  const env = { PATH, HOME, ...unset, DATA_DIR: data, ...variables };
  const child: ChildProcess = spawn(command, args, { cwd: ROOT, env });
  // Nothing outlives a test that failed.
  const killChild = () => {
    child.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  };
  process.once('exit', killChild);
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  const exit = once(child, 'close').then(([code]) => {
    process.off('exit', killChild);
    rmSync(data, { recursive: true, force: true });
    return typeof code === 'number' ? code : -1;
  });
  return {
    pid: child.pid ?? 0,
    output: () => output,
    async until(text, timeout = 40_000) {
      const end = Date.now() + timeout;
      while (!output.includes(text)) {
        if (Date.now() > end || child.exitCode !== null) throw new Error(`“${text}” was not written, but:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: (text) => child.stdin?.end(text),
    kill: (signal) => child.kill(signal),
    exit,
  };
}
