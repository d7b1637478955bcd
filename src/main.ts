import type { Logger } from 'pino';
import { type Bot, StartError, startBot } from './bot.ts';
import { type Config, ConfigError, EXIT_CONFIG, loadEnvironment, readConfig } from './config.ts';
import { causeOf } from './discord/cause.ts';
import { createStore, type KnowledgeStore } from './knowledge/store.ts';
import { createLog } from './log.ts';

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

  const store = createStore({ directory: config.knowledgeDir });
  await loadKnowledge(store, config, log);
  if (token === undefined) await runPlayground(store, config, log);
  else await runBot(await startBot({ config: { ...config, token }, store, log }), log);
}

async function runBot(bot: Bot, log: Logger): Promise<void> {
  stopOnSignal(() => bot.stop());
  const reason = await bot.lost;
  log.fatal(reason.message);
  await bot.stop();
  process.exit(reason.exitCode);
}

async function runPlayground(store: KnowledgeStore, { defaultLanguage }: Config, log: Logger): Promise<void> {
  // Imported only here: the container's image leaves the folder out.
  const { startTerminalPlayground } = await import('./playground/terminal.ts');
  const playground = await startTerminalPlayground({
    store,
    log,
    input: process.stdin,
    output: process.stdout,
    defaultLanguage,
  });
  stopOnSignal(() => playground.stop());
}

async function loadKnowledge(store: KnowledgeStore, { knowledgeDir }: Config, log: Logger): Promise<void> {
  const report = await store.reload();
  if (report.outcome === 'refused') {
    const why = {
      missing: 'there is no such folder',
      unreadable: 'it cannot be read',
      empty: 'it holds no entry to serve',
    };
    throw new StartError(`KNOWLEDGE_DIR is “${knowledgeDir}”: ${why[report.reason ?? 'empty']}.`, EXIT_CONFIG);
  }
  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  const { revision, milliseconds } = report;
  log.info({ revision, entries: store.current().entries.length, milliseconds }, 'knowledge loaded');
  if (report.faults.length > 0) {
    const warnings = report.faults.length - errors;
    log.warn({ errors, warnings }, 'the knowledge has faults: `npm run knowledge -- check` lists them');
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  const end = () => {
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
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
