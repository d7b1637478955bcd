import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig, secretsOf } from '../../src/config.ts';
import { VARIABLES, type Variable } from '../../src/variables.ts';

const KEY = 'ab'.repeat(32);
const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const path = join(folder, `${Math.random()}`);
  writeFileSync(path, text);
  return path;
}

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  test('of an empty environment is that of the playground', () => {
    expect(readConfig({})).toEqual({
      transport: 'gateway',
      knowledgeDir: './knowledge',
      defaultLanguage: 'en',
      moderatorRoleIds: [],
      dataDir: './data',
      watch: true,
      gapDays: 90,
      production: false,
      isShard: false,
    });
  });

  test('says what the environment says', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ' abc.def.ghi ',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
        DISCORD_GUILD_ID: '1099511627776000002',
        DISCORD_TRANSPORT: 'http',
        DISCORD_PUBLIC_KEY: KEY.toUpperCase(),
        PORT: '0',
        RELOAD_TOKEN: 'sixteen-letters-',
        REDIS_URL: 'rediss://:password@redis.example.org:6380/1',
        KNOWLEDGE_DIR: '/knowledge',
        DEFAULT_LANGUAGE: 'da',
        MODERATOR_ROLE_IDS: '1099511627776000003, 1099511627776000004',
        LOG_LEVEL: 'debug',
        NODE_ENV: 'production',
      }),
    ).toEqual({
      token: 'abc.def.ghi',
      apiUrl: 'http://127.0.0.1:4000/api',
      guildId: '1099511627776000002',
      transport: 'http',
      publicKey: KEY,
      port: 0,
      reloadToken: 'sixteen-letters-',
      redisUrl: 'rediss://:password@redis.example.org:6380/1',
      knowledgeDir: '/knowledge',
      defaultLanguage: 'da',
      moderatorRoleIds: ['1099511627776000003', '1099511627776000004'],
      dataDir: './data',
      watch: false,
      gapDays: 90,
      logLevel: 'debug',
      production: true,
      isShard: false,
    });
  });

  test('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_API_URL: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  test('takes each secret from a file', () => {
    expect(
      readConfig({
        DISCORD_TOKEN_FILE: fileWith('abc.def.ghi\n'),
        RELOAD_TOKEN_FILE: fileWith('sixteen-letters-\n'),
        REDIS_URL_FILE: fileWith('redis://127.0.0.1\n'),
      }),
    ).toMatchObject({ token: 'abc.def.ghi', reloadToken: 'sixteen-letters-', redisUrl: 'redis://127.0.0.1' });
  });

  test('opens a server in http mode alone, unless a port is named', () => {
    const http = { DISCORD_TOKEN: 'abc', DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: KEY };
    expect(readConfig({ DISCORD_TOKEN: 'abc' }).port).toBeUndefined();
    expect(readConfig(http).port).toBe(8080);
    expect(readConfig({ ...http, PORT: '9000' }).port).toBe(9000);
  });

  test('knows what must not be logged, a password of Redis as it is written and as it is meant', () => {
    const REDIS_URL = 'redis://:p%40ssword@127.0.0.1';
    expect(secretsOf(readConfig({ DISCORD_TOKEN: 'abc', REDIS_URL }))).toEqual(
      expect.arrayContaining(['abc', REDIS_URL, 'p%40ssword', 'p@ssword']),
    );
  });

  test('names everything that is wrong at once, one line each', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'two words',
      DISCORD_TOKEN_FILE: join(folder, 'nothing'),
      DISCORD_API_URL: 'localhost:4000',
      DISCORD_GUILD_ID: 'my server',
      DEFAULT_LANGUAGE: 'klingon',
      MODERATOR_ROLE_IDS: '@mods',
      LOG_LEVEL: 'loud',
      DISCORD_TRANSPORT: 'http',
      PORT: '65536',
      RELOAD_TOKEN: 'short',
      REDIS_URL: 'localhost:6379',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_TOKEN_FILE',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'PORT',
      'RELOAD_TOKEN',
      'REDIS_URL',
      'DEFAULT_LANGUAGE',
      'MODERATOR_ROLE_IDS',
      'LOG_LEVEL',
      'DISCORD_TOKEN',
      'DISCORD_PUBLIC_KEY',
    ]);
    expect(new ConfigError(problems).message.split('\n')).toHaveLength(1 + problems.length);
  });

  test.each([
    [{ DISCORD_API_URL: 'https://discord.com/api/v10' }, 'before the version'],
    [{ DISCORD_API_URL: 'https://user:secret@example.org/api' }, 'must not hold a name or password'],
    [{ DISCORD_TOKEN_FILE: fileWith('') }, 'names a file whose content must be one word'],
    [{ DISCORD_TOKEN_FILE: fileWith('two words') }, 'names a file whose content must be one word'],
    [{ DISCORD_TOKEN: 'abc', DISCORD_TRANSPORT: 'http' }, 'DISCORD_PUBLIC_KEY is not set'],
    [{ DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: KEY }, 'DISCORD_TOKEN is not set'],
    [{ DISCORD_PUBLIC_KEY: 'abc' }, '64 hexadecimal digits'],
    [{ REDIS_URL: 'https://redis.example.org' }, 'begins with redis:// or rediss://'],
    [{ REDIS_URL_FILE: fileWith('redis://:50%@127.0.0.1') }, 'names a file whose content must be an address'],
  ])('explains what is wrong with %j', (env, sentence) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(sentence)]);
  });

  test('never repeats a secret', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'a secret',
      DISCORD_TOKEN_FILE: fileWith('another secret'),
      DISCORD_API_URL: 'https://user:secret@example.org/api',
      DISCORD_PUBLIC_KEY: 'a secret',
      RELOAD_TOKEN: 'a secret',
      RELOAD_TOKEN_FILE: fileWith('a secret'),
      REDIS_URL: 'http://:secret@example.org',
      REDIS_URL_FILE: fileWith('http://:secret@example.org'),
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join('\n')).not.toContain('secret');
  });
});

describe('.env.example', () => {
  const blocks = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')
    .trim()
    .split('\n\n')
    .slice(1);

  test('lists every variable, in order, with its description and default', () => {
    const line = ({ name, description, default: value = '' }: Variable) => `# ${description}\n${name}=${value}`;
    expect(blocks).toEqual(VARIABLES.map(line));
  });

  test('works as it stands', () => {
    const env = Object.fromEntries(blocks.map((block) => block.split('\n')[1]?.split(/=(.*)/) ?? []));
    expect(readConfig(env)).toMatchObject({ knowledgeDir: './knowledge', production: false });
  });
});

describe('the README', () => {
  test('has a table of every variable, in order, with its default and description', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = readme.split('\n').filter((row) => /^\| `[A-Z_]+` \|/.test(row));
    const row = ({ name, default: value, description }: Variable) =>
      `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${description} |`;
    expect(rows.map((one) => one.replace(/ +/g, ' '))).toEqual(
      VARIABLES.map(row).map((one) => one.replace(/ +/g, ' ')),
    );
  });
});
