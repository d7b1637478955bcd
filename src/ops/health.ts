import type { KnowledgeStore, LoadedBy, StoreStatus } from '../knowledge/store-reports.ts';
import type { Storage, StorageTrouble } from '../storage/storage.ts';

/** The parts of a bot that runs, as far as there are any yet. */
export interface Parts {
  readonly version: string;
  /** ISO date and time, UTC. */
  readonly since: string;
  readonly stopping: boolean;
  readonly store?: KnowledgeStore | undefined;
  readonly storage?: Pick<Storage, 'trouble'> | undefined;
  readonly connection?: Connection | undefined;
  /** Absent where no Redis is named. */
  readonly redis?: { isUp(): boolean } | undefined;
}

/** How interactions come in. */
export interface Connection {
  readonly transport: 'gateway' | 'http';
  /** Of this process; 0 where there is one. */
  readonly shard: number;
  /** Whether interactions can come in at the moment. */
  isUp(): boolean;
  /** Of the gateway's last heartbeat, in milliseconds; undefined before the first one, and with http. */
  latency(): number | undefined;
}

/** What `/readyz` answers. */
export interface Health {
  /** `starting`: not yet; `disconnected`: not at the moment; `stopping`: never again. */
  readonly state: 'starting' | 'ready' | 'disconnected' | 'stopping';
  readonly version: string;
  readonly since: string;
  readonly connection?: {
    readonly transport: Connection['transport'];
    readonly shard: number;
    readonly up: boolean;
    readonly latencyMilliseconds?: number;
  };
  readonly knowledge?: {
    readonly revision: string;
    readonly by: LoadedBy;
    readonly loadedAt: string;
    readonly errors: number;
    readonly warnings: number;
  };
  /** Trouble with it stops no answer. */
  readonly storage?: 'ok' | StorageTrouble;
  /** Nor does this. */
  readonly redis: 'up' | 'down' | 'unused';
}

/** What whoever looks after the bot is told of it; nothing about anybody who asked. */
export function healthOf({ version, since, stopping, store, storage, connection, redis }: Parts): Health {
  const up = connection?.isUp() ?? false;
  const started = store !== undefined && connection !== undefined;
  const latency = connection?.latency();
  return {
    state: stopping ? 'stopping' : !started ? 'starting' : up ? 'ready' : 'disconnected',
    version,
    since,
    ...(connection === undefined
      ? {}
      : {
          connection: {
            transport: connection.transport,
            shard: connection.shard,
            up,
            ...(latency === undefined ? {} : { latencyMilliseconds: latency }),
          },
        }),
    ...(store === undefined ? {} : { knowledge: knowledgeOf(store.status()) }),
    ...(storage === undefined ? {} : { storage: storage.trouble ?? 'ok' }),
    redis: redis === undefined ? 'unused' : redis.isUp() ? 'up' : 'down',
  };
}

function knowledgeOf({ revision, by, loadedAt, faults }: StoreStatus): NonNullable<Health['knowledge']> {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { revision, by, loadedAt: loadedAt.toISOString(), errors, warnings: faults.length - errors };
}
