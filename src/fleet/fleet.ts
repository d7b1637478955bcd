import type { Logger } from 'pino';
import type { Cooldown } from '../discord/cooldown.ts';
import type { Revisions } from '../knowledge/revisions.ts';
import type { KnowledgeStore } from '../knowledge/store.ts';
import type { LocalStorage } from '../storage/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { connectRedis } from './redis.ts';
import { CHANNEL } from './scripts.ts';
import { createSharedCooldown } from './shared-cooldown.ts';
import { createSharedKnowledge } from './shared-knowledge.ts';
import type { SettingMessage } from './shared-settings.ts';
import { createSharedStorage } from './shared-storage.ts';

export interface FleetOptions {
  /** Of Redis, `redis://…` or `rediss://…`. */
  readonly url: string;
  /** What this process keeps by itself. */
  readonly storage: LocalStorage;
  readonly revisions: Revisions;
  /** The knowledge folder. */
  readonly directory: string;
  readonly log: Logger;
}

/** What a process shares with the others of its bot, by Redis. While Redis is away, it goes on by itself. */
export interface Fleet {
  readonly storage: Storage;
  readonly revisions: Revisions;
  readonly cooldown: Cooldown;
  /**
   * Shares the store's knowledge from now on, and takes over what is in force; resolves when it is served, or after 2 s.
   * @param isFromFolder Whether the store has started with what its folder says, and not with something in its place.
   */
  join(store: KnowledgeStore, isFromFolder: boolean): Promise<void>;
  status(): FleetStatus;
  /** Brings what waits to Redis, for a second at most, and leaves. The storage can be closed then. */
  stop(): Promise<void>;
}

interface FleetStatus {
  readonly redis: 'up' | 'down';
  /** Since when it is so. */
  readonly since: Date;
  /** How many changes wait for Redis. */
  readonly waiting: number;
  /** How many changes were left out, since too many waited. */
  readonly lost: number;
}

/** How often it is looked whether a message was missed, and what was counted is brought to Redis. In ms. */
const BEAT = 500;
/** How often what others have counted, and dismissed, is brought in even if nobody asks for it. In ms. */
const GATHER_EVERY = 300_000;
const JOIN_WITHIN = 2000;
const LEAVE_WITHIN = 1000;

/** Begins to connect. Never rejects because of Redis. */
export async function createFleet({ url, storage: own, revisions, directory, log }: FleetOptions): Promise<Fleet> {
  const redis = await connectRedis(url, log);
  const storage = createSharedStorage({ local: own, redis, log });
  const knowledge = createSharedKnowledge({ local: revisions, directory, redis, log });
  const beat = createBeat(async () => {
    if (!redis.isConnected()) return;
    try {
      await storage.settle();
      await knowledge.settle();
      redis.note();
    } catch (error) {
      redis.note(error);
    }
  });
  redis.listen(CHANNEL, (message) => {
    const change = message === undefined ? undefined : settingIn(message);
    if (change === undefined) void beat();
    else storage.heard(change);
  });
  const timers = [
    setInterval(() => void beat(), BEAT).unref(),
    setInterval(() => void storage.gather(), GATHER_EVERY).unref(),
  ];

  return {
    storage,
    revisions: knowledge.revisions,
    cooldown: createSharedCooldown({ redis, hash: own.mirror.secret.hash }),
    async join(store, isFromFolder) {
      knowledge.join(store, isFromFolder, () => void beat());
      const end = performance.now() + JOIN_WITHIN;
      do {
        await beat();
        if (!redis.isUp()) await new Promise((resolve) => setTimeout(resolve, 20));
      } while (!redis.isUp() && performance.now() < end);
      await knowledge.idle();
    },
    status: () => ({
      redis: redis.isUp() ? 'up' : 'down',
      since: redis.since(),
      waiting: storage.waiting(),
      lost: storage.lost(),
    }),
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.race([beat(), new Promise((resolve) => setTimeout(resolve, LEAVE_WITHIN).unref())]);
      const waiting = storage.waiting();
      if (waiting > 0) log.error({ waiting }, 'Redis is away: what waits for it is lost to the other processes');
      redis.stop();
    },
  };
}

/** Runs one at a time; who asks while it runs has it run once more, and waits for that. */
function createBeat(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const begin = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (running === undefined) return begin();
    next ??= running.then(() => {
      next = undefined;
      return begin();
    });
    return next;
  };
}

/** Undefined for what only says that there is something to see. */
function settingIn(message: string): SettingMessage | undefined {
  try {
    const { version, field, value } = JSON.parse(message) as Partial<SettingMessage>;
    const isSetting = typeof version === 'number' && typeof field === 'string' && value !== undefined;
    return isSetting ? { version, field, value } : undefined;
  } catch {
    return undefined;
  }
}
