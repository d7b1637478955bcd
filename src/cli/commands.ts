import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { ConfigError, EXIT_CONFIG, loadEnvironment, readConfig } from '../config.ts';
import { causeOf } from '../discord/cause.ts';
import { ownApplicationId } from '../discord/own-application.ts';
import { type CommandBody, listCommands, registerCommands, removeCommands, type Scope } from '../discord/register.ts';
import { loadTexts } from '../i18n/load-texts.ts';

const USAGE = `Usage: npm run commands -- register|list|remove [--guild ID]

  register   tells Discord about the commands, if it does not know them as they are
  list       prints the commands that Discord knows
  remove     removes them all

  --guild ID   in this server alone; otherwise DISCORD_GUILD_ID, or everywhere
`;

const ACTIONS = ['register', 'list', 'remove'] as const;

/** EX_USAGE and EX_UNAVAILABLE of sysexits.h. */
const EXIT_USAGE = 64;
const EXIT_UNAVAILABLE = 69;

/** @returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === undefined) {
    process.stderr.write(USAGE);
    return EXIT_USAGE;
  }
  const { token, apiUrl, guildId } = readConfig(loadEnvironment());
  if (token === undefined) throw new ConfigError(['DISCORD_TOKEN is not set: copy it from the developer portal']);
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  const scope = { applicationId: await ownApplicationId(rest), guildId: wish.guild ?? guildId };
  process.stdout.write(`${await carryOut(wish.action, rest, scope)}\n`);
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { guild: { type: 'string' } },
      allowPositionals: true,
    });
    const action = ACTIONS.find((one) => one === positionals[0]);
    const guildIsId = values.guild === undefined || /^\d{15,20}$/.test(values.guild);
    return action !== undefined && positionals.length === 1 && guildIsId ? { action, guild: values.guild } : undefined;
  } catch {
    return undefined;
  }
}

async function carryOut(action: (typeof ACTIONS)[number], rest: REST, scope: Scope): Promise<string> {
  const where = scope.guildId === undefined ? 'everywhere' : `in server ${scope.guildId}`;
  switch (action) {
    case 'register': {
      const outcome = await registerCommands(rest, await loadTexts(), scope);
      return outcome === 'registered'
        ? `Commands registered ${where}.`
        : `Discord knows the commands already (${where}).`;
    }
    case 'list': {
      const commands = await listCommands(rest, scope);
      return commands.length === 0 ? `No commands ${where}.` : commands.map(line).join('\n');
    }
    case 'remove':
      await removeCommands(rest, scope);
      return `Commands removed ${where}.`;
  }
}

function line({ name, description }: CommandBody): string {
  return `/${name}  ${description}`;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = EXIT_CONFIG;
      return;
    }
    const { name, code, status } = causeOf(error);
    process.stderr.write(
      status === 401
        ? 'Discord refused the token. Copy it again from the developer portal into DISCORD_TOKEN.\n'
        : `Discord did not do it: ${[name, status, code].filter((part) => part !== undefined).join(' ')}\n`,
    );
    process.exitCode = status === 401 ? EXIT_CONFIG : EXIT_UNAVAILABLE;
  },
);
