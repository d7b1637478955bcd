import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StartError } from '../../src/discord/start-error.ts';
import { reloadForPipeline } from '../../src/knowledge/pipeline.ts';
import { createStore, type KnowledgeStore } from '../../src/knowledge/store.ts';
import { countingReloads } from '../../src/ops/counting-reloads.ts';
import { healthOf, type Parts } from '../../src/ops/health.ts';
import { createMetrics, type Metrics } from '../../src/ops/metrics.ts';
import { type Server, startServer } from '../../src/ops/server.ts';
import { createMemoryStorage } from '../../src/storage/memory-storage.ts';
import { entryText, folderOf, write } from '../knowledge/temporary-folder.ts';

const TOKEN = 'a-token-for-pipelines';
const log = pino({ level: 'silent' });

let folder: string;
let store: KnowledgeStore;
let parts: Parts;
let metrics: Metrics;
let server: Server;

beforeEach(async () => {
  const names = ['reach', 'seeding', 'hook'];
  folder = await folderOf(Object.fromEntries(names.map((name) => [fileOf(name), entryText(name)])));
  parts = { version: '1.2.3', since: '2026-11-21T12:00:00.000Z', stopping: false };
  metrics = createMetrics(() => parts);
  store = countingReloads(createStore({ directory: folder }), metrics.countReload);
  await store.start();
  server = await start({});
});

afterEach(async () => {
  server.end();
  await server.close();
});

function fileOf(name: string): string {
  return `en/lexicon/${name}.md`;
}

function start(more: { readonly port?: number; readonly reloadToken?: undefined }): Promise<Server> {
  return startServer({
    port: 0,
    log,
    health: () => healthOf(parts),
    metrics: metrics.registry,
    reloadToken: TOKEN,
    reload: (force) => (parts.store === undefined ? undefined : reloadForPipeline(parts.store, force)),
    takesInteractions: false,
    ...more,
  });
}

/** As when all of it runs; the gateway as it is said. */
function run(up: boolean): void {
  const connection = { transport: 'gateway', shard: 0, isUp: () => up, latency: () => 42 } as const;
  parts = { ...parts, store, storage: createMemoryStorage(), connection };
}

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
}

const reload = (query = '', token = TOKEN) =>
  ask(`/reload${query}`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });

describe('health', () => {
  test('is alive from the beginning, and ready when it can answer', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { state: 'starting' } });
    run(true);
    expect(await ask('/readyz')).toMatchObject({
      status: 200,
      body: {
        state: 'ready',
        version: '1.2.3',
        connection: { transport: 'gateway', shard: 0, up: true, latencyMilliseconds: 42 },
        knowledge: { revision: store.status().revision, by: 'start', errors: 0 },
        storage: 'ok',
        redis: 'unused',
      },
    });
  });

  test('is not ready while the gateway is away, nor from the first moment of stopping, and alive all the while', async () => {
    run(false);
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { state: 'disconnected' } });
    run(true);
    parts = { ...parts, stopping: true };
    expect(await ask('/readyz')).toMatchObject({ status: 503, body: { state: 'stopping' } });
    expect((await ask('/healthz')).status).toBe(200);
  });

  test('is ready though Redis and the database are away, and says so', async () => {
    run(true);
    parts = { ...parts, redis: { isUp: () => false }, storage: { trouble: 'read-only' } };
    expect(await ask('/readyz')).toMatchObject({ status: 200, body: { redis: 'down', storage: 'read-only' } });
    const { text } = await ask('/metrics');
    expect(text).toContain('lauffeuer_redis_up 0');
    expect(text).toContain('lauffeuer_storage_trouble 1');
  });
});

describe('metrics', () => {
  test('have these names and labels, and those of the process', async () => {
    run(true);
    parts = { ...parts, redis: { isUp: () => true } };
    const { handled, restError, rateLimited, reconnecting, rejected } = metrics.observer;
    handled?.({ request: 'command ask', outcome: 'answered', language: 'de', milliseconds: 4 });
    handled?.({ request: 'unknown', outcome: 'ignored', milliseconds: 1 });
    restError?.(502);
    restError?.('none');
    rateLimited?.('global');
    reconnecting?.();
    rejected?.('signature');
    await store.reload({ by: 'signal' });
    const { text } = await ask('/metrics');
    const { revision } = store.status();
    for (const line of [
      'lauffeuer_interactions_total{command="command ask",outcome="answered",language="de"} 1',
      'lauffeuer_interactions_total{command="unknown",outcome="ignored",language="none"} 1',
      'lauffeuer_acknowledgement_seconds_bucket{le="0.005",command="command ask"} 1',
      'lauffeuer_gateway_reconnects_total 1',
      'lauffeuer_rest_errors_total{status="502"} 1',
      'lauffeuer_rest_errors_total{status="none"} 1',
      'lauffeuer_rest_rate_limits_total{scope="global"} 1',
      'lauffeuer_http_rejected_total{reason="signature"} 1',
      'lauffeuer_reloads_total{by="signal",outcome="loaded"} 1',
      'lauffeuer_gateway_up{shard="0"} 1',
      'lauffeuer_gateway_latency_seconds 0.042',
      `lauffeuer_knowledge_info{revision="${revision}"} 1`,
      'lauffeuer_knowledge_entries{kind="lexicon",language="en"} 3',
      `lauffeuer_knowledge_loaded_timestamp_seconds ${store.status().loadedAt.getTime() / 1000}`,
      'lauffeuer_knowledge_faults{severity="error"} 0',
      'lauffeuer_redis_up 1',
      'lauffeuer_storage_trouble 0',
      'lauffeuer_build_info{version="1.2.3"} 1',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds ');
    const ours = [...text.matchAll(/^# TYPE (lauffeuer_\S+)/gm)].map(([, name]) => name);
    expect(new Set(ours).size).toBe(16);
  });

  test('tell of one revision at a time', async () => {
    run(true);
    await ask('/metrics');
    await write(folder, { [fileOf('other')]: entryText('Other') });
    await store.reload();
    const { text } = await ask('/metrics');
    expect(text.match(/^lauffeuer_knowledge_info\{/gm)).toHaveLength(1);
    expect(text).toContain(store.status().revision);
  });
});

describe('POST /reload', () => {
  beforeEach(() => run(true));

  test('serves what the folder says now, and tells what changed', async () => {
    await write(folder, { [fileOf('new')]: entryText('New') });
    expect(await reload()).toMatchObject({ status: 200, body: { outcome: 'loaded', added: [{ title: 'New' }] } });
  });

  test('asks for force where most would go', async () => {
    for (const name of ['reach', 'seeding']) rmSync(join(folder, fileOf(name)));
    expect(await reload()).toMatchObject({ status: 409, body: { outcome: 'refused' } });
    expect(await reload('?force=1')).toMatchObject({ status: 200, body: { outcome: 'loaded' } });
    expect((await ask('/metrics')).text).toContain('lauffeuer_reloads_total{by="pipeline",outcome="refused"} 1');
  });

  test('keeps what is served where there is nothing else to serve', async () => {
    rmSync(folder, { recursive: true });
    expect(await reload('?force=1')).toMatchObject({ status: 422, body: { reason: 'missing' } });
  });

  test.each(['', 'wrong', `${TOKEN}x`, TOKEN.slice(1)])('refuses the token “%s”', async (token) => {
    expect((await reload('', token)).status).toBe(401);
  });

  test('is not there without a token, nor by GET', async () => {
    expect((await ask('/reload')).status).toBe(405);
    const withToken = server;
    server = await start({ reloadToken: undefined });
    expect((await reload()).status).toBe(404);
    withToken.end();
  });

  test('waits for the first load', async () => {
    parts = { ...parts, store: undefined };
    expect((await reload()).status).toBe(503);
  });
});

describe('the server', () => {
  test('has nothing else', async () => {
    expect(await ask('/interactions', { method: 'POST' })).toMatchObject({ status: 404, body: { error: 'not found' } });
    expect((await ask('/healthz', { method: 'DELETE' })).status).toBe(405);
    expect((await ask('/healthz', { method: 'HEAD' })).status).toBe(200);
  });

  test('says in a line that its port is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as { readonly port: number };
    const refused = await start({ port }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StartError);
    expect(refused).toMatchObject({ exitCode: 78, message: expect.stringContaining(`PORT is ${port}: it is taken`) });
    other.close();
  });

  test('asks those who are connected to go elsewhere while it stops', async () => {
    server.drain();
    const { headers } = await fetch(`http://127.0.0.1:${server.port}/healthz`);
    expect(headers.get('connection')).toBe('close');
  });
});
