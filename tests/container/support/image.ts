import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAME = 'localhost/lauffeuer:test';
const IMAGES =
  process.env.LAUFFEUER_IMAGES ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lauffeuer', 'images');

/** Programs that build and run the image, and Debian's packages that hold them. */
const NEEDED = { buildah: 'buildah', debootstrap: 'debootstrap', runc: 'runc', ip: 'iproute2', unshare: 'util-linux' };

/** Why the image cannot be built and run here, as a sentence; undefined if it can. */
export function hindrance(): string | undefined {
  const folders = `${process.env.PATH ?? ''}${delimiter}/usr/sbin`.split(delimiter);
  const missing = Object.entries(NEEDED).filter(([name]) => !folders.some((folder) => existsSync(join(folder, name))));
  if (missing.length > 0) {
    const packages = missing.map(([, name]) => name).join(' ');
    return `NOT RUN, for want of ${packages}: install them (Debian: apt-get install ${packages})`;
  }
  return process.getuid?.() === 0 ? undefined : 'NOT RUN: building and running the image without an engine needs root';
}

/** What an engine reads of an image's configuration to run it. */
interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly WorkingDir: string;
  readonly StopSignal: string;
  readonly Volumes: Readonly<Record<string, unknown>>;
  readonly ExposedPorts: Readonly<Record<string, unknown>>;
  readonly Labels: Readonly<Record<string, string>>;
  readonly Healthcheck: { readonly Test: readonly string[] };
}

/** The image that the Dockerfile makes, unpacked. */
export interface Image {
  /** The folder of its root file system. */
  readonly rootfs: string;
  readonly config: ImageConfig;
  remove(): Promise<void>;
}

/** Builds the image by `build-image.sh`: half a minute, and as much again where there is no base yet. */
export async function buildImage(): Promise<Image> {
  await run(fileURLToPath(new URL('../build-image.sh', import.meta.url)), [NAME], { maxBuffer: 2 ** 26 });
  const container = await buildah('from', NAME);
  const { Docker } = JSON.parse(await buildah('inspect', '--type', 'image', NAME));
  return {
    rootfs: await buildah('mount', container),
    config: Docker.config,
    async remove() {
      await buildah('rm', container);
    },
  };
}

async function buildah(...args: readonly string[]): Promise<string> {
  const folders = ['--root', join(IMAGES, 'root'), '--runroot', join(IMAGES, 'run')];
  const { stdout } = await run('buildah', [...folders, ...args], { maxBuffer: 2 ** 26 });
  return stdout.trim();
}
