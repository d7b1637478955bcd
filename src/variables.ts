import { readFileSync } from 'node:fs';
import { languagesWithTexts } from './i18n/load-texts.ts';

export interface Variable {
  readonly name: string;
  /** What it does, in a sentence, for README and `.env.example`. */
  readonly description: string;
  /** What holds where it is not set. */
  readonly default?: string;
  /** What is wrong with a value, as an end of the sentence "NAME …"; undefined if nothing is. Never quotes a secret. */
  check(value: string): string | undefined;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const SNOWFLAKE = /^\d{15,20}$/;
/** A secret may stand in a file of its own instead, whose path is then in NAME_FILE. */
function secret<Name extends string>(variable: Variable & { readonly name: Name }, inFile: string) {
  const file: Variable & { readonly name: `${Name}_FILE` } = {
    name: `${variable.name}_FILE`,
    description: inFile,
    check(path) {
      try {
        const problem = variable.check(contentOf(path));
        return problem === undefined ? undefined : `names a file whose content ${problem}`;
      } catch {
        return `names a file that cannot be read: “${path}”`;
      }
    },
  };
  return [variable, file] as const;
}

/** Every variable that is read, in the order in which README and `.env.example` list them. */
export const VARIABLES = [
  ...secret(
    {
      name: 'DISCORD_TOKEN',
      description:
        'The bot’s token from the developer portal. Without it, and not in production, the playground starts.',
      check: (value) => (/^\S+$/.test(value) ? undefined : 'must be one word: copy it again from the developer portal'),
    },
    'A file that holds the token, such as a container’s secret, in place of `DISCORD_TOKEN`.',
  ),
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
    name: 'DISCORD_TRANSPORT',
    description: 'How interactions come in: by `gateway`, or by `http` at `POST /interactions`.',
    default: 'gateway',
    check: (value) => (/^(?:gateway|http)$/.test(value) ? undefined : `must be gateway or http, not “${value}”`),
  },
  {
    name: 'DISCORD_PUBLIC_KEY',
    description: 'The application’s public key from the developer portal; needed with `http`.',
    check: (value) =>
      /^[\da-f]{64}$/i.test(value)
        ? undefined
        : 'must be 64 hexadecimal digits: copy it again from the developer portal',
  },
  {
    name: 'PORT',
    description:
      'Where `/healthz`, `/readyz`, `/metrics` and the interactions of `http` are served; `0` takes a free one. Without it, nowhere, or on 8080 with `http`.',
    check: (value) =>
      /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? undefined : `must be a port from 0 to 65535, not “${value}”`,
  },
  ...secret(
    {
      name: 'RELOAD_TOKEN',
      description:
        'A secret of at least 16 characters with which `POST /reload` is allowed; without it, it is not there.',
      check: (value) =>
        /^[!-~]{16,}$/.test(value) ? undefined : 'must be at least 16 letters, digits or signs of ASCII',
    },
    'A file that holds it, in place of `RELOAD_TOKEN`.',
  ),
  ...secret(
    {
      name: 'REDIS_URL',
      description: 'The Redis that several processes share what they know by, `redis://…` or `rediss://…`.',
      check: (value) => problemOfRedis(value),
    },
    'A file that holds it, in place of `REDIS_URL`.',
  ),
  {
    name: 'DISCORD_SHARDS',
    description: 'How many processes `npm run start:sharded` runs, or `auto` for as many as Discord advises.',
    default: 'auto',
    check: (value) =>
      /^(?:auto|[1-9]\d{0,3})$/.test(value) ? undefined : `must be auto or a number from 1, not “${value}”`,
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

/** The items of a list that is separated by commas. */
export function listed(value: string): readonly string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** What a file of a secret holds. @throws if it cannot be read. */
export function contentOf(path: string): string {
  return readFileSync(path, 'utf8').trim();
}

/** Says nothing of the value, which may hold a password. */
function problemOfRedis(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // A `%` that stands for nothing: whoever decodes the password would stumble over it.
  const decodes = !/%(?![\da-f]{2})/i.test(value);
  const fits = url !== undefined && /^rediss?:$/.test(url.protocol) && url.hostname !== '';
  return fits && decodes ? undefined : 'must be an address that begins with redis:// or rediss://';
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
