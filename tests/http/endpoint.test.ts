import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEndpoint, type Endpoint } from '../../src/discord/http.ts';
import type { Rejection } from '../../src/discord/observer.ts';
import {
  type Body,
  brokenRules,
  type Desk,
  MANAGE_GUILD,
  member,
  openDesk,
  payload,
  slash,
  subcommand,
  textOf,
  typing,
} from '../discord/support/discord.ts';
import { createKeys } from './signed.ts';

const keys = createKeys();
const PING = JSON.stringify({ type: 1, id: '1', application_id: '2', token: 'abc' });
const log = pino({ level: 'silent' });

let desk: Desk;
let endpoint: Endpoint;
let server: Server;
let address: string;
const rejected: Rejection[] = [];

beforeAll(async () => {
  desk = await openDesk();
  endpoint = openEndpoint();
  // As long as the real one, lest a slow machine closes what a test is about to use.
  const listener = (request: IncomingMessage, response: ServerResponse) => void endpoint.listener(request, response);
  server = createServer({ keepAliveTimeout: 75_000 }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/interactions`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function openEndpoint(): Endpoint {
  const observer = { rejected: (reason: Rejection) => void rejected.push(reason) };
  return createEndpoint({ publicKey: keys.publicKey, handle: desk.dispatcher.handle, log, observer });
}

async function post(body: string | Buffer, headers: Readonly<Record<string, string>> = keys.sign(body)) {
  const response = await fetch(address, { method: 'POST', body, headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

/** Sends an interaction as Discord does, once it is sure that the answer breaks no rule of Discord's. */
async function interact(raw: object): Promise<Body> {
  const { status, body } = await post(JSON.stringify(raw));
  expect(status).toBe(200);
  expect(brokenRules({ method: 'POST', body }, raw)).toEqual([]);
  return body;
}

describe('POST /interactions', () => {
  test('answers a ping with a pong', async () => {
    expect(await post(PING)).toMatchObject({ status: 200, body: { type: 1 } });
  });

  test('answers commands in the response itself, with the same words as over the gateway', async () => {
    const before = desk.sent.length;
    const answered = await interact(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));
    expect(desk.sent).toHaveLength(before);
    const [call] = await desk.ask(slash('ask', { question: 'Was ist Seeding?' }, { locale: 'de' }));
    expect(textOf(answered)).toBe(textOf(call?.body ?? {}));
    expect(textOf(answered)).toContain('lexicon/seeding · de');
  });

  test('answers autocomplete', async () => {
    const { data } = await interact(typing('define', 'term', 'seed'));
    expect(data?.choices?.[0]?.name).toContain('Seeding');
  });

  test('announces what takes longer, and sends it after that by REST', async () => {
    const before = desk.sent.length;
    const { type } = await interact(subcommand('knowledge', 'check', member(MANAGE_GUILD)));
    expect(type).toBe(5);
    await expect.poll(() => desk.sent.slice(before)).toMatchObject([{ method: 'PATCH' }]);
  });

  test('names the request in its answer as in the log', async () => {
    const { headers } = await post(JSON.stringify(slash('help')));
    const id = headers.get('x-request-id');
    expect(desk.log.some((line) => JSON.parse(line).requestId === id)).toBe(true);
  });
});

describe('a request that is not Discord’s', () => {
  const now = Math.floor(Date.now() / 1000);
  const signed = keys.sign(PING);
  const { 'x-signature-ed25519': signature } = signed;
  test.each([
    ['without a signature', { 'content-type': 'application/json' }],
    ['signed by somebody else', createKeys().sign(PING)],
    ['with another body', keys.sign(`${PING} `)],
    ['with another time', { ...signed, 'x-signature-timestamp': String(now - 1) }],
    ['without a time', { ...signed, 'x-signature-timestamp': '' }],
    ['with half a signature', { ...signed, 'x-signature-ed25519': signature.slice(64) }],
    ['with a signature and more', { ...signed, 'x-signature-ed25519': `${signature}00` }],
    ['with a signature that is none', { ...signed, 'x-signature-ed25519': 'g'.repeat(128) }],
    ['of five minutes ago', keys.sign(PING, now - 310)],
    ['of in five minutes', keys.sign(PING, now + 310)],
    ['of no time at all', keys.sign(PING, 'now')],
  ])('%s is refused with 401', async (_what, headers) => {
    expect((await post(PING, headers)).status).toBe(401);
  });

  test('is counted by what is wrong with it', async () => {
    rejected.length = 0;
    await post(PING, { 'content-type': 'application/json' });
    await post(PING, keys.sign(PING, now - 1000));
    await post('{', keys.sign('{'));
    await post(PING, { ...signed, 'content-type': 'text/plain' });
    expect(rejected).toEqual(['signature', 'timestamp', 'unreadable', 'type']);
  });
});

describe('whatever comes', () => {
  test('another method is refused with 405', async () => {
    const { status, headers } = await fetch(address);
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('another type is refused with 415', async () => {
    expect((await post(PING, { ...keys.sign(PING), 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each(['announced', 'streamed'])(
    'a body that no interaction has is refused with 413, %s, each time',
    async (how) => {
      const long = Buffer.alloc(600 * 1024, ' ');
      for (let time = 0; time < 50; time += 1) {
        const body = how === 'announced' ? long : new Blob([long]).stream();
        const init = { method: 'POST', headers: keys.sign(long), body, duplex: 'half' };
        expect((await fetch(address, init as RequestInit)).status).toBe(413);
      }
      expect((await post(PING)).status).toBe(200);
    },
  );

  test('a body without an end is cut off', async () => {
    const endless = new ReadableStream({
      pull: (to) => to.enqueue(Buffer.alloc(64 * 1024, ' ')),
    });
    const init = { method: 'POST', headers: keys.sign(PING), body: endless, duplex: 'half' };
    // It may be told why, or find the connection closed while it still sends.
    const status = await fetch(address, init as RequestInit).then(
      (response) => response.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect((await post(PING)).status).toBe(200);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"type":'],
    ['no object', '"ping"'],
    ['no interaction', '{"type":2}'],
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x22])],
    ['the deepest of lists', '['.repeat(200_000)],
    ['an option in an option in an option', deepOptions(20_000)],
  ])('what is signed but says %s is refused with 400', async (_what, body) => {
    expect((await post(body)).status).toBe(400);
  });

  test('is never answered with a fault of the server, nor let in without a signature', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json(), fc.constant(PING));
    const header = fc.oneof(
      fc.stringMatching(/^[ -~]{0,200}$/),
      fc.stringMatching(/^[\da-f]{128}$/),
      fc.nat().map(String),
    );
    const type = fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/plain', '');
    await fc.assert(
      fc.asyncProperty(text, header, header, type, async (body, signature, timestamp, contentType) => {
        const headers = {
          'x-signature-ed25519': signature,
          'x-signature-timestamp': timestamp,
          'content-type': contentType,
        };
        expect([401, 415]).toContain((await post(body, headers)).status);
      }),
      { numRuns: 300 },
    );
  });

  test('that Discord has signed is answered or refused as unreadable', async () => {
    const data = fc.oneof(fc.object({ maxDepth: 4 }), fc.jsonValue(), fc.constant({ name: 'ask', type: 1 }));
    const raw = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.integer({ min: 2, max: 9 }), data).map(([kind, inner]) => payload(kind, inner as object as never)),
    );
    await fc.assert(
      fc.asyncProperty(raw, async (one) => {
        expect([200, 400]).toContain((await post(JSON.stringify(one))).status);
      }),
      { numRuns: 300 },
    );
  });

  test('is refused with 503 while the bot stops', async () => {
    const running = endpoint;
    endpoint = openEndpoint();
    endpoint.stop();
    expect((await post(PING)).status).toBe(503);
    endpoint = running;
  });
});

function deepOptions(depth: number): string {
  const { data, ...rest } = slash('ask') as { readonly data: object };
  const options = `${'{"name":"a","options":['.repeat(depth)}${']}'.repeat(depth)}`;
  return JSON.stringify({ ...rest, data: { ...data, options: 'HERE' } }).replace('"HERE"', `[${options}]`);
}
