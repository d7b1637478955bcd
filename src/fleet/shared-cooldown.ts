import { type Cooldown, createCooldown, PACES } from '../discord/cooldown.ts';
import type { Redis } from './redis.ts';
import { TURN, TURNS } from './scripts.ts';

/** An answer waits no longer than this for a cooldown. In ms. */
const ANSWER_WITHIN = 100;
/** After Redis was too slow, it is not waited for again for so long. In ms. */
const SPARED_FOR = 1000;

export interface SharedCooldownOptions {
  readonly redis: Redis;
  /** Keys an id by the fleet's secret. */
  readonly hash: (id: string) => string;
  /** While Redis is away or slow: by default one of this process. */
  readonly alone?: Cooldown;
}

/** A cooldown whose turns all processes of the bot count together, in one round trip to Redis; see scripts.ts. */
export function createSharedCooldown({ redis, hash, alone = createCooldown() }: SharedCooldownOptions): Cooldown {
  let sparedUntil = 0;
  const keyOf = (pace: keyof typeof PACES, id: string) => `${TURNS}${pace}:${hash(`${pace} ${id}`)}`;

  /** Which key has to wait and until when; undefined where Redis does not say. */
  const take = async (turns: readonly (readonly [keyof typeof PACES, string])[]) => {
    if (!redis.isUp() || performance.now() < sparedUntil) return undefined;
    const keys = turns.map(([pace, id]) => keyOf(pace, id));
    const paces = turns.flatMap(([pace]) => [PACES[pace].turns, PACES[pace].within]);
    const answer = await within(ANSWER_WITHIN, redis.run(TURN, keys, paces));
    if (answer === undefined) sparedUntil = performance.now() + SPARED_FOR;
    const [place, until] = Array.isArray(answer) ? answer.map(Number) : [];
    return place === undefined || until === undefined ? undefined : { place, until };
  };

  return {
    async request(userId) {
      const taken = await take([['request', userId]]);
      if (taken === undefined) return alone.request(userId);
      return taken.place === 0 ? undefined : taken.until;
    },
    async post(userId, channelId) {
      const taken = await take([
        ['ownPost', userId],
        ['channelPost', channelId],
      ]);
      if (taken === undefined) return alone.post(userId, channelId);
      if (taken.place === 0) return undefined;
      return { until: taken.until, whose: taken.place === 1 ? 'user' : 'channel' };
    },
  };
}

/** Undefined where the work fails or takes longer. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work, time]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
