import { setTimeout as pause } from 'node:timers/promises';
import type { REST as RestClient } from 'discord.js';
import { REST } from 'discord.js';
import type { Logger } from 'pino';
import { causeOf } from './discord/cause.ts';
import { type Cooldown, createCooldown } from './discord/cooldown.ts';
import { createDispatcher, type Dispatcher } from './discord/dispatch.ts';
import { connectGateway, startErrorOf } from './discord/gateway.ts';
import { createEndpoint, type Endpoint } from './discord/http.ts';
import { type Observer, observeRest } from './discord/observer.ts';
import { ownApplicationId } from './discord/own-application.ts';
import { registerCommands } from './discord/register.ts';
import { sendBy } from './discord/send.ts';
import type { StartError } from './discord/start-error.ts';
import { loadTexts, type Texts } from './i18n/load-texts.ts';
import type { KnowledgeStore } from './knowledge/store.ts';
import type { Connection } from './ops/health.ts';
import type { Storage } from './storage/storage.ts';
import { versionOf } from './version.ts';

export interface BotOptions {
  readonly config: {
    readonly token: string;
    readonly apiUrl?: string;
    readonly guildId?: string;
    readonly moderatorRoleIds: readonly string[];
    readonly defaultLanguage: string;
    /** Default `gateway`. */
    readonly transport?: 'gateway' | 'http';
    /** The application's, for `http`. */
    readonly publicKey?: string;
  };
  /** Loaded already. */
  readonly store: KnowledgeStore;
  readonly storage: Storage;
  /** By default one of this process. */
  readonly cooldown?: Cooldown;
  readonly log: Logger;
  readonly observer?: Observer;
  /** From 0 to below 1; for which tip comes next. */
  readonly random?: () => number;
}

export interface Bot {
  /** Leaves Discord, and finishes the interactions that it has received (within 3.3 s). */
  stop(): Promise<void>;
  /** Resolves if Discord ends the connection for good: the token was reset, say. */
  readonly lost: Promise<StartError>;
  readonly connection: Connection;
  /** Answers `POST /interactions`; with http alone. */
  readonly listener?: Endpoint['listener'];
}

/**
 * Time for what has reached this machine but not yet the bot when it stops, then for closing the connection, and then for
 * what is under way; together below 5 s. In ms.
 */
const SETTLE = 200;
const CLOSE_WITHIN = 1000;
const FINISH_WITHIN = 3300;

/**
 * Logs in and answers. Resolves when logged in and the commands are registered.
 * @throws {StartError} if Discord refuses the token or cannot be reached.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, store, storage, cooldown = createCooldown(), log, observer = {}, random = Math.random } = options;
  const { apiUrl, guildId, defaultLanguage, moderatorRoleIds } = config;
  const texts = await loadTexts(defaultLanguage);
  let latency = (): number | undefined => undefined;
  const vitals = { version: versionOf(), since: new Date(), latency: () => latency() };
  const dispatcher = createDispatcher({
    surroundings: { store, storage, texts, defaultLanguage, moderatorRoleIds, random, cooldown, vitals },
    send: sendBy(apiUrl, observer),
    log,
    ...(observer.handled === undefined ? {} : { observe: observer.handled }),
  });
  const entrance = await (config.transport === 'http' ? openEndpoint : openGateway)(options, dispatcher);
  const { connection } = entrance;
  latency = connection.latency;
  log.info('logged in');
  // Of several shards one is enough.
  if (connection.shard === 0)
    await register(entrance.rest, { applicationId: entrance.applicationId, guildId }, texts, log);

  return {
    lost: entrance.lost,
    connection,
    ...(entrance.listener === undefined ? {} : { listener: entrance.listener }),
    async stop() {
      // discord.js drops what it has not read when it closes the connection.
      await pause(SETTLE);
      await within(CLOSE_WITHIN, entrance.close());
      await within(FINISH_WITHIN, dispatcher.stop());
      log.info('stopped');
    },
  };
}

/** Where interactions come in, and what it takes to register commands. */
interface Entrance extends Pick<Bot, 'lost' | 'connection' | 'listener'> {
  readonly rest: RestClient;
  readonly applicationId: string;
  close(): Promise<void>;
}

async function openGateway({ config, log, observer = {} }: BotOptions, dispatcher: Dispatcher): Promise<Entrance> {
  const { token, apiUrl } = config;
  const take = (raw: unknown) => void dispatcher.handle(raw);
  const gateway = await connectGateway({ token, apiUrl, log, observer, take });
  const { shard, isUp, latency, ...entrance } = gateway;
  return { ...entrance, connection: { transport: 'gateway', shard, isUp, latency } };
}

async function openEndpoint({ config, log, observer = {} }: BotOptions, dispatcher: Dispatcher): Promise<Entrance> {
  const { token, apiUrl, publicKey } = config;
  if (publicKey === undefined) throw new Error('http without a public key');
  const { listener, stop } = createEndpoint({ publicKey, handle: dispatcher.handle, log, observer });
  const rest = observeRest(new REST(apiUrl === undefined ? {} : { api: apiUrl }), observer).setToken(token);
  const applicationId = await ownApplicationId(rest).catch((error: unknown) => {
    throw startErrorOf(error, apiUrl);
  });
  let up = true;
  return {
    rest,
    applicationId,
    listener,
    connection: { transport: 'http', shard: 0, isUp: () => up, latency: () => undefined },
    // Nobody can end it but we.
    lost: new Promise(() => {}),
    async close() {
      up = false;
      stop();
    },
  };
}

/** A bot whose commands cannot be registered still answers those that are. */
async function register(
  rest: RestClient,
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
