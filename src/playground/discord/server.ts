import { createServer } from 'node:http';
import { createCommandBook } from './commands.ts';
import type { GatewayCounts } from './gateway/connection.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { addressOf, createEndpoint, type Endpoint } from './interactions/endpoint.ts';
import { createLedger } from './interactions/ledger.ts';
import type { Json } from './json.ts';
import { createMessages, type Upload } from './messages.ts';
import { callbackRoute } from './rest/callback-route.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { createFaults, type Fault } from './rest/faults.ts';
import { generalRoutes } from './rest/general-routes.ts';
import { type Budget, createRateLimits } from './rest/rate-limits.ts';
import { createRest } from './rest/rest.ts';
import { TOKEN_LIFE, webhookRoutes } from './rest/webhook-routes.ts';
import type {
  Driving,
  InteractionOutcome,
  LoopbackEvent,
  LoopbackMessage,
  LoopbackUser,
  Place,
  SeenRequest,
  Violation,
} from './types.ts';
import { createWorld, type Thread } from './world.ts';

export interface LoopbackOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /** The bot's token; default one that is made up, in the shape of a real one. */
  readonly token?: string;
  /** Milliseconds since 1970; default the machine's clock. The 3 seconds are always real ones. */
  readonly now?: () => number;
  /** Default 41,250 ms. */
  readonly heartbeatInterval?: number;
  /** Default 3,000 ms. */
  readonly answerWithin?: number;
  /** Default 15 minutes, in ms. */
  readonly tokenLife?: number;
  /** Default 50 requests a second to each bucket. */
  readonly budget?: Budget;
}

/** What can happen to a connection. */
type Disturbances = Pick<
  Gateway,
  'cutSockets' | 'closeSockets' | 'askReconnect' | 'invalidate' | 'setZombie' | 'refuseConnections'
>;

/** A Discord of one server, on this machine alone. */
export interface LoopbackDiscord extends Disturbances, Pick<Endpoint, 'publicKey' | 'deliverTo' | 'post'> {
  /** What DISCORD_API_URL is set to. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  readonly applicationId: string;
  readonly guildId: string;
  /** The ids of the channels. */
  readonly channels: Readonly<Record<Place, string>>;
  /** The roles of the server that a member can be given. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly bot: LoopbackUser;
  /** Who acts where a deed names nobody. */
  readonly member: LoopbackUser;
  /** Every rule that was broken so far. */
  readonly violations: readonly Violation[];
  /** Every request that was made so far. */
  readonly requests: readonly SeenRequest[];
  readonly counts: Readonly<GatewayCounts>;
  createUser(name: string): LoopbackUser;
  /** Opens a thread or forum post in the server's channel, and gives back its id. */
  openThread(thread: Thread): string;
  /** What a member of the server is offered. */
  registeredCommands(): readonly Json[];
  /** A member writes in a channel. */
  say(user: LoopbackUser, place: Place, content: string): LoopbackMessage;
  /** A message as it is now, as far as it was not deleted. */
  message(id: string): LoopbackMessage | undefined;
  /** A file that the bot sent, by the attachment's id. */
  file(id: string): Upload | undefined;
  /** Does what a person would do in Discord, and resolves with what the bot answered. */
  interact(driving: Driving): Promise<InteractionOutcome>;
  /** The number of bots that are connected and ready. */
  connected(): number;
  /** Resolves as soon as the condition holds; rejects when it does not within `timeout` milliseconds (default 15,000). */
  until(condition: () => boolean, timeout?: number): Promise<void>;
  /** Tells of interactions, messages and violations as they come; the result ends it. */
  watch(listener: (event: LoopbackEvent) => void): () => void;
  /** Lets the next requests meet a misfortune. */
  fail(fault: Fault): void;
  stop(): Promise<void>;
}

/** A token of the shape that real ones have, good for nothing but this stand-in. */
const TOKEN = 'MTA5OTUxMTYyNzc3NjAwMDAwMA.Loopbk.not-a-real-token-only-for-127-0-0-1';

/** Starts REST v10 and gateway v10 on 127.0.0.1. Rejects where the port is taken. */
export async function startLoopbackDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const world = createWorld(options.token ?? TOKEN, options.now ?? Date.now);
  const messages = createMessages(world);
  const book = createCommandBook(world);
  const faults = createFaults();
  const limits = createRateLimits(world.now, options.budget ?? { limit: 50, window: 1000 });
  let port = options.port ?? 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const gateway = createGateway({ world, heartbeatInterval: options.heartbeatInterval ?? 41_250, url: gatewayUrl });
  const ledger = createLedger({
    world,
    messages,
    commands: book.seen,
    dispatch: (event, data) => (endpoint.isUsed ? endpoint.deliver(data) : gateway.dispatch(event, data)),
    answerWithin: options.answerWithin ?? 3000,
  });
  const callback = callbackRoute(world, ledger, messages);
  const endpoint = createEndpoint(world, (interaction, body) => {
    const where = 'POST /interactions';
    callback.handle({ params: addressOf(interaction), query: new URLSearchParams(), body, uploads: [], where });
  });
  const routes = [
    ...generalRoutes(world, gatewayUrl),
    ...commandRoutes(world, book),
    callback,
    ...webhookRoutes(world, ledger, messages, options.tokenLife ?? TOKEN_LIFE),
  ];
  const rest = createRest({ world, routes, faults, limits });
  const server = createServer((request, response) => {
    rest(request, response).catch(() => response.destroy());
  });
  server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;

  return {
    url: `http://127.0.0.1:${port}/api`,
    port,
    token: world.token,
    applicationId: world.application.id,
    guildId: world.guild.id,
    channels: world.channels,
    roles: world.roles,
    bot: world.bot,
    member: world.member,
    violations: world.violations,
    requests: world.requests,
    counts: gateway.counts,
    createUser: world.createUser,
    openThread: world.openThread,
    registeredCommands: book.seen,
    say: (user, place, content) => messages.say(user, world.channels[place], content),
    message: messages.get,
    file: messages.file,
    interact: ledger.interact,
    connected: gateway.connected,
    until: (condition, timeout = 15_000) => poll(condition, timeout),
    watch: world.watch,
    fail: faults.add,
    publicKey: endpoint.publicKey,
    deliverTo: endpoint.deliverTo,
    post: endpoint.post,
    cutSockets: gateway.cutSockets,
    closeSockets: gateway.closeSockets,
    askReconnect: gateway.askReconnect,
    invalidate: gateway.invalidate,
    setZombie: gateway.setZombie,
    refuseConnections: gateway.refuseConnections,
    async stop() {
      ledger.stop();
      gateway.stop();
      endpoint.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function poll(condition: () => boolean, timeout: number): Promise<void> {
  const end = Date.now() + timeout;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Not within ${timeout} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
