import type { IncomingMessage, ServerResponse } from 'node:http';
import { isObject } from '../json.ts';
import { type HttpAnswer, REFUSALS } from '../refusals.ts';
import type { World } from '../world.ts';
import type { Faults } from './faults.ts';
import type { RateLimits } from './rate-limits.ts';
import { readBody } from './read-body.ts';
import type { Call, Route } from './route.ts';

const PREFIX = '/api/v10';

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

export interface RestOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly limits: RateLimits;
}

/** REST v10: finds the route, checks the token and the rate limits, lets the route answer, and notes every request. */
export function createRest({ world, routes, faults, limits }: RestOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const carried = await readBody(request);
    const matched = match(routes, method, url.pathname);
    const where = matched === undefined ? `${method} ${url.pathname}` : `${method} ${matched.route.pattern}`;
    const note = (status: number, answered?: unknown) => {
      world.note({ method, route: matched?.route.pattern ?? url.pathname, status });
      const body = carried.outcome === 'read' ? carried.body : undefined;
      world.emit({ type: 'exchange', exchange: { method, path: url.pathname, body, status, answer: answered } });
    };
    const answer = (given: HttpAnswer, headers: Readonly<Record<string, string>> = {}) => {
      note(given.status, given.body);
      send(response, { ...given, headers: { ...headers, ...given.headers } });
    };

    const misfortune = matched === undefined ? undefined : faults.take(where);
    if (misfortune === 'hang') return note(0);
    if (matched === undefined) return answer(nowhere(world, where, url.pathname));
    const bucket = bucketOf(method, matched);
    const isFree = matched.route.pattern.startsWith('/interactions/');
    if (misfortune !== undefined) {
      const { body } = misfortune;
      if (misfortune.status === 429 && isObject(body))
        limits.shut(bucket, Number(body.retry_after), body.global === true);
      return answer(misfortune);
    }
    const early = limits.refusal(bucket);
    if (early !== undefined) {
      world.violate('rate limit', where, 'A request came before the rate limit was over', undefined);
      return answer(early);
    }
    // Callbacks have no limit of their own. https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
    const headers = isFree ? {} : limits.count(bucket);
    if (matched.route.auth === 'bot' && request.headers.authorization !== `Bot ${world.token}`) {
      world.violate('unauthorized', where, '401: Unauthorized', undefined);
      return answer(REFUSALS.unauthorized);
    }
    if (carried.outcome === 'invalid') {
      world.violate('invalid json', where, 'The request body contains invalid JSON.', undefined);
      return answer(REFUSALS.invalidJson, headers);
    }
    const call: Call = { params: matched.params, query: url.searchParams, where, ...carried };
    answer(matched.route.handle(call), headers);
  };
}

function nowhere(world: World, where: string, path: string): HttpAnswer {
  world.violate('unknown route', where, 'There is no such route', undefined);
  return path.startsWith('/api/') && !path.startsWith(`${PREFIX}/`) ? REFUSALS.wrongVersion : REFUSALS.notFound;
}

function match(routes: readonly Route[], method: string, pathname: string): Matched | undefined {
  if (!pathname.startsWith(`${PREFIX}/`)) return undefined;
  const parts = pathname.slice(PREFIX.length).split('/').map(decodeURIComponent);
  for (const route of routes) {
    const params = route.method === method ? paramsOf(route.pattern, parts) : undefined;
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function paramsOf(pattern: string, parts: readonly string[]): Record<string, string> | undefined {
  const names = pattern.split('/');
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

/** Limits are counted by route and by its top resource: a channel, a guild, an interaction or webhook with its token. */
function bucketOf(method: string, { route, params }: Matched): string {
  const { channel, guild, app, token } = params;
  const resource = token === undefined ? (channel ?? guild ?? '') : `${app ?? ''}/${token}`;
  return `${method} ${route.pattern} ${resource}`;
}

function send(response: ServerResponse, { status, body, headers }: HttpAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}
