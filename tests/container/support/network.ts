import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A network of its own, from which nothing but one port of this machine's loopback is reached. */
export interface Network {
  /** The namespace, for a container to join. */
  readonly path: string;
  close(): Promise<void>;
}

/** Runs inside: takes connections to the port and passes them on through a socket in the file system, which knows no networks. */
const INSIDE = `
const [port, socket] = process.argv.slice(1);
const { connect, createServer } = require('node:net');
const { execFileSync } = require('node:child_process');
execFileSync('ip', ['link', 'set', 'lo', 'up']);
createServer((here) => {
  const there = connect(socket);
  here.pipe(there).pipe(here);
  here.on('error', () => there.destroy());
  there.on('error', () => here.destroy());
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
`;

/** @param port of 127.0.0.1, reached under the same number inside. */
export async function openNetwork(port: number): Promise<Network> {
  const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-network-'));
  const socket = join(folder, 'socket');
  const outside = createServer((here) => {
    const there = connect(port, '127.0.0.1');
    here.pipe(there).pipe(here);
    here.on('error', () => there.destroy());
    there.on('error', () => here.destroy());
  });
  outside.listen(socket);
  await once(outside, 'listening');
  const inside: ChildProcess = spawn('unshare', ['--net', process.execPath, '-e', INSIDE, String(port), socket], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => inside.kill('SIGKILL');
  process.once('exit', kill);
  if (inside.stdout === null) throw new Error('the forwarder says nothing');
  await Promise.race([
    once(inside.stdout, 'data'),
    once(inside, 'exit').then(() => Promise.reject(new Error('the forwarder ended'))),
  ]);
  return {
    path: `/proc/${inside.pid}/ns/net`,
    async close() {
      process.off('exit', kill);
      kill();
      outside.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
