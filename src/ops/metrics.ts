import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observer } from '../discord/observer.ts';
import type { CountReload } from './counting-reloads.ts';
import type { Parts } from './health.ts';

/** Of an acknowledgement, in seconds; Discord waits for 3. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];

export interface Metrics {
  readonly registry: Registry;
  readonly observer: Observer;
  readonly countReload: CountReload;
}

/**
 * Everything that `/metrics` tells; docs/hosting.md says what each means. The values of a label are few and fixed: nothing
 * that a member wrote or that says who it was is ever among them.
 * @param parts What is read when somebody asks for the metrics.
 */
export function createMetrics(parts: () => Parts, registry = new Registry()): Metrics {
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const interactions = new Counter({
    name: 'lauffeuer_interactions_total',
    help: 'Interactions, by what was asked for, what became of it, and the language it was answered in.',
    labelNames: ['command', 'outcome', 'language'],
    registers,
  });
  const acknowledgement = new Histogram({
    name: 'lauffeuer_acknowledgement_seconds',
    help: 'From the receipt of an interaction until Discord had its first answer.',
    labelNames: ['command'],
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'lauffeuer_gateway_reconnects_total',
    help: 'How often a connection to the gateway broke and was made anew.',
    registers,
  });
  const restErrors = new Counter({
    name: 'lauffeuer_rest_errors_total',
    help: 'Calls of Discord’s REST API that went wrong, those that were repeated as well; none: no answer came.',
    labelNames: ['status'],
    registers,
  });
  const rateLimits = new Counter({
    name: 'lauffeuer_rest_rate_limits_total',
    help: 'Calls of Discord’s REST API that were refused for now, by the scope of the limit.',
    labelNames: ['scope'],
    registers,
  });
  const rejected = new Counter({
    name: 'lauffeuer_http_rejected_total',
    help: 'Requests to POST /interactions that were not taken.',
    labelNames: ['reason'],
    registers,
  });
  const reloads = new Counter({
    name: 'lauffeuer_reloads_total',
    help: 'Attempts to serve other knowledge, by what made them.',
    labelNames: ['by', 'outcome'],
    registers,
  });
  gaugeParts(parts, registers);

  return {
    registry,
    observer: {
      handled({ request: command, outcome, language = 'none', milliseconds }) {
        interactions.inc({ command, outcome, language });
        acknowledgement.observe({ command }, milliseconds / 1000);
      },
      reconnecting: () => reconnects.inc(),
      restError: (status) => restErrors.inc({ status }),
      rateLimited: (scope) => rateLimits.inc({ scope }),
      rejected: (reason) => rejected.inc({ reason }),
    },
    countReload: (by, outcome) => reloads.inc({ by, outcome }),
  };
}

/** What holds at the moment: looked up when somebody asks. */
function gaugeParts(parts: () => Parts, registers: Registry[]): void {
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    set: (gauge: Gauge<Label>, parts: Parts) => void,
  ) =>
    new Gauge<Label>({
      name,
      help,
      labelNames,
      registers,
      // Where several processes are told of together, each says the same of these, or the worst of them counts.
      aggregator: 'max',
      collect() {
        this.reset();
        set(this, parts());
      },
    });
  gauge(
    'lauffeuer_gateway_up',
    'Whether interactions can come in over the gateway.',
    ['shard'],
    (one, { connection }) => {
      if (connection?.transport === 'gateway') one.set({ shard: connection.shard }, Number(connection.isUp()));
    },
  );
  gauge('lauffeuer_gateway_latency_seconds', 'Of the gateway’s last heartbeat.', [], (one, { connection }) => {
    const latency = connection?.latency();
    if (latency === undefined) one.remove();
    else one.set(latency / 1000);
  });
  gauge('lauffeuer_knowledge_info', 'The revision that is served.', ['revision'], (one, { store }) => {
    if (store !== undefined) one.set({ revision: store.status().revision }, 1);
  });
  gauge('lauffeuer_knowledge_entries', 'Entries that are served.', ['kind', 'language'], (one, { store }) => {
    for (const [language, counts] of store?.status().entries ?? []) {
      for (const [kind, count] of Object.entries(counts)) one.set({ kind, language }, count);
    }
  });
  gauge('lauffeuer_knowledge_loaded_timestamp_seconds', 'When it was loaded, since 1970.', [], (one, { store }) => {
    if (store === undefined) one.remove();
    else one.set(store.status().loadedAt.getTime() / 1000);
  });
  gauge('lauffeuer_knowledge_faults', 'What is wrong with the files.', ['severity'], (one, { store }) => {
    const faults = store?.status().faults ?? [];
    for (const severity of ['error', 'warning'] as const) {
      one.set({ severity }, faults.filter((fault) => fault.severity === severity).length);
    }
  });
  gauge('lauffeuer_redis_up', 'Whether Redis can be reached; absent without REDIS_URL.', [], (one, { redis }) => {
    if (redis === undefined) one.remove();
    else one.set(Number(redis.isUp()));
  });
  gauge('lauffeuer_storage_trouble', 'Whether the database is broken or cannot be written.', [], (one, { storage }) => {
    one.set(Number(storage?.trouble !== undefined));
  });
  gauge('lauffeuer_build_info', 'The version that runs.', ['version'], (one, { version }) => one.set({ version }, 1));
}
