import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { startBot } from './bot.ts';
import { type Config, ConfigError, EXIT_CONFIG, loadEnvironment, readConfig, secretsOf } from './config.ts';
import { StartError } from './discord/start-error.ts';
import { startKeeping } from './keeping.ts';
import { reloadForPipeline } from './knowledge/pipeline.ts';
import { createLog } from './log.ts';
import { healthOf, type Parts } from './ops/health.ts';
import { createLife, type Life } from './ops/life.ts';
import type { Metrics } from './ops/metrics.ts';
import type { Server } from './ops/server.ts';
import { versionOf } from './version.ts';

/** Where the playground's page is served; the next free one where this one is taken. */
const PLAYGROUND_PORT = 4321;
/** Load balancers need a moment to learn that no more interactions are to come here. In ms. */
const DRAIN = 3000;

/** Runs until it is told to stop; ends the process itself, with a sentence where it could not start. */
export function main(): Promise<void> {
  return run().catch((error: unknown) => {
    if (error instanceof ConfigError || error instanceof StartError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(error instanceof StartError ? error.exitCode : EXIT_CONFIG);
    }
    process.stderr.write(
      `Lauffeuer could not start: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`,
    );
    process.exit(1);
  });
}

/** The bot with a token, the playground without one. */
async function run(): Promise<void> {
  const config = readConfig(loadEnvironment());
  const { token } = config;
  if (token === undefined && config.production) {
    throw new ConfigError(['DISCORD_TOKEN is not set: copy it from the developer portal']);
  }
  const log = await createLog({
    ...(token === undefined
      ? { level: config.logLevel ?? 'warn', to: 'stderr' }
      : { level: config.logLevel ?? 'info', to: 'stdout' }),
    secrets: secretsOf(config),
  });
  const life = createLife(log);
  if (token === undefined) await runPlayground(config, log, life);
  else await runBot({ ...config, token }, log, life);
}

async function runBot(config: Config & { readonly token: string }, log: Logger, life: Life): Promise<void> {
  let parts: Parts = { version: versionOf(), since: new Date().toISOString(), stopping: false };
  const { metrics, server } = await openServer(config, log, () => parts);
  life.onEnd(() => server?.end());

  const keeping = await startKeeping(config, log, metrics?.countReload);
  const { store, storage, watch, fleet } = keeping;
  life.onEnd(() => keeping.stop());
  parts = { ...parts, store, storage, redis: fleet && { isUp: () => fleet.status().redis === 'up' } };

  if (config.isShard) {
    const { joinShards } = await import('./fleet/shard.ts');
    joinShards({
      store,
      log,
      health: () => healthOf(parts),
      metrics: metrics?.registry,
      sharesKnowledge: fleet === undefined,
      orphaned: () => void life.end(0),
    });
  }
  const bot = await startBot({
    config,
    store,
    storage,
    log,
    ...(fleet && { cooldown: fleet.cooldown }),
    ...metrics,
  });
  const watching = watch?.(store);
  life.onEnd(async () => {
    parts = { ...parts, stopping: true };
    await watching?.stop();
    if (bot.listener !== undefined) await closeServer(server);
    await bot.stop();
  });
  if (bot.listener !== undefined) server?.take(bot.listener);
  parts = { ...parts, connection: bot.connection };

  const reason = await bot.lost;
  if (parts.stopping) return;
  log.fatal(reason.message);
  await life.end(reason.exitCode);
}

/** No more connections; until then, answers go on and `/readyz` tells load balancers to send nothing more. */
async function closeServer(server: Server | undefined): Promise<void> {
  server?.drain();
  await pause(DRAIN);
  void server?.close();
}

/** Opens the server where there is to be one. Its libraries are loaded only then. */
async function openServer(
  { port, isShard, transport, reloadToken }: Config,
  log: Logger,
  parts: () => Parts,
): Promise<{ readonly metrics?: Metrics; readonly server?: Server }> {
  if (port === undefined) return {};
  const [{ createMetrics }, { startServer }] = await Promise.all([
    import('./ops/metrics.ts'),
    import('./ops/server.ts'),
  ]);
  const metrics = createMetrics(parts);
  // The manager of the shards has one for all of them.
  if (isShard) return { metrics };
  const server = await startServer({
    port,
    log,
    health: () => healthOf(parts()),
    metrics: metrics.registry,
    reloadToken,
    reload(force) {
      const { store } = parts();
      return store === undefined ? undefined : reloadForPipeline(store, force);
    },
    takesInteractions: transport === 'http',
  });
  return { metrics, server };
}

async function runPlayground(config: Config, log: Logger, life: Life): Promise<void> {
  const keeping = await startKeeping(config, log);
  const { store, storage, watch } = keeping;
  life.onEnd(() => keeping.stop());
  // Imported only here: the container's image leaves the folder out.
  const { startPlayground } = await import('./playground/playground.ts');
  const playground = await startPlayground({
    config: { defaultLanguage: config.defaultLanguage, moderatorRoleIds: config.moderatorRoleIds },
    store,
    storage,
    log,
    folder: config.knowledgeDir,
    ...(watch === undefined ? {} : { watch }),
    port: PLAYGROUND_PORT,
    input: process.stdin,
    output: process.stdout,
  });
  life.onEnd(() => playground.stop());
  await playground.closed;
  await life.end(0);
}
