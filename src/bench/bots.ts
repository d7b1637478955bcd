import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Address } from './processes/discord.ts';
import { temporaryFolder } from './temporary.ts';

/** What is compared: the bot as its container runs it, and the floor. */
export type Side = 'own' | 'reference';

/** A bot as a process of its own. */
export interface BotProcess {
  /** When it was spawned, in ms since 1970. */
  readonly spawnedAt: number;
  /** Its resident memory in MB, and its share of what it shares with others (PSS). Linux alone tells both. */
  memory(): { readonly resident: number; readonly proportional: number };
  /** Processor time that it has used so far, in ms. */
  processorTime(): number;
  /** Rejects if it ends by itself, with the last that it wrote. */
  readonly died: Promise<never>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly variables?: Readonly<Record<string, string>>;
  /** Flags of Node's. */
  readonly execArgv?: readonly string[];
}

/**
 * Starts a bot that logs in there; neither a `.env` file nor the bench's own environment changes it.
 * @param path Of its script, relative to this folder.
 */
export function startBotProcess(
  path: string,
  { url, token }: Address,
  { variables = {}, execArgv = [] }: BotOptions = {},
): BotProcess {
  const script = fileURLToPath(new URL(path, import.meta.url));
  const data = temporaryFolder();
  const { PATH = '', HOME = '' } = process.env;
  const spawnedAt = Date.now();
  const child = spawn(process.execPath, [...execArgv, script], {
    cwd: data,
    env: {
      PATH,
      HOME,
      NODE_ENV: 'production',
      KNOWLEDGE_DIR: fileURLToPath(new URL('../../knowledge', import.meta.url)),
      DATA_DIR: data,
      DISCORD_TOKEN: token,
      DISCORD_API_URL: url,
      ...variables,
    },
    // What it logs is written and thrown away, as a container's log driver would take it.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const output = collect(child);
  let stopping = false;
  const died = new Promise<never>((_, reject) => {
    child.once('exit', (code) => {
      if (!stopping) reject(new Error(`${script} ended with ${code}:\n${output()}`));
    });
  });
  // Whoever waits for something else hears of it there.
  died.catch(() => undefined);
  const pid = child.pid ?? 0;
  return {
    spawnedAt,
    memory: () => ({ resident: kilobytes(pid, 'Rss') / 1024, proportional: kilobytes(pid, 'Pss') / 1024 }),
    processorTime: () => processorTime(pid),
    died,
    async stop() {
      stopping = true;
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** The last that a process wrote. */
function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-4000);
    });
  }
  return () => output;
}

function kilobytes(pid: number, field: string): number {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm');
  return Number(line.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]);
}

/** Fields 14 and 15 of /proc/PID/stat, in ticks of 10 ms: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
