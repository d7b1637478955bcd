import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import { causeOf } from './discord/cause.ts';
import { type Cooldown, createCooldown } from './discord/cooldown.ts';
import { createDispatcher, type Handled } from './discord/dispatch.ts';
import { connectGateway } from './discord/gateway.ts';
import { registerCommands } from './discord/register.ts';
import { sendBy } from './discord/send.ts';
import type { StartError } from './discord/start-error.ts';
import { loadTexts, type Texts } from './i18n/load-texts.ts';
import type { KnowledgeStore } from './knowledge/store.ts';
import type { Storage } from './storage/storage.ts';
import { versionOf } from './version.ts';

export interface BotOptions {
  readonly config: {
    readonly token: string;
    readonly apiUrl?: string;
    readonly guildId?: string;
    readonly moderatorRoleIds: readonly string[];
    readonly defaultLanguage: string;
  };
  /** Loaded already. */
  readonly store: KnowledgeStore;
  readonly storage: Storage;
  /** By default one of this process. */
  readonly cooldown?: Cooldown;
  readonly log: Logger;
  /** Is told of each interaction when it has been answered. */
  readonly observe?: (handled: Handled) => void;
  /** From 0 to below 1; for which tip comes next. */
  readonly random?: () => number;
}

export interface Bot {
  /** Takes no more interactions, finishes those under way (within 3.5 s) and leaves Discord. */
  stop(): Promise<void>;
  /** Resolves if Discord ends the connection for good: the token was reset, say. */
  readonly lost: Promise<StartError>;
}

/** Time for what is under way when the bot stops, and then for closing the connection; together below 5 s. In ms. */
const FINISH_WITHIN = 3500;
const CLOSE_WITHIN = 1000;

/**
 * Logs in and answers. Resolves when logged in and the commands are registered.
 * @throws {StartError} if Discord refuses the token or cannot be reached.
 */
export async function startBot({
  config,
  store,
  storage,
  cooldown = createCooldown(),
  log,
  observe,
  random = Math.random,
}: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, defaultLanguage, moderatorRoleIds } = config;
  const texts = await loadTexts(defaultLanguage);
  let latency = (): number | undefined => undefined;
  const vitals = { version: versionOf(), since: new Date(), latency: () => latency() };
  const dispatcher = createDispatcher({
    surroundings: { store, storage, texts, defaultLanguage, moderatorRoleIds, random, cooldown, vitals },
    send: sendBy(apiUrl),
    log,
    ...(observe === undefined ? {} : { observe }),
  });
  const gateway = await connectGateway({ token, apiUrl, log, take: (raw) => void dispatcher.handle(raw) });
  latency = gateway.latency;
  log.info('logged in');
  await register(gateway.rest, { applicationId: gateway.applicationId, guildId }, texts, log);

  return {
    lost: gateway.lost,
    async stop() {
      await within(FINISH_WITHIN, dispatcher.stop());
      await within(CLOSE_WITHIN, gateway.close());
      log.info('stopped');
    },
  };
}

/** A bot whose commands cannot be registered still answers those that are. */
async function register(
  rest: REST,
  scope: { readonly applicationId: string; readonly guildId: string | undefined },
  texts: Texts,
  log: Logger,
): Promise<void> {
  const { guildId } = scope;
  try {
    const outcome = await registerCommands(rest, texts, scope);
    log.info({ where: guildId === undefined ? 'everywhere' : 'in one server' }, `commands ${outcome}`);
  } catch (error) {
    const hint = guildId === undefined ? '' : ': is the bot on the server that DISCORD_GUILD_ID names?';
    log.error({ cause: causeOf(error) }, `the commands could not be registered${hint}`);
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, time]);
  clearTimeout(timer);
}
