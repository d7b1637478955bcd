import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { sendBy } from '../../src/discord/send.ts';

let server: Server | undefined;
const seen: string[] = [];
const observer = {
  restError: (status: number | 'none') => void seen.push(`error ${status}`),
  rateLimited: (scope: string) => void seen.push(`limit ${scope}`),
};

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  seen.length = 0;
});

/** A Discord that answers each request in the next of these ways, and then well. */
async function discordThat(...ways: readonly RequestListener[]): Promise<Server> {
  const left = [...ways];
  const made = createServer((request, response) => {
    const way = left.shift() ?? ((_request, well) => void well.writeHead(204).end());
    way(request, response);
  });
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  server = made;
  return made;
}

const portOf = (one: Server) => (one.address() as AddressInfo).port;
const reset: RequestListener = (request) => void request.socket.resetAndDestroy();
const hangUp: RequestListener = (request) => void request.socket.end();
const fault = (status: number): RequestListener => {
  return (_request, response) => void response.writeHead(status).end('<html>');
};
const wait = (seconds: number): RequestListener => {
  return (_request, response) =>
    void response
      .writeHead(429, {
        'content-type': 'application/json',
        'retry-after': String(seconds),
        'x-ratelimit-scope': 'shared',
      })
      .end(JSON.stringify({ message: 'You are being rate limited.', retry_after: seconds, global: false }));
};

function answer(port: number): Promise<unknown> {
  const send = sendBy(`http://127.0.0.1:${port}/api`, observer);
  return send({ method: 'POST', path: '/interactions/1/token/callback', body: { type: 5 } });
}

describe('a first answer', () => {
  test.each([
    ['is cut off', [reset, reset], ['error none', 'error none']],
    ['ends without an answer', [hangUp], ['error none']],
    [
      'meets faults',
      [fault(500), fault(502), fault(503), fault(500)],
      ['error 500', 'error 502', 'error 503', 'error 500'],
    ],
    ['has to wait for a moment', [wait(0.2)], ['limit shared']],
  ])('that %s is sent again', async (_what, ways, errors) => {
    await expect(answer(portOf(await discordThat(...ways)))).resolves.toBeDefined();
    expect(seen).toEqual(errors);
  });

  test('waits for a Discord that refuses connections for a second', async () => {
    const gone = await discordThat();
    const port = portOf(gone);
    await new Promise<void>((resolve) => void gone.close(() => resolve()));
    const answering = answer(port);
    await expect.poll(() => seen.length, { timeout: 5000 }).toBeGreaterThan(2);
    const back = await discordThat();
    back.close();
    server = createServer((_request, response) => void response.writeHead(204).end()).listen(port, '127.0.0.1');
    await expect(answering).resolves.toBeDefined();
  });

  test('is given up where it would come too late', async () => {
    const server = await discordThat(wait(60));
    await expect(answer(portOf(server))).rejects.toThrow();
  });
});
