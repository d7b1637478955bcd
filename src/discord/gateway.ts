import type { Client as DiscordClient, REST } from 'discord.js';
import { Client, Events, GatewayDispatchEvents, Options, Status } from 'discord.js';
import type { Logger } from 'pino';
import { causeOf } from './cause.ts';
import { type Observer, observeRest } from './observer.ts';
import { StartError } from './start-error.ts';
import { takeInteraction } from './take.ts';

export interface GatewayOptions {
  readonly token: string;
  /** discord.js's `rest.api`; Discord's where it is undefined. */
  readonly apiUrl: string | undefined;
  readonly log: Logger;
  /** Receives each raw interaction. */
  readonly take: (raw: unknown) => void;
  readonly observer?: Observer;
}

/** A connection to Discord's gateway that heals itself. */
export interface Gateway {
  readonly rest: REST;
  readonly applicationId: string;
  /** Of this process; 0 where there is one. */
  readonly shard: number;
  /** Whether interactions can come in at the moment. */
  isUp(): boolean;
  /** Of the last heartbeat, in milliseconds; undefined before the first one. */
  latency(): number | undefined;
  /** Resolves if Discord ends the connection for good: the token was reset, say. */
  readonly lost: Promise<StartError>;
  close(): Promise<void>;
}

/**
 * Logs in, and resolves when the gateway is ready.
 * @throws {StartError} if Discord refuses the token or cannot be reached.
 */
export async function connectGateway({ token, apiUrl, log, take, observer = {} }: GatewayOptions): Promise<Gateway> {
  const client = createClient(apiUrl);
  observeRest(client.rest, observer);
  // Raw payloads: all that is needed is in them, and discord.js sends them to listeners before it makes objects of them.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => take(takeInteraction(raw)));
  // Without a listener, an error of the client would end the process.
  client.on(Events.Error, (error) => log.error({ cause: causeOf(error) }, 'the connection to Discord failed'));
  client.on(Events.ShardError, (error) =>
    log.warn({ cause: causeOf(error) }, 'the connection to Discord was disturbed'),
  );
  client.on(Events.ShardReconnecting, () => {
    log.info('connecting to Discord again');
    observer.reconnecting?.();
  });
  client.on(Events.ShardResume, () => log.info('connected to Discord again'));

  const lost = new Promise<StartError>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(refusalFor(code)));
  });
  await logIn(client, token, apiUrl, lost);
  const applicationId = client.application?.id;
  if (applicationId === undefined) throw new Error('logged in without an application');
  return {
    rest: client.rest,
    applicationId,
    shard: client.ws.shards.firstKey() ?? 0,
    isUp: () => client.ws.shards.every(({ status }) => status === Status.Ready),
    latency: () => (client.ws.ping < 0 ? undefined : Math.round(client.ws.ping)),
    lost,
    async close() {
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
    },
  };
}

function createClient(apiUrl: string | undefined): DiscordClient {
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

async function logIn(
  client: DiscordClient,
  token: string,
  apiUrl: string | undefined,
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

/** What a failure to reach or enter Discord means for whoever runs the bot. */
export function startErrorOf(error: unknown, apiUrl = 'https://discord.com/api'): unknown {
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
