import { createHmac, randomBytes } from 'node:crypto';

/** How many turns one may take within a time, in milliseconds. */
interface Pace {
  readonly turns: number;
  readonly within: number;
}

/**
 * Faster than anybody reads, and slow enough that nobody floods a channel or keeps the bot from others. Autocompletion is
 * free: Discord paces it itself.
 */
export const PACES = {
  /** What a user asks and presses. */
  request: { turns: 60, within: 60_000 },
  /** What a user has posted in public. */
  ownPost: { turns: 3, within: 60_000 },
  /** What is posted in a channel, whoever asks for it. */
  channelPost: { turns: 6, within: 60_000 },
} as const satisfies Readonly<Record<string, Pace>>;

/** At once where the turns are kept in this process, or when those that are kept elsewhere have been asked for. */
type Awaitable<T> = T | Promise<T>;

/** Keeps members from asking and posting faster than others can stand. Never rejects. */
export interface Cooldown {
  /** One more request. @returns undefined if it may be served, else when the next one may, in ms since 1970. */
  request(userId: string): Awaitable<number | undefined>;
  /** One more public post. @returns undefined if it may be made, else when the next one may and who has to wait. */
  post(userId: string, channelId: string): Awaitable<PostWait | undefined>;
}

/** When the next public post may be made, in ms since 1970, and who has to wait until then. */
interface PostWait {
  readonly until: number;
  readonly whose: 'user' | 'channel';
}

/**
 * A cooldown in this process's memory. It holds no id: turns stand under a hash keyed by a secret of this run, and are
 * forgotten as soon as somebody comes after they have stopped to count.
 */
export function createCooldown(now: () => number = Date.now): Cooldown {
  const secret = randomBytes(32);
  const keyOf = (id: string) => createHmac('sha256', secret).update(id).digest('base64');
  const requests = createTurns(PACES.request, now);
  const ownPosts = createTurns(PACES.ownPost, now);
  const channelPosts = createTurns(PACES.channelPost, now);
  return {
    request(userId) {
      const key = keyOf(userId);
      const until = requests.blockedUntil(key);
      if (until === undefined) requests.take(key);
      return until;
    },
    post(userId, channelId) {
      const user = keyOf(userId);
      const channel = keyOf(channelId);
      const own = ownPosts.blockedUntil(user);
      if (own !== undefined) return { until: own, whose: 'user' };
      const others = channelPosts.blockedUntil(channel);
      if (others !== undefined) return { until: others, whose: 'channel' };
      ownPosts.take(user);
      channelPosts.take(channel);
      return undefined;
    },
  };
}

function createTurns({ turns, within }: Pace, now: () => number) {
  /** Times of the latest turns by key; the key that took a turn last stands last. */
  const taken = new Map<string, readonly number[]>();
  const forget = () => {
    for (const [key, times] of taken) {
      if ((times.at(-1) ?? 0) > now() - within) break;
      taken.delete(key);
    }
  };
  const recent = (key: string) => (taken.get(key) ?? []).filter((time) => time > now() - within);
  return {
    blockedUntil(key: string): number | undefined {
      forget();
      const times = recent(key);
      return times.length < turns ? undefined : (times[0] ?? 0) + within;
    },
    take(key: string): void {
      const times = [...recent(key), now()];
      taken.delete(key);
      taken.set(key, times);
    },
  };
}
