import type { REST } from 'discord.js';
import type { Handled } from './dispatch.ts';

/** Is told what happens at the edge, to count it. None of its functions may throw. */
export interface Observer {
  /** An interaction has been answered. */
  handled?(handled: Handled): void;
  /** A call of Discord's REST API went wrong, but for limits. @param status Of HTTP; `none` where no answer came. */
  restError?(status: number | 'none'): void;
  /** A call was refused for now. @param scope Of all calls, of a resource's, or of this bot's on one route. */
  rateLimited?(scope: 'global' | 'shared' | 'user'): void;
  /** A connection to the gateway that broke is being made anew. */
  reconnecting?(): void;
  /** A request to `POST /interactions` was not taken. */
  rejected?(reason: Rejection): void;
}

/** Why a request to `POST /interactions` was not taken. */
export type Rejection = 'method' | 'type' | 'size' | 'signature' | 'timestamp' | 'unreadable' | 'stopping';

/**
 * Tells of what goes wrong between a REST client and Discord. Limits are read from the answers: discord.js tells of them by
 * an event of their own for some routes only, and those of first answers are not among them.
 * https://discord.com/developers/docs/topics/rate-limits#header-format
 */
export function observeRest(rest: REST, observer: Observer): REST {
  rest.on('response', (_request, { status, headers }) => {
    if (status === 429) observer.rateLimited?.(scopeOf(headers.get('x-ratelimit-scope')));
    else if (status >= 400) observer.restError?.(status);
  });
  return rest;
}

/** One of three, whatever stands between us and Discord may say. */
function scopeOf(header: string | null): Parameters<NonNullable<Observer['rateLimited']>>[0] {
  return header === 'global' || header === 'shared' ? header : 'user';
}
