import { fileURLToPath } from 'node:url';
import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { type Config, ConfigError, EXIT_CONFIG, loadEnvironment, readConfig, secretsOf } from './config.ts';
import { startErrorOf } from './discord/gateway.ts';
import { StartError } from './discord/start-error.ts';
import { createShardManager, type ShardManager } from './fleet/shard-manager.ts';
import { createLog } from './log.ts';
import { createLife } from './ops/life.ts';
import { type Server, startServer } from './ops/server.ts';
import { PROGRAM } from './program-folder.ts';
import { lockFolder } from './storage/folder-lock.ts';
import { versionOf } from './version.ts';

/** A shard may identify once in this time, or as many as Discord lets at once. In ms. */
const IDENTIFY_EVERY = 5500;

/** Runs the bot as several processes of this machine, each with a part of the servers; docs/decisions/sharing-between-processes.md. */
async function main(): Promise<void> {
  const env = loadEnvironment();
  const config = readConfig(env);
  const { token, transport, dataDir } = config;
  if (token === undefined) throw new ConfigError(['DISCORD_TOKEN is not set: copy it from the developer portal']);
  if (transport === 'http') throw new ConfigError(['DISCORD_TRANSPORT is http: shards are for the gateway']);
  // Each shard is handed the token itself; emptied, it is not read from a file `.env` again either.
  env.DISCORD_TOKEN_FILE = '';
  const log = await createLog({ level: config.logLevel ?? 'info', to: 'stdout', secrets: secretsOf(config) });
  const life = createLife(log);
  const lock = lockFolder(dataDir, log);
  if (lock === undefined) {
    throw new StartError(`DATA_DIR is “${dataDir}”: another Lauffeuer uses it; end that one first.`, EXIT_CONFIG);
  }
  life.onEnd(() => lock.release());
  const { shards, session_start_limit: limit } = await adviceOf(token, config.apiUrl);
  const count = config.shards ?? shards;
  const manager = createShardManager({
    program: fileURLToPath(new URL('main.js', PROGRAM)),
    token,
    count,
    delay: Math.ceil(IDENTIFY_EVERY / limit.max_concurrency),
    log,
  });
  let isStopping = false;
  const server = await serve(config, manager, log, () => isStopping);
  life.onEnd(() => server?.end());
  life.onEnd(() => manager.stop());
  life.onEnd(() => {
    isStopping = true;
    server?.drain();
  });
  void manager.failed.then((exitCode) => life.end(exitCode));
  log.info({ shards: count }, 'starting the shards');
  await manager.start();
  log.info({ shards: count }, 'the shards are up');
}

/** How many shards Discord advises, and how many may start at once. */
async function adviceOf(token: string, apiUrl: string | undefined): Promise<RESTGetAPIGatewayBotResult> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    return (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  } catch (error) {
    throw startErrorOf(error, apiUrl);
  }
}

/** One server for all shards, where there is to be one. */
async function serve(
  { port, reloadToken }: Config,
  manager: ShardManager,
  log: Logger,
  isStopping: () => boolean,
): Promise<Server | undefined> {
  if (port === undefined) return undefined;
  const since = new Date().toISOString();
  return startServer({
    port,
    log,
    health() {
      const known = manager.health() ?? { state: 'starting', version: versionOf(), redis: 'unused' };
      return { ...known, since, ...(isStopping() ? { state: 'stopping' } : {}) };
    },
    metrics: manager,
    reloadToken,
    reload: manager.reload,
    takesInteractions: false,
  });
}

main().catch((error: unknown) => {
  const isKnown = error instanceof ConfigError || error instanceof StartError;
  process.stderr.write(`${isKnown ? error.message : `Lauffeuer could not start: ${String(error)}`}\n`);
  process.exit(error instanceof StartError ? error.exitCode : isKnown ? EXIT_CONFIG : 1);
});
