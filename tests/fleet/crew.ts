import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { type Member, startMember, until } from './member.ts';
import { type RedisServer, startRedis } from './redis.ts';

/** The processes of a test's fleet, and the Redis that they share. */
export interface Crew {
  readonly redis: RedisServer;
  readonly members: readonly Member[];
  /** One more process, with a data folder of its own unless it takes that of another run. */
  joined(
    knowledge: string,
    how?: { readonly data?: string; readonly now?: () => Date; readonly url?: string },
  ): Promise<Member>;
  /** Ends one. */
  left(member: Member): Promise<void>;
  /** Resolves when all serve it. @returns how many milliseconds it took. */
  allServe(revision: string): Promise<number>;
}

/** A Redis for all tests of a block, emptied for each, and processes that end with each. */
export function useCrew(): Crew {
  let redis: RedisServer | undefined;
  let members: Member[] = [];
  const server = (): RedisServer => {
    if (redis === undefined) throw new Error('Redis has not been started yet');
    return redis;
  };

  beforeAll(async () => {
    redis = await startRedis();
  });
  beforeEach(() => server().client.flushall());
  afterEach(async () => {
    await Promise.all(members.map((member) => member.stop()));
    members = [];
  });
  afterAll(() => server().stop());

  return {
    get redis() {
      return server();
    },
    get members() {
      return members;
    },
    async joined(knowledge, { url = server().url, data = dataFolder(), ...how } = {}) {
      const member = await startMember({ url, knowledge, data, ...how });
      members.push(member);
      return member;
    },
    async left(member) {
      members = members.filter((one) => one !== member);
      await member.stop();
    },
    allServe: (revision) =>
      until('all serve it', () => members.every(({ store }) => store.current().revision === revision)),
  };
}

/** An empty folder that is gone when the test is over. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-fleet-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
