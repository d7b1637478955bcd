import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';

/**
 * The floor of http mode: the least that a server does that takes Discord's interactions. It checks the signature as the
 * bot does, in libuv's threads, reads the JSON, and answers every command with the same text.
 */
const verifyAside = promisify(verify);
const x = Buffer.from(process.env.DISCORD_PUBLIC_KEY ?? '', 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const ANSWER = JSON.stringify({
  type: 4,
  data: { content: 'Seeding is placing content with chosen people.', flags: 64 },
});

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const signed = Buffer.concat([Buffer.from(String(request.headers['x-signature-timestamp'])), body]);
  const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
  if (!(await verifyAside(null, signed, key, signature))) {
    response.writeHead(401).end();
    return;
  }
  JSON.parse(body.toString('utf8'));
  response
    .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(ANSWER) })
    .end(ANSWER);
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
