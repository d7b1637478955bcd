import { config as readDotEnv } from 'dotenv';
import { contentOf, listed, VARIABLES } from './variables.ts';

/** What the environment says, checked. */
export interface Config {
  /** Absent where none is given: then there is the playground. */
  readonly token?: string;
  /** discord.js's `rest.api`: a base without the version. */
  readonly apiUrl?: string;
  readonly guildId?: string;
  /** How interactions come in: over a connection that the bot opens, or by requests that Discord makes. */
  readonly transport: 'gateway' | 'http';
  /** Of the application, in hexadecimal; always there with `http`. */
  readonly publicKey?: string;
  /** Of the bot's own server; 0 takes a free one. Absent: there is no server. */
  readonly port?: number;
  readonly redisUrl?: string;
  /** Absent: there is no `POST /reload`. */
  readonly reloadToken?: string;
  /** How many shards the gateway is shared among; undefined: as many as Discord advises. */
  readonly shards?: number;
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
  /** Whether discord.js's ShardingManager started this process; it says so itself. */
  readonly isShard: boolean;
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

/** Where the server listens in http mode, unless it is said otherwise. */
const HTTP_PORT = 8080;

type Name = (typeof VARIABLES)[number]['name'];
type Secret = Extract<Name, `${string}_FILE`> extends `${infer Variable}_FILE` ? Variable : never;

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
  for (const { name } of VARIABLES) {
    const inFile = VARIABLES.find((other) => other.name === `${name}_FILE`)?.name;
    if (inFile !== undefined && read(name) !== undefined && read(inFile) !== undefined) {
      problems.push(`${name} and ${inFile} are both set: set one of them`);
    }
  }
  const transport = read('DISCORD_TRANSPORT') === 'http' ? 'http' : 'gateway';
  if (transport === 'http' && read('DISCORD_PUBLIC_KEY') === undefined) {
    problems.push('DISCORD_PUBLIC_KEY is not set: http needs it, copy it from the developer portal');
  }
  if (transport === 'http' && read('DISCORD_TOKEN') === undefined && read('DISCORD_TOKEN_FILE') === undefined) {
    problems.push('DISCORD_TOKEN is not set: http needs it too, to register the commands');
  }
  if (problems.length > 0) throw new ConfigError(problems);

  const readSecret = (name: Secret): string | undefined => {
    const file = read(`${name}_FILE`);
    return read(name) ?? (file === undefined ? undefined : contentOf(file));
  };
  const token = readSecret('DISCORD_TOKEN');
  const port = read('PORT') ?? (transport === 'http' ? HTTP_PORT : undefined);
  return {
    ...optional('token', token),
    ...optional('apiUrl', read('DISCORD_API_URL')?.replace(/\/+$/, '')),
    ...optional('guildId', read('DISCORD_GUILD_ID')),
    transport,
    ...optional('publicKey', read('DISCORD_PUBLIC_KEY')?.toLowerCase()),
    ...(port === undefined ? {} : { port: Number(port) }),
    ...optional('reloadToken', readSecret('RELOAD_TOKEN')),
    ...optional('redisUrl', readSecret('REDIS_URL')),
    ...(Number(read('DISCORD_SHARDS')) > 0 ? { shards: Number(read('DISCORD_SHARDS')) } : {}),
    knowledgeDir: read('KNOWLEDGE_DIR') ?? './knowledge',
    defaultLanguage: read('DEFAULT_LANGUAGE') ?? 'en',
    moderatorRoleIds: listed(read('MODERATOR_ROLE_IDS') ?? ''),
    dataDir: read('DATA_DIR') ?? './data',
    // In the playground an author sees what is saved, unless it is switched off.
    watch: (read('KNOWLEDGE_WATCH') ?? String(token === undefined)) === 'true',
    gapDays: Number(read('GAP_DAYS') ?? 90),
    ...optional('logLevel', read('LOG_LEVEL')),
    production: read('NODE_ENV') === 'production',
    isShard: env.SHARDING_MANAGER === 'true',
  };
}

/** What must never be written to a log, wherever it may stand. */
export function secretsOf({ token, reloadToken, redisUrl }: Config): readonly string[] {
  const password = redisUrl === undefined ? '' : new URL(redisUrl).password;
  return [token, reloadToken, redisUrl, password, decodeURIComponent(password)].filter((one) => one !== undefined);
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [_ in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [_ in K]?: string });
}
