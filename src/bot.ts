import { Client, Events, GatewayDispatchEvents, Options, type REST } from 'discord.js';
import type { Logger } from 'pino';
import { causeOf } from './discord/cause.ts';
import { createCooldown } from './discord/cooldown.ts';
import { createDispatcher, type Send } from './discord/dispatch.ts';
import { registerCommands } from './discord/register.ts';
import { takeInteraction } from './discord/take.ts';
import { loadTexts } from './i18n/load-texts.ts';
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
  readonly log: Logger;
  /** From 0 to below 1; for which tip comes next. */
  readonly random?: () => number;
}

export interface Bot {
  /** Takes no more interactions, finishes those under way (within 4 s) and leaves Discord. */
  stop(): Promise<void>;
  /** Resolves if Discord ends the connection for good: the token was reset, say. */
  readonly lost: Promise<StartError>;
}

/** The bot cannot run, for a reason outside it that the message tells in a line. */
export class StartError extends Error {
  /** Of sysexits.h: 78 for what is configured, 69 for a service that does not answer. */
  readonly exitCode: 69 | 78;

  constructor(message: string, exitCode: 69 | 78) {
    super(message);
    this.name = 'StartError';
    this.exitCode = exitCode;
  }
}

/** Time for what is under way when the bot stops, and then for closing the connection; together below 5 s. In ms. */
const FINISH_WITHIN = 3500;
const CLOSE_WITHIN = 1000;

/**
 * Logs in and answers. Resolves when logged in and the commands are registered.
 * @throws {StartError} if Discord refuses the token or cannot be reached.
 */
export async function startBot({ config, store, storage, log, random = Math.random }: BotOptions): Promise<Bot> {
  const texts = await loadTexts(config.defaultLanguage);
  const client = createClient(config.apiUrl);
  const { defaultLanguage, moderatorRoleIds } = config;
  const dispatcher = createDispatcher(
    {
      store,
      storage,
      texts,
      defaultLanguage,
      moderatorRoleIds,
      random,
      cooldown: createCooldown(),
      vitals: { version: versionOf(), since: new Date(), latency: () => latencyOf(client) },
    },
    sendBy(client.rest),
    log,
  );
  // Raw payloads: all that is needed is in them, and discord.js sends them to listeners before it makes objects of them.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => {
    void dispatcher.handle(takeInteraction(raw));
  });
  // Without a listener, an error of the client would end the process.
  client.on(Events.Error, (error) => log.error({ cause: causeOf(error) }, 'the connection to Discord failed'));
  client.on(Events.ShardError, (error) =>
    log.warn({ cause: causeOf(error) }, 'the connection to Discord was disturbed'),
  );
  client.on(Events.ShardReconnecting, () => log.info('connecting to Discord again'));
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));

  const lost = new Promise<StartError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(refusalFor(code)));
  });
  await logIn(client, config, lost);
  log.info('logged in');
  await register(client, config, texts, log);

  return {
    lost,
    async stop() {
      await within(FINISH_WITHIN, dispatcher.stop());
      client.removeAllListeners(Events.ShardReconnecting);
      await within(CLOSE_WITHIN, client.destroy());
      log.info('stopped');
    },
  };
}

/** Of the last heartbeat, in ms; −1 before the first one. */
function latencyOf({ ws }: Client): number | undefined {
  return ws.ping < 0 ? undefined : Math.round(ws.ping);
}

function createClient(apiUrl: string | undefined): Client {
  return new Client({
    // Interactions need no intent.
    intents: [],
    // Nothing about anybody is kept: neither who asked nor where.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      DMMessageManager: 0,
      GuildMemberManager: 0,
      GuildMessageManager: 0,
      MessageManager: 0,
      ThreadMemberManager: 0,
      UserManager: 0,
    }),
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
  });
}

function sendBy(rest: REST): Send {
  // An interaction is answered by its token; the bot's own is not sent along.
  return ({ method, path, body, files }) => {
    const data = { body, auth: false, ...(files === undefined ? {} : { files: [...files] }) };
    return method === 'POST' ? rest.post(path, data) : rest.patch(path, data);
  };
}

async function logIn(
  client: Client,
  { token, apiUrl }: BotOptions['config'],
  lost: Promise<StartError>,
): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const refused = lost.then((error) => {
    throw error;
  });
  // Whoever loses the race is heard all the same, elsewhere.
  refused.catch(() => undefined);
  try {
    await Promise.race([client.login(token).then(() => ready), refused]);
  } catch (error) {
    await client.destroy();
    throw startErrorOf(error, apiUrl);
  }
}

function startErrorOf(error: unknown, apiUrl = 'https://discord.com/api'): unknown {
  if (error instanceof StartError) return error;
  const { code, status, cause } = causeOf(error);
  if (code === 'TokenInvalid' || status === 401) return new StartError(REFUSED, 78);
  const reason = code ?? cause?.code ?? status;
  // A network error, or an answer that is not Discord's: whatever else goes wrong here lies outside the bot too.
  return new StartError(`Discord cannot be reached at ${apiUrl}${reason === undefined ? '' : ` (${reason})`}.`, 69);
}

const REFUSED = 'Discord refused the token. Copy it again from the developer portal into DISCORD_TOKEN.';

/** @param code https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
function refusalFor(code: number): StartError {
  return code === 4004
    ? new StartError(REFUSED, 78)
    : new StartError(`Discord ended the connection for good (${code}).`, 69);
}

/** A bot whose commands cannot be registered still answers those that are. */
async function register(
  client: Client,
  { guildId }: BotOptions['config'],
  texts: Awaited<ReturnType<typeof loadTexts>>,
  log: Logger,
): Promise<void> {
  const applicationId = client.application?.id;
  if (applicationId === undefined) throw new Error('logged in without an application');
  try {
    const outcome = await registerCommands(client.rest, texts, { applicationId, guildId });
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
