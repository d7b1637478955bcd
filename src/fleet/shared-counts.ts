import { randomBytes } from 'node:crypto';
import { type PageKind, readField, readPage } from '../storage/changes.ts';
import type { Mirror } from '../storage/mirror.ts';
import { type Batch, createOutbox, type Outbox } from './outbox.ts';
import type { Redis } from './redis.ts';
import { COUNT, DELIVERED, KEY, PAGE } from './scripts.ts';

/** What all processes count together: answers, gaps, and what moderators did. */
export interface SharedCounts extends Pick<Outbox, 'add' | 'waiting' | 'lost'> {
  /** Brings to Redis what was counted here. */
  bring(): Promise<void>;
  /** Brings in what was counted elsewhere. What waits here has to be brought before. */
  gather(): Promise<void>;
  /** Another fleet, or another beginning of it. @param isFounder It begins with what was counted here. */
  restart(isFounder: boolean): void;
}

export interface SharedCountsOptions {
  readonly mirror: Mirror;
  readonly redis: Redis;
  /** For how many days a page is kept. */
  readonly daysOf: (kind: PageKind) => number;
  readonly now: () => Date;
}

const DAY = 24 * 60 * 60 * 1000;

export function createSharedCounts({ mirror, redis, daysOf, now }: SharedCountsOptions): SharedCounts {
  const outbox = createOutbox();
  const sender = randomBytes(8).toString('hex');
  /** How often each page had been changed when it was read. */
  let known = new Map<string, string>();

  /** In seconds since 1970: when the day of a page is further back than it may be kept. */
  const expiryOf = (page: string): number => {
    const { kind = 'gaps', day = '' } = readPage(page) ?? {};
    return (Date.parse(day) + (daysOf(kind) + 1) * DAY) / 1000;
  };

  const send = async ({ number, pages }: Batch) => {
    const changes = [...pages].map(([page, fields]) => [
      page,
      expiryOf(page),
      [...fields].map(([field, { forget, by, note }]) => [field, forget, by, note ?? false]),
    ]);
    await redis.run(COUNT, [DELIVERED + sender, KEY.pages], [number, JSON.stringify(changes), PAGE]);
  };

  return {
    add: outbox.add,
    waiting: outbox.waiting,
    lost: outbox.lost,
    async bring() {
      for (let batch = outbox.next(); batch !== undefined; batch = outbox.next()) {
        await send(batch);
        outbox.delivered(batch);
      }
    },
    async gather() {
      const pages = await redis.commands.hgetall(KEY.pages);
      const outdated = Object.keys(pages).filter((page) => !(expiryOf(page) * 1000 > now().getTime()));
      if (outdated.length > 0) {
        await redis.commands.hdel(KEY.pages, ...outdated);
        await redis.commands.unlink(...outdated.map((page) => PAGE + page));
      }
      for (const [page, changes] of Object.entries(pages)) {
        if (outdated.includes(page) || known.get(page) === changes) continue;
        const fields = await redis.commands.hgetall(PAGE + page);
        // What was counted here while Redis was asked stands in neither of the two yet.
        mirror.replacePage(page, outbox.withWaiting(page, new Map(Object.entries(fields))));
        known.set(page, changes);
      }
    },
    restart(isFounder) {
      known = new Map();
      if (!isFounder) return;
      // What waits stands among what was counted here.
      outbox.clear();
      for (const [page, fields] of mirror.pages()) {
        for (const [field, value] of fields) {
          if (readField(field)?.[0] === 'nearest') outbox.add({ type: 'note', page, field, value });
          else outbox.add({ type: 'count', page, field, by: Number(value) });
        }
      }
    },
  };
}
