import type { Logger } from 'pino';
import { startBot } from './bot.ts';
import { type Config, ConfigError, EXIT_CONFIG, loadEnvironment, readConfig } from './config.ts';
import { causeOf } from './discord/cause.ts';
import { StartError } from './discord/start-error.ts';
import { type Keeping, startKeeping } from './keeping.ts';
import { createLog } from './log.ts';

/** Where the playground's page is served; the next free port where this one is taken. */
const PLAYGROUND_PORT = 4321;

/** Runs until it is told to stop: the bot with a token, the playground without one. */
async function main(): Promise<void> {
  const config = readConfig(loadEnvironment());
  const { token } = config;
  if (token === undefined && config.production) {
    throw new ConfigError(['DISCORD_TOKEN is not set: copy it from the developer portal']);
  }
  const log =
    token === undefined
      ? createLog({ level: config.logLevel ?? 'warn', to: 'stderr' })
      : createLog({ level: config.logLevel ?? 'info', to: 'stdout', secret: token });
  endOnFaults(log);
  const onStop = stopOnSignal();

  const keeping = await startKeeping(config, log);
  if (token === undefined) await runPlayground(keeping, config, log, onStop);
  else await runBot(keeping, { ...config, token }, log, onStop);
}

async function runBot(
  keeping: Keeping,
  config: Config & { readonly token: string },
  log: Logger,
  onStop: OnStop,
): Promise<void> {
  const { store, storage, watch } = keeping;
  const bot = await startBot({ config, store, storage, log });
  const watching = watch?.(store);
  const stop = async () => {
    await watching?.stop();
    await bot.stop();
    await keeping.stop();
  };
  onStop(stop);
  const reason = await bot.lost;
  log.fatal(reason.message);
  await stop();
  process.exit(reason.exitCode);
}

async function runPlayground(keeping: Keeping, config: Config, log: Logger, onStop: OnStop): Promise<void> {
  const { store, storage, watch } = keeping;
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
  const ended = playground.closed.then(() => keeping.stop());
  onStop(async () => {
    await playground.stop();
    await ended;
  });
  await ended;
}

/** Says what is to be stopped when the process is told to end. */
type OnStop = (stop: () => Promise<void>) => void;

/** Ends the process in order when it is told to, however far it has come: while it still starts, there is nothing to finish. */
function stopOnSignal(): OnStop {
  let stop = async () => {};
  const end = () => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  return (how) => {
    stop = how;
  };
}

/** A fault that nobody caught leaves the program in a state that nobody knows: it ends, and whoever runs it starts anew. */
function endOnFaults(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ cause: causeOf(error) }, 'an unexpected fault');
    process.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError || error instanceof StartError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error instanceof StartError ? error.exitCode : EXIT_CONFIG);
  }
  process.stderr.write(
    `Lauffeuer could not start: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}\n`,
  );
  process.exit(1);
});
