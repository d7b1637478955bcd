import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Image } from './image.ts';
import type { Network } from './network.ts';

export interface ContainerOptions {
  readonly image: Image;
  readonly network: Network;
  /** Beside those of the image. */
  readonly variables: Readonly<Record<string, string>>;
  /** Folders of this machine by where they are seen, read-only. */
  readonly mounts?: Readonly<Record<string, string>>;
}

/** A container of the image, run as `compose.yaml` and the manifests for Kubernetes ask for. */
export interface Container {
  /** All that it wrote to stdout and stderr so far. */
  output(): string;
  /** Resolves when the output holds the text. */
  until(text: string): Promise<void>;
  /** Runs a command inside; its exit code and what it wrote to stdout. */
  run(command: readonly string[]): Promise<{ readonly code: number; readonly stdout: string }>;
  /** Sends a signal to PID 1. */
  kill(signal: string): Promise<void>;
  readonly exit: Promise<number>;
}

const STATE = join(tmpdir(), 'lauffeuer-runc');

/** Starts it with a read-only root, no capability, no way to gain one, and the limits of `compose.yaml`. */
export function startContainer(options: ContainerOptions): Container {
  const bundle = mkdtempSync(join(tmpdir(), 'lauffeuer-bundle-'));
  writeFileSync(join(bundle, 'config.json'), JSON.stringify(specOf(options)));
  const id = `lauffeuer-${randomUUID()}`;
  const runc = (...args: readonly string[]) => promisify(execFile)('runc', ['--root', STATE, ...args]);
  const child = spawn('runc', ['--root', STATE, 'run', '--bundle', bundle, id]);
  // Nothing outlives a test that failed.
  const remove = () => void execFileSync('runc', ['--root', STATE, 'delete', '--force', id]);
  process.once('exit', remove);
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const exit = once(child, 'close').then(async ([code]) => {
    process.off('exit', remove);
    rmSync(bundle, { recursive: true, force: true });
    return typeof code === 'number' ? code : -1;
  });
  return {
    output: () => output,
    async until(text) {
      const end = Date.now() + 40_000;
      while (!output.includes(text)) {
        if (Date.now() > end || child.exitCode !== null) throw new Error(`“${text}” was not written, but:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async run(command) {
      try {
        return { code: 0, stdout: (await runc('exec', id, ...command)).stdout };
      } catch (error) {
        const { code, stdout } = error as { readonly code: number; readonly stdout: string };
        return { code, stdout };
      }
    },
    async kill(signal) {
      await runc('kill', id, signal);
    },
    exit,
  };
}

/** https://github.com/opencontainers/runtime-spec/blob/main/config.md */
function specOf({ image, network, variables, mounts = {} }: ContainerOptions) {
  const { config, rootfs } = image;
  const [uid, gid] = config.User.split(':').map(Number);
  const none: readonly string[] = [];
  return {
    ociVersion: '1.0.2',
    root: { path: rootfs, readonly: true },
    process: {
      terminal: false,
      user: { uid, gid },
      args: [...config.Entrypoint, ...config.Cmd],
      env: [...config.Env, ...Object.entries(variables).map(([name, value]) => `${name}=${value}`)],
      cwd: config.WorkingDir,
      capabilities: { bounding: none, effective: none, inheritable: none, permitted: none, ambient: none },
      noNewPrivileges: true,
    },
    mounts: [
      { destination: '/proc', type: 'proc', source: 'proc' },
      { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'strictatime', 'mode=755'] },
      ...['/tmp', ...Object.keys(config.Volumes)].map((destination) => ({
        destination,
        type: 'tmpfs',
        source: 'tmpfs',
        options: ['nosuid', 'nodev', 'noexec', 'size=64m', `uid=${uid}`, `gid=${gid}`, 'mode=700'],
      })),
      ...Object.entries(mounts).map(([destination, source]) => ({
        destination,
        type: 'bind',
        source,
        options: ['rbind', 'ro', 'nosuid', 'nodev'],
      })),
    ],
    linux: {
      namespaces: [
        { type: 'pid' },
        { type: 'ipc' },
        { type: 'uts' },
        { type: 'mount' },
        { type: 'network', path: network.path },
      ],
      resources: { memory: { limit: 512 * 2 ** 20 }, pids: { limit: 64 }, cpu: { quota: 100_000, period: 100_000 } },
      maskedPaths: ['/proc/kcore', '/proc/keys', '/proc/timer_list', '/sys/firmware'],
      readonlyPaths: ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'],
    },
  };
}
