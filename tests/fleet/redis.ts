import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';

/** Whether there is a Redis on this machine; where there is none, a sentence says what is not run and how to get one. */
export function hasRedis(): boolean {
  const has = spawnSync('redis-server', ['--version']).status === 0;
  if (!has)
    process.stderr.write('Not run: what needs Redis. `apt-get install redis-server` (or your system’s) brings it.\n');
  return has;
}

/** A real Redis on a free port of this machine, which keeps nothing. */
export interface RedisServer {
  readonly url: string;
  /** For looking at what stands there. */
  readonly client: Redis;
  /** Ends it as a power cut does; what it held is gone. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Holds it, as a machine that hangs, or lets it go on. */
  hold(held: boolean): void;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  const end = () => void server?.kill('SIGKILL');
  process.once('exit', end);
  const isRunning = () => server !== undefined && server.exitCode === null && server.signalCode === null;
  const start = async () => {
    if (isRunning()) return;
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--dir',
      '/tmp',
    ];
    server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
    for await (const chunk of server.stdout ?? []) if (String(chunk).includes('Ready to accept')) break;
  };
  const kill = async () => {
    if (server === undefined || !isRunning()) return;
    const gone = once(server, 'exit');
    server.kill('SIGKILL');
    await gone;
  };
  await start();
  const client = new Redis(url);
  client.on('error', () => undefined);
  return {
    url,
    client,
    start,
    kill,
    hold: (held) => void server?.kill(held ? 'SIGSTOP' : 'SIGCONT'),
    async stop() {
      client.disconnect();
      process.off('exit', end);
      await kill();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('there is no free port');
  return address.port;
}
