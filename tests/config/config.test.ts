import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigError, readConfig, VARIABLES, type Variable } from '../../src/config.ts';

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
      knowledgeDir: './knowledge',
      defaultLanguage: 'en',
      moderatorRoleIds: [],
      dataDir: './data',
      watch: true,
      gapDays: 90,
      production: false,
    });
  });

  test('says what the environment says', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ' abc.def.ghi ',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
        DISCORD_GUILD_ID: '1099511627776000002',
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
      knowledgeDir: '/knowledge',
      defaultLanguage: 'da',
      moderatorRoleIds: ['1099511627776000003', '1099511627776000004'],
      dataDir: './data',
      watch: false,
      gapDays: 90,
      logLevel: 'debug',
      production: true,
    });
  });

  test('takes a variable that is set to nothing as not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', DISCORD_API_URL: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  test('takes the token from a file', () => {
    expect(readConfig({ DISCORD_TOKEN_FILE: fileWith('abc.def.ghi\n') }).token).toBe('abc.def.ghi');
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
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_TOKEN_FILE',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'DEFAULT_LANGUAGE',
      'MODERATOR_ROLE_IDS',
      'LOG_LEVEL',
      'DISCORD_TOKEN',
    ]);
    expect(new ConfigError(problems).message.split('\n')).toHaveLength(1 + problems.length);
  });

  test.each([
    [{ DISCORD_API_URL: 'https://discord.com/api/v10' }, 'before the version'],
    [{ DISCORD_API_URL: 'https://user:secret@example.org/api' }, 'must not hold a name or password'],
    [{ DISCORD_TOKEN_FILE: fileWith('') }, 'nothing else'],
    [{ DISCORD_TOKEN_FILE: fileWith('two words') }, 'nothing else'],
  ])('explains what is wrong with %j', (env, sentence) => {
    expect(problemsOf(env)).toEqual([expect.stringContaining(sentence)]);
  });

  test('never repeats a secret', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'a secret',
      DISCORD_TOKEN_FILE: fileWith('another secret'),
      DISCORD_API_URL: 'https://user:secret@example.org/api',
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
