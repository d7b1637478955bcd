import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../src/playground/discord/server.ts';
import { textIn } from '../e2e/bot.ts';
import { type Container, type ContainerOptions, startContainer } from './support/container.ts';
import { buildImage, hindrance, type Image } from './support/image.ts';
import { type Network, openNetwork } from './support/network.ts';

/** Building takes a minute, so it is done where it is asked for. */
const asked = process.env.CONTAINER === '1';
const reason = asked ? hindrance() : 'NOT RUN, since it takes a minute: npm run test:container';
if (reason !== undefined) process.stderr.write(`tests/container/container.test.ts: ${reason}\n`);

const ASKED = { type: 'command', command: 'ask', options: { question: 'Was ist Seeding?' }, locale: 'de' } as const;

describe.runIf(reason === undefined)('the container image', { timeout: 120_000 }, () => {
  let image: Image;
  let discord: LoopbackDiscord;
  let network: Network;
  let container: Container | undefined;
  const folders: string[] = [];

  /** Beyond the port of its Discord, it reaches nothing. */
  const start = (options: Partial<ContainerOptions> = {}): Container => {
    const variables = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
    container = startContainer({ image, network, variables, ...options });
    return container;
  };
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), 'lauffeuer-mounted-'));
    // Whoever runs in the container is not who made it.
    chmodSync(path, 0o755);
    folders.push(path);
    return path;
  };

  beforeAll(async () => {
    image = await buildImage();
  }, 600_000);
  afterAll(async () => {
    await image?.remove();
    for (const path of folders) rmSync(path, { recursive: true, force: true });
  });
  beforeEach(async () => {
    discord = await startLoopbackDiscord();
    network = await openNetwork(discord.port);
  });
  afterEach(async () => {
    await container?.kill('KILL').catch(() => undefined);
    await container?.exit;
    container = undefined;
    await network.close();
    await discord.stop();
  });

  it('answers with a read-only root, no capability and no network but Discord’s, and ends in order on SIGTERM', async () => {
    const bot = start();
    await bot.until('"commands ');
    expect(textIn((await discord.interact(ASKED)).message)).toContain('lexicon/seeding · de');

    const status = await bot.run(['sh', '-c', 'cat /proc/1/comm /proc/1/status; touch /app/x /usr/x; id -u']);
    expect(status.stdout).toMatch(/^tini\n/);
    expect(status.stdout).toMatch(/^CapBnd:\s0+$/m);
    expect(status.stdout).toMatch(/^NoNewPrivs:\s1$/m);
    expect(status.stdout).toMatch(/\n1000\n$/);

    await bot.kill(image.config.StopSignal);
    expect(await bot.exit).toBe(0);
    // Whatever could not be written, or was not allowed, would be told as a warning.
    expect(bot.output()).not.toMatch(/"level":"(?:warn|error|fatal)"/);
    expect(discord.violations).toEqual([]);
  });

  it('is healthy by its own health check while it runs', async () => {
    const bot = start();
    await bot.until('"commands ');
    const [kind, ...check] = image.config.Healthcheck.Test;
    expect(kind).toBe('CMD');
    expect(await bot.run(check)).toMatchObject({ code: 0 });
    // On a port where nobody answers, the same check fails.
    expect(await bot.run(['env', 'PORT=9', ...check])).toMatchObject({ code: 1 });
  });

  it('reads its token from a secret’s file, and serves a folder that is mounted over its knowledge', async () => {
    const knowledge = folder();
    mkdirSync(join(knowledge, 'de/lexicon'), { recursive: true });
    writeFileSync(
      join(knowledge, 'de/lexicon/flurfunk.md'),
      '---\ntitle: Flurfunk\nsummary: Flurfunk ist, was sich Kollegen auf dem Gang erzählen.\n---\nEr ist schneller als jede Rundmail.\n',
    );
    const secrets = folder();
    writeFileSync(join(secrets, 'token'), `${discord.token}\n`);
    const bot = start({
      variables: { DISCORD_TOKEN_FILE: '/run/secrets/token', DISCORD_API_URL: discord.url },
      mounts: { '/app/knowledge': knowledge, '/run/secrets': secrets },
    });
    await bot.until('"commands ');
    const asked = { ...ASKED, options: { question: 'Was ist Flurfunk?' } };
    expect(textIn((await discord.interact(asked)).message)).toContain('lexicon/flurfunk · de');
    expect(bot.output()).not.toContain(discord.token);
  });

  it('ends with 78 and says why in a line where it has no token', async () => {
    const bot = start({ variables: {} });
    expect(await bot.exit).toBe(78);
    expect(bot.output()).toMatch(/DISCORD_TOKEN/);
  });

  it('says what it is, and who it runs as, by labels and settings that engines read', () => {
    const { config } = image;
    expect(config).toMatchObject({
      User: '1000:1000',
      WorkingDir: '/app',
      Volumes: { '/data': {} },
      ExposedPorts: { '8080/tcp': {} },
    });
    for (const label of ['title', 'description', 'licenses', 'version', 'revision', 'source']) {
      expect(config.Labels).toHaveProperty([`org.opencontainers.image.${label}`]);
    }
  });

  it('holds what production needs, and neither tools, tests, the playground nor anything of the machine that built it', async () => {
    expect((await readdir(join(image.rootfs, 'app'))).sort()).toEqual([
      'dist',
      'knowledge',
      'node_modules',
      'package.json',
    ]);
    const dist = await readdir(join(image.rootfs, 'app/dist'));
    expect(dist.filter((name) => name.includes('playground'))).toEqual([]);
    const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
    const installed = Object.keys(
      JSON.parse(await readFile(join(image.rootfs, 'app/node_modules/.package-lock.json'), 'utf8')).packages,
    );
    expect(installed.filter((path) => lock.packages[path]?.dev !== undefined)).toEqual([]);
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) expect(installed).toContain(`node_modules/${name}`);
    for (const tool of ['npm', 'npx', 'yarn', 'corepack']) {
      expect(await readdir(join(image.rootfs, 'usr/local/bin'))).not.toContain(tool);
    }
    // Only the place to mount it on is left of what npm was configured with.
    expect(await readFile(join(image.rootfs, 'usr/local/etc/npmrc'), 'utf8').catch(() => '')).toBe('');
    expect(await readdir(join(image.rootfs, 'etc/ssl/certs')).catch(() => [])).toEqual([]);
  });
});
