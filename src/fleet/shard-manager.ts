import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Shard, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { AggregatorRegistry, Registry } from 'prom-client';
import { EXIT_CONFIG } from '../config.ts';
import type { PipelineAnswer } from '../knowledge/pipeline.ts';
import type { Health } from '../ops/health.ts';
import {
  type Answer,
  type Applied,
  type FromManager,
  type FromShard,
  isOurs,
  type Question,
} from './shard-messages.ts';

export interface ShardManagerOptions {
  /** The program that each shard runs. */
  readonly program: string;
  readonly token: string;
  readonly count: number;
  /** Between the starts of two shards, as Discord's limit on identifying wants it. In ms. */
  readonly delay: number;
  readonly log: Logger;
}

/** Runs the shards of a bot as processes of this machine, and stands between them. */
export interface ShardManager {
  /** Starts one shard after the other; resolves when all were up once. */
  start(): Promise<void>;
  /** That of the shard which is worst off. */
  health(): Health | undefined;
  /** What all shards have counted, in the text of Prometheus. */
  metrics(): Promise<string>;
  readonly contentType: string;
  /** Has the first shard reload, which the others follow; undefined while there is none. */
  reload(force: boolean): Promise<PipelineAnswer> | undefined;
  /** Resolves with an exit code when the shards cannot go on: one has found the configuration wrong. */
  readonly failed: Promise<number>;
  /** Ends all shards in order, within 8.5 s. */
  stop(): Promise<void>;
}

/** A shard that has not told of itself for so long is not well. In ms. */
const SILENT_AFTER = 5000;
const READY_WITHIN = 60_000;
const ANSWER_WITHIN = 2000;
/** A reload of very much knowledge takes its time. In ms. */
const RELOAD_WITHIN = 60_000;
const END_WITHIN = 8500;
/** Before a shard that died is started anew: longer each time, for a while. In ms. */
const PAUSES = [500, 1000, 2000, 5000, 15_000, 30_000] as const;
const CALM = 120_000;

interface Told {
  readonly health: Health;
  readonly at: number;
}

export function createShardManager({ program, token, count, delay, log }: ShardManagerOptions): ShardManager {
  // With this process's flags: what V8 compiled with others is compiled again.
  const { execArgv } = process;
  const manager = new ShardingManager(program, { token, totalShards: count, respawn: false, execArgv });
  const told = new Map<number, Told>();
  const questions = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let inForce: Applied | undefined;
  let isStopping = false;
  let fail = (_code: number) => {};
  const failed = new Promise<number>((resolve) => {
    fail = resolve;
  });

  const send = (shard: Shard, message: FromManager) => {
    // A shard that is gone is told everything when it is back.
    if (shard.process) shard.send(message).catch(() => undefined);
  };

  const receive = (shard: Shard, message: FromShard) => {
    switch (message.lauffeuer) {
      case 'joined':
        // What was applied on purpose outlasts a shard; the first one says what all begin with.
        if (inForce === undefined) inForce = message.applied;
        else send(shard, { lauffeuer: 'inForce', applied: inForce });
        break;
      case 'applied':
        inForce = message.applied;
        for (const other of manager.shards.values()) {
          if (other !== shard) send(other, { lauffeuer: 'inForce', applied: inForce });
        }
        break;
      case 'health':
        told.set(shard.id, { health: message.health, at: performance.now() });
        break;
      case 'answer':
        questions.get(message.id)?.(message.answer);
        break;
    }
  };

  /** Undefined where it does not answer in time. */
  const ask = async (shard: Shard, question: Question, within: number): Promise<Answer | undefined> => {
    asked += 1;
    const id = asked;
    const ended = new AbortController();
    const answered = new Promise<Answer>((resolve) => questions.set(id, resolve));
    send(shard, { lauffeuer: 'ask', id, question });
    try {
      return await Promise.race([answered, pause(within, undefined, { signal: ended.signal })]);
    } finally {
      ended.abort();
      questions.delete(id);
    }
  };

  /** Runs a shard for as long as the bot runs; resolves when it was up once, or did not come up in time. */
  const run = (id: number): Promise<void> => {
    const shard = manager.createShard(id);
    let deaths = 0;
    let begun = 0;
    const spawn = async () => {
      begun = performance.now();
      // What becomes of a shard is told by its death.
      await shard.spawn(READY_WITHIN).catch(() => undefined);
    };
    shard.on('spawn', (child) =>
      log.info({ shard: id, pid: 'pid' in child ? child.pid : undefined }, 'a shard starts'),
    );
    shard.on('message', (message: unknown) => {
      if (isOurs(message)) receive(shard, message as FromShard);
    });
    shard.on('death', async (child) => {
      told.delete(id);
      if (isStopping) return;
      const exitCode = 'exitCode' in child ? child.exitCode : null;
      if (exitCode === EXIT_CONFIG) return fail(EXIT_CONFIG);
      deaths = performance.now() - begun > CALM ? 1 : deaths + 1;
      const wait = PAUSES[Math.min(deaths, PAUSES.length) - 1] ?? 0;
      log.error({ shard: id, exitCode, milliseconds: wait }, 'a shard has ended: it is started anew');
      await pause(wait);
      if (!isStopping) await spawn();
    });
    return spawn();
  };

  const worst = (): Health | undefined => {
    const rank = { stopping: 0, starting: 1, disconnected: 2, ready: 3 } as const;
    const all = [...Array(count).keys()].map((id) => told.get(id));
    const known = all.flatMap((one) => (one === undefined ? [] : [stateOf(one)]));
    const [first] = known.sort((a, b) => rank[a.state] - rank[b.state]);
    return first !== undefined && known.length < count && first.state === 'ready'
      ? { ...first, state: 'starting' }
      : first;
  };

  return {
    failed,
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    async start() {
      for (let id = 0; id < count && !isStopping; id += 1) {
        await Promise.all([run(id), id < count - 1 ? pause(delay) : undefined]);
      }
    },
    health: worst,
    async metrics() {
      const shards = [...manager.shards.values()].filter(({ process: child }) => child !== null);
      const answers = await Promise.all(shards.map((shard) => ask(shard, { about: 'metrics' }, ANSWER_WITHIN)));
      const counted = answers.flatMap((answer) => (answer?.metrics === undefined ? [] : [answer.metrics]));
      return AggregatorRegistry.aggregate(counted.map((one) => [...one])).metrics();
    },
    reload(force) {
      const shard = manager.shards.find(({ process: child }) => child !== null);
      return shard === undefined ? undefined : reloadBy(shard, force);
    },
    async stop() {
      isStopping = true;
      const children = [...manager.shards.values()].flatMap(({ process: child }) => child ?? []);
      const gone = Promise.all(children.map((child) => (child.exitCode === null ? once(child, 'exit') : undefined)));
      for (const child of children) child.kill('SIGTERM');
      await Promise.race([gone, pause(END_WITHIN)]);
      for (const child of children) child.kill('SIGKILL');
    },
  };

  async function reloadBy(shard: Shard, force: boolean): Promise<PipelineAnswer> {
    const answer = await ask(shard, { about: 'reload', force }, RELOAD_WITHIN);
    if (answer?.reload === undefined) throw new Error('the first shard did not answer');
    return answer.reload;
  }
}

function stateOf({ health, at }: Told): Health {
  return performance.now() - at > SILENT_AFTER ? { ...health, state: 'disconnected' } : health;
}
