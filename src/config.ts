import { readFileSync } from 'node:fs';
import { config as readDotEnv } from 'dotenv';
import { languagesWithTexts } from './i18n/load-texts.ts';

/** What the environment says, checked. */
export interface Config {
  /** Absent where none is given: then there is the playground. */
  readonly token?: string;
  /** discord.js's `rest.api`: a base without the version. */
  readonly apiUrl?: string;
  readonly guildId?: string;
  readonly knowledgeDir: string;
  readonly defaultLanguage: string;
  readonly moderatorRoleIds: readonly string[];
  /** Where settings, counts and the last good revisions of the knowledge are kept. */
  readonly dataDir: string;
  /** Whether a saved file is read at once. */
  readonly watch: boolean;
  /** Days for which questions without an answer are kept. */
  readonly gapDays: number;
  /** Absent where none is given: the programs differ in what they take for it. */
  readonly logLevel?: string;
  readonly production: boolean;
}

export interface Variable {
  readonly name: string;
  /** What it does, in a sentence, for README and `.env.example`. */
  readonly description: string;
  /** What holds where it is not set. */
  readonly default?: string;
  /** What is wrong with a value, as an end of the sentence "NAME …"; undefined if nothing is. Never quotes a secret. */
  check(value: string): string | undefined;
}

/** Exit code for a configuration that cannot work: EX_CONFIG of sysexits.h. */
export const EXIT_CONFIG = 78;

/** Some variables are wrong; the message names all of them, a line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration cannot work:', ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const SNOWFLAKE = /^\d{15,20}$/;

/** Every variable that is read, in the order in which README and `.env.example` list them. */
export const VARIABLES = [
  {
    name: 'DISCORD_TOKEN',
    description: 'The bot’s token from the developer portal. Without it, and not in production, the playground starts.',
    check: (value) => (/^\S+$/.test(value) ? undefined : 'must be one word: copy it again from the developer portal'),
  },
  {
    name: 'DISCORD_TOKEN_FILE',
    description: 'A file that holds the token, such as a container’s secret, in place of `DISCORD_TOKEN`.',
    check: (value) => problemOfTokenFile(value),
  },
  {
    name: 'DISCORD_API_URL',
    description: 'Base of Discord’s API without the version, for a proxy or a local stand-in.',
    default: 'https://discord.com/api',
    check: (value) => problemOfAddress(value),
  },
  {
    name: 'DISCORD_GUILD_ID',
    description: 'Registers the commands in this server alone, where changes show at once: for developing.',
    check: (value) =>
      SNOWFLAKE.test(value) ? undefined : `must be a server’s id, a number of 15 to 20 digits, not “${value}”`,
  },
  {
    name: 'KNOWLEDGE_DIR',
    description: 'The folder of Markdown files that the bot answers from.',
    default: './knowledge',
    check: () => undefined,
  },
  {
    name: 'DEFAULT_LANGUAGE',
    description: 'The language for readers whose own is none of the bot’s.',
    default: 'en',
    check: (value) =>
      languagesWithTexts().includes(value)
        ? undefined
        : `must be one of ${languagesWithTexts().join(', ')}, not “${value}”`,
  },
  {
    name: 'MODERATOR_ROLE_IDS',
    description: 'Ids of roles that may use `/knowledge` beside those who may manage the server, separated by commas.',
    check: (value) =>
      listed(value).every((id) => SNOWFLAKE.test(id))
        ? undefined
        : `must be role ids, numbers of 15 to 20 digits separated by commas, not “${value}”`,
  },
  {
    name: 'DATA_DIR',
    description: 'The folder for settings, counts and the last good revisions of the knowledge.',
    default: './data',
    check: () => undefined,
  },
  {
    name: 'KNOWLEDGE_WATCH',
    description: 'With `true`, a saved file is live within a second and its faults are printed; on in the playground.',
    default: 'false',
    check: (value) => (/^(?:true|false)$/.test(value) ? undefined : `must be true or false, not “${value}”`),
  },
  {
    name: 'GAP_DAYS',
    description: 'Days for which questions without an answer are kept, as `docs/privacy.md` tells.',
    default: '90',
    check: (value) => (/^[1-9]\d{0,3}$/.test(value) ? undefined : `must be a number of days from 1, not “${value}”`),
  },
  {
    name: 'LOG_LEVEL',
    description: 'How much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    default: 'info',
    check: (value) =>
      LOG_LEVELS.includes(value) ? undefined : `must be one of ${LOG_LEVELS.join(', ')}, not “${value}”`,
  },
  {
    name: 'NODE_ENV',
    description: 'In `production`, a missing token is an error and never starts the playground.',
    check: () => undefined,
  },
] as const satisfies readonly Variable[];

type Name = (typeof VARIABLES)[number]['name'];

/** The environment, with what a file `.env` in the working directory adds to it. */
export function loadEnvironment(): NodeJS.ProcessEnv {
  readDotEnv({ quiet: true });
  return process.env;
}

/**
 * Reads and checks the environment. A variable that is set to nothing counts as not set.
 * @throws {ConfigError} naming every variable that is wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const read = (name: Name): string | undefined => env[name]?.trim() || undefined;
  const problems = VARIABLES.flatMap(({ name, check }) => {
    const value = read(name);
    const problem = value === undefined ? undefined : check(value);
    return problem === undefined ? [] : [`${name} ${problem}`];
  });
  if (read('DISCORD_TOKEN') !== undefined && read('DISCORD_TOKEN_FILE') !== undefined) {
    problems.push('DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set: set one of them');
  }
  if (problems.length > 0) throw new ConfigError(problems);

  const tokenFile = read('DISCORD_TOKEN_FILE');
  const token = read('DISCORD_TOKEN') ?? (tokenFile === undefined ? undefined : readFileSync(tokenFile, 'utf8').trim());
  return {
    ...optional('token', token),
    ...optional('apiUrl', read('DISCORD_API_URL')?.replace(/\/+$/, '')),
    ...optional('guildId', read('DISCORD_GUILD_ID')),
    knowledgeDir: read('KNOWLEDGE_DIR') ?? './knowledge',
    defaultLanguage: read('DEFAULT_LANGUAGE') ?? 'en',
    moderatorRoleIds: listed(read('MODERATOR_ROLE_IDS') ?? ''),
    dataDir: read('DATA_DIR') ?? './data',
    // In the playground an author sees what is saved, unless it is switched off.
    watch: (read('KNOWLEDGE_WATCH') ?? String(token === undefined)) === 'true',
    gapDays: Number(read('GAP_DAYS') ?? 90),
    ...optional('logLevel', read('LOG_LEVEL')),
    production: read('NODE_ENV') === 'production',
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [_ in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [_ in K]?: string });
}

function listed(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function problemOfTokenFile(path: string): string | undefined {
  try {
    return /^\S+$/.test(readFileSync(path, 'utf8').trim())
      ? undefined
      : 'must name a file that holds the token and nothing else';
  } catch {
    return `names a file that cannot be read: “${path}”`;
  }
}

function problemOfAddress(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return `must be an address that begins with http:// or https://, not “${value}”`;
  }
  // The value is not quoted where it may hold a password.
  if (url.username !== '' || url.password !== '') return 'must not hold a name or password';
  return /\/v\d+\/*$/.test(url.pathname) ? 'must end before the version: leave out the last part, “/v10”' : undefined;
}
