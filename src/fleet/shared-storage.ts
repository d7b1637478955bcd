import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { createQueue } from '../knowledge/queue.ts';
import type { LocalStorage } from '../storage/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';
import type { Redis } from './redis.ts';
import { FOUND, KEY } from './scripts.ts';
import { createSharedCounts } from './shared-counts.ts';
import { createSharedSettings, type SharedSettings } from './shared-settings.ts';

/** Storage that all processes of the bot hold in common. Each has all of it at hand; Redis holds what is true. */
export interface SharedStorage extends Storage, Pick<SharedSettings, 'heard'> {
  /** Brings what waits to Redis, and what was set elsewhere from there. Rejects while Redis is away. */
  settle(): Promise<void>;
  /** How many changes wait for Redis. */
  waiting(): number;
  /** How many were left out, since too many waited. */
  lost(): number;
}

export interface SharedStorageOptions {
  readonly local: LocalStorage;
  readonly redis: Redis;
  readonly log: Logger;
  readonly now?: () => Date;
}

/** A moderator's view waits no longer than this for what others have counted. In ms. */
const GATHER_WITHIN = 1500;

export function createSharedStorage({
  local,
  redis,
  log,
  now = () => new Date(),
}: SharedStorageOptions): SharedStorage {
  const { mirror, languages, feedback, gaps, usage, settings, audit, purge, close } = local;
  const daysOf = (kind: string) => (kind === 'gaps' ? gaps.days : usage.days);
  const choices = createSharedSettings(mirror, redis);
  const counts = createSharedCounts({ mirror, redis, daysOf, now });
  /** One after the other, for what is under way to Redis is neither here nor there. */
  const inTurn = createQueue();
  /** The beginning of the fleet that all of this is about, and those that were tried here. */
  let founded: string | undefined;
  const attempts = new Set<string>();

  /** Learns which fleet this is; the first process of one brings what it has. */
  const find = async () => {
    const attempt = randomBytes(8).toString('hex');
    attempts.add(attempt);
    const mine = mirror.secret.bytes().toString('base64');
    const keys = [KEY.founded, KEY.secret, KEY.settings, KEY.settingsVersion];
    const args = [attempt, mine, JSON.stringify([...mirror.settings()])];
    const [word, secret] = (await redis.run(FOUND, keys, args)) as [string, string];
    // The answer to an earlier attempt may have been lost.
    const isFounder = attempts.has(word) && word !== founded;
    if (isFounder) log.info('the first process of the fleet: what is kept here is what all begin with');
    if (secret !== mine) mirror.secret.adopt(Buffer.from(secret, 'base64'));
    choices.restart(secret !== mine);
    counts.restart(isFounder);
    founded = word;
  };

  const settleNow = async () => {
    const [word, version] = await redis.commands.mget(KEY.founded, KEY.settingsVersion);
    if (word === null || word !== founded) await find();
    await choices.say();
    await counts.bring();
    await choices.catchUp(Number(version ?? 0));
  };
  const gatherNow = async () => {
    await settleNow();
    await counts.gather();
  };
  const settle = () => inTurn('settle', settleNow);

  /** At once, for the others show it within a second; what fails is tried again with the next beat. */
  const hurry = async () => {
    await settle();
    // What was chosen while the last ones were on their way.
    if (choices.waiting() > 0) await settle();
  };
  mirror.onChange((change) => {
    if (change.type !== 'set') return counts.add(change);
    choices.chosen(change.field, change.value);
    hurry().catch(() => undefined);
  });

  return {
    ...{ languages, feedback, gaps, usage, settings, audit, purge, close },
    get trouble() {
      return local.trouble;
    },
    gather: () => (redis.isUp() ? bounded(inTurn('gather', gatherNow), GATHER_WITHIN) : undefined),
    heard: choices.heard,
    settle,
    waiting: () => counts.waiting() + choices.waiting(),
    lost: () => counts.lost() + choices.lost(),
  };
}

/** Never rejects. */
async function bounded(work: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), time]);
  clearTimeout(timer);
}
