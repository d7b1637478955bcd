import { createHash } from 'node:crypto';
import { type HttpAnswer, rateLimited } from '../refusals.ts';

/** How many requests a bucket takes in how many milliseconds. */
export interface Budget {
  readonly limit: number;
  readonly window: number;
}

export interface RateLimits {
  /** The refusal of a request that comes too early; undefined where it may pass. */
  refusal(bucket: string): HttpAnswer | undefined;
  /** Counts a request and gives the headers that tell what is left. */
  count(bucket: string): Readonly<Record<string, string>>;
  /** Shuts a bucket, or all, for some seconds, as a 429 says. */
  shut(bucket: string, retryAfter: number, global: boolean): void;
}

const EVERYTHING = '';

/** Buckets and their headers. https://discord.com/developers/docs/topics/rate-limits#header-format */
export function createRateLimits(now: () => number, budget: Budget): RateLimits {
  const used = new Map<string, { count: number; until: number }>();
  const shutUntil = new Map<string, number>();

  const current = (bucket: string) => {
    const known = used.get(bucket);
    if (known !== undefined && known.until > now()) return known;
    const fresh = { count: 0, until: now() + budget.window };
    used.set(bucket, fresh);
    return fresh;
  };

  return {
    refusal(bucket) {
      for (const [key, global] of [
        [bucket, false],
        [EVERYTHING, true],
      ] as const) {
        const left = (shutUntil.get(key) ?? 0) - now();
        if (left > 0) return rateLimited(left / 1000, global);
      }
      const { count, until } = current(bucket);
      return count >= budget.limit ? rateLimited((until - now()) / 1000, false) : undefined;
    },
    count(bucket) {
      const state = current(bucket);
      state.count += 1;
      return {
        'x-ratelimit-limit': String(budget.limit),
        'x-ratelimit-remaining': String(Math.max(0, budget.limit - state.count)),
        'x-ratelimit-reset': String(state.until / 1000),
        'x-ratelimit-reset-after': String(Math.max(0, state.until - now()) / 1000),
        'x-ratelimit-bucket': createHash('sha256').update(bucket).digest('hex').slice(0, 32),
      };
    },
    shut: (bucket, retryAfter, global) => shutUntil.set(global ? EVERYTHING : bucket, now() + retryAfter * 1000),
  };
}
