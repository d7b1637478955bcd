import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { causeOf } from '../discord/cause.ts';
import { StartError } from '../discord/start-error.ts';
import type { PipelineAnswer } from '../knowledge/pipeline.ts';
import type { Health } from './health.ts';

/** Answers a request in full. */
type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface ServerOptions {
  /** 0: a free one. */
  readonly port: number;
  readonly log: Logger;
  readonly health: () => Health;
  readonly metrics: { readonly contentType: string; metrics(): Promise<string> };
  /** Of `POST /reload`; without it there is none. */
  readonly reloadToken?: string | undefined;
  /** Undefined where there is nothing yet to reload. */
  readonly reload: (force: boolean) => Promise<PipelineAnswer> | undefined;
  /** Whether there is `POST /interactions`. */
  readonly takesInteractions: boolean;
}

/** The bot's own server: health, metrics, reloads, and interactions in http mode. */
export interface Server {
  readonly port: number;
  /** From now on interactions go there; until then they are refused with 503. */
  take(interactions: Listener): void;
  /** Asks whoever is connected, with each answer, not to come back on that connection. */
  drain(): void;
  /** Takes no more connections, closes those that wait for a request, and resolves when the others have been answered. */
  close(): Promise<void>;
  /** Ends what is left. */
  end(): void;
}

/**
 * A request has to arrive within 10 s. A connection may wait for the next one longer than the 60 s after which load balancers
 * give it up: were it closed here first, a request could be lost on the way. In ms.
 */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 2000,
} as const;

interface Route {
  /** Undefined: the route looks at it itself. */
  readonly method?: 'GET' | 'POST';
  readonly answer: Listener;
}

/** @throws {StartError} if the port cannot be had. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { log } = options;
  let interactions: Listener | undefined;
  let draining = false;
  const routes = routesOf(options, (request, response) =>
    interactions === undefined ? starting(response) : interactions(request, response),
  );
  const server = createServer(TIMES, (request, response) => {
    if (draining) response.setHeader('connection', 'close');
    answer(routes, request, response).catch((error: unknown) => {
      log.error({ cause: causeOf(error) }, 'a request to the server failed');
      if (response.headersSent) response.destroy();
      else send(response, 500, { error: 'fault' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusalFor(error, options.port)));
    server.listen(options.port, resolve);
  });
  const { port } = server.address() as AddressInfo;
  log.info({ port }, 'listening');
  return {
    port,
    take(listener) {
      interactions = listener;
    },
    drain() {
      draining = true;
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
    end: () => server.closeAllConnections(),
  };
}

function refusalFor({ code, message }: NodeJS.ErrnoException, port: number): StartError {
  const why =
    code === 'EADDRINUSE'
      ? 'it is taken: choose another one, or end what listens there'
      : code === 'EACCES'
        ? 'it may not be used: choose one from 1024'
        : `it cannot be used (${code ?? message})`;
  return new StartError(`PORT is ${port}: ${why}.`, 78);
}

function routesOf(options: ServerOptions, interactions: Listener): ReadonlyMap<string, Route> {
  const { health, metrics, reloadToken, takesInteractions } = options;
  return new Map<string, Route>([
    ['/healthz', { method: 'GET', answer: async (_request, response) => send(response, 200, { alive: true }) }],
    [
      '/readyz',
      {
        method: 'GET',
        async answer(_request, response) {
          const now = health();
          send(response, now.state === 'ready' ? 200 : 503, now);
        },
      },
    ],
    [
      '/metrics',
      {
        method: 'GET',
        async answer(_request, response) {
          const text = await metrics.metrics();
          response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
        },
      },
    ],
    ...(reloadToken === undefined
      ? []
      : ([['/reload', { method: 'POST', answer: reloading(options, reloadToken) }]] as const)),
    ...(takesInteractions ? ([['/interactions', { answer: interactions }]] as const) : []),
  ]);
}

async function answer(
  routes: ReadonlyMap<string, Route>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?', 1);
  const route = routes.get(path);
  if (route === undefined) return send(response, 404, { error: 'not found' });
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (route.method === undefined || method === route.method) return route.answer(request, response);
  response.setHeader('allow', route.method === 'GET' ? 'GET, HEAD' : route.method);
  send(response, 405, { error: 'method' });
}

/** `POST /reload`, with `?force=1` even where more than half of the entries would go. */
function reloading({ reload }: ServerOptions, token: string): Listener {
  return async (request, response) => {
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (!isSame(given, token)) {
      response.setHeader('www-authenticate', 'Bearer');
      return send(response, 401, { error: 'token' });
    }
    const [, query = ''] = (request.url ?? '').split('?', 2);
    const answered = await reload(new URLSearchParams(query).get('force') === '1');
    if (answered === undefined) return starting(response);
    send(response, answered.status, answered.body);
  };
}

/** Takes the same time wherever they differ. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

async function starting(response: ServerResponse): Promise<void> {
  send(response, 503, { error: 'starting' });
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = `${JSON.stringify(body)}\n`;
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
