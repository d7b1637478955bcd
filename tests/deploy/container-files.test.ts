import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/variables.ts';
import { healthCheck, parseOne, read } from './files.ts';

const KNOWN = VARIABLES.map(({ name }): string => name);

describe('the Dockerfile', () => {
  const text = read('Dockerfile');

  it('names its base by digest, and takes everything from it', () => {
    expect(text).toMatch(/^ARG BASE=\S+:24\.\d+\.\d+-\S*slim@sha256:[\da-f]{64}$/m);
    const bases = text.match(/^FROM \S+/gm) ?? [];
    expect(bases.length).toBeGreaterThan(1);
    for (const base of bases) expect(base).toMatch(/^FROM \$\{BASE\}$/);
  });

  it('runs no script of a package', () => {
    const installs = text.match(/npm (?:ci|install)[^&\n]*/g) ?? [];
    expect(installs.length).toBeGreaterThan(0);
    for (const install of installs) expect(install).toContain('--ignore-scripts');
  });

  it('sets only variables that the program reads', () => {
    const set = [...(/^ENV (.*)$/m.exec(text)?.[1] ?? '').matchAll(/(\w+)=/g)].map(([, name]) => name);
    expect(set.length).toBeGreaterThan(0);
    expect(KNOWN).toEqual(expect.arrayContaining(set));
  });
});

it('no package that production needs has a script to run when it is installed', () => {
  const packages: Readonly<Record<string, { dev?: boolean; hasInstallScript?: boolean }>> = JSON.parse(
    read('package-lock.json'),
  ).packages;
  const scripted = Object.entries(packages).filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual([]);
});

describe('compose.yaml', () => {
  const { services, volumes, secrets } = parseOne('compose.yaml');
  const { lauffeuer } = services;

  it('gives the container no right that it does not need, and limits to what it takes', () => {
    expect(lauffeuer).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      restart: 'unless-stopped',
      mem_limit: expect.any(String),
      cpus: expect.any(Number),
      pids_limit: expect.any(Number),
    });
    expect(lauffeuer).not.toHaveProperty('privileged');
    expect(lauffeuer).not.toHaveProperty('cap_add');
    for (const port of lauffeuer.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('keeps the data in a volume, and takes secrets from files that the variables name', () => {
    expect(lauffeuer.volumes).toContain('data:/data');
    expect(volumes).toHaveProperty('data');
    for (const secret of lauffeuer.secrets) {
      expect(secrets[secret]).toHaveProperty('file');
      expect(Object.values(lauffeuer.environment)).toContain(`/run/secrets/${secret}`);
    }
    expect(KNOWN).toEqual(expect.arrayContaining(Object.keys(lauffeuer.environment)));
  });

  it('checks its health as the image does', () => {
    expect(lauffeuer.healthcheck.test.map((part: string) => part.replaceAll('$$', '$'))).toEqual([
      'CMD',
      ...healthCheck(),
    ]);
  });
});
