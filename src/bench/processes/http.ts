import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { serve } from '../child.ts';
import { createInteractions } from '../interactions.ts';
import { createQuestions } from '../questions.ts';
import { entriesOf } from '../subject.ts';

export interface HttpLoad {
  readonly port: number;
  readonly requests: number;
  readonly connections: number;
}

let interactions: () => object;
let privateKey: KeyObject;

/** Sends interactions over HTTP as Discord does, signed beforehand, by bare sockets: to ask has to be cheaper than to answer. */
serve({
  /** @returns the public key, as DISCORD_PUBLIC_KEY takes it. */
  async start(knowledge: string): Promise<string> {
    interactions = createInteractions(createQuestions(await entriesOf({ entries: undefined, knowledge }), 6));
    const pair = generateKeyPairSync('ed25519');
    privateKey = pair.privateKey;
    return Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  },
  /** Resolves when a first interaction has been answered. */
  async first(port: number): Promise<void> {
    for (;;) {
      const [request] = signedRequests(1);
      const status = request === undefined ? 0 : await once(port, request);
      if (status === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
  /** @returns requests answered a second. */
  async ask({ port, requests, connections }: HttpLoad): Promise<number> {
    const signed = signedRequests(requests);
    const clients = await Promise.all(Array.from({ length: connections }, () => open(port)));
    const begun = performance.now();
    await Promise.all(
      clients.map(async (client) => {
        for (let next = signed.pop(); next !== undefined; next = signed.pop()) {
          const status = await client.send(next);
          if (status !== 200) throw new Error(`an interaction was answered with ${status}`);
        }
      }),
    );
    const rate = requests / ((performance.now() - begun) / 1000);
    for (const client of clients) client.socket.destroy();
    return rate;
  },
});

/** Whole requests, byte for byte: to sign one costs as much as to check it. */
function signedRequests(count: number): Buffer[] {
  return Array.from({ length: count }, () => {
    const timestamp = String(Math.floor(Date.now() / 1000));
    const body = JSON.stringify(interactions());
    const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
    return Buffer.from(
      [
        'POST /interactions HTTP/1.1',
        'host: 127.0.0.1',
        'content-type: application/json',
        `content-length: ${Buffer.byteLength(body)}`,
        `x-signature-ed25519: ${signature}`,
        `x-signature-timestamp: ${timestamp}`,
        '',
        body,
      ].join('\r\n'),
    );
  });
}

interface Client {
  readonly socket: Socket;
  /** Resolves with the status when the whole answer has come. */
  send(request: Buffer): Promise<number>;
}

async function open(port: number): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let received = '';
  let settle: { readonly resolve: (status: number) => void; readonly reject: (error: Error) => void } | undefined;
  // One character a byte: content-length counts bytes.
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    received += chunk;
    const head = received.indexOf('\r\n\r\n');
    const length = Number(/^content-length: (\d+)/im.exec(received)?.[1] ?? 0);
    if (head === -1 || received.length < head + 4 + length) return;
    const status = Number(received.slice(9, 12));
    received = '';
    settle?.resolve(status);
  });
  socket.on('close', () => settle?.reject(new Error('the connection was closed')));
  socket.on('error', () => undefined);
  return {
    socket,
    send: (request) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      }),
  };
}

/** @returns the status; 0 where nobody answers. */
async function once(port: number, request: Buffer): Promise<number> {
  try {
    const client = await open(port);
    const status = await client.send(request);
    client.socket.destroy();
    return status;
  } catch {
    return 0;
  }
}
