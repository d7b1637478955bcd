import type { IncomingMessage, ServerResponse } from 'node:http';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Dispatcher, Respond } from './dispatch.ts';
import type { Observer, Rejection } from './observer.ts';
import { createJudge, type SignatureOptions } from './signature.ts';

export interface EndpointOptions extends SignatureOptions {
  readonly handle: Dispatcher['handle'];
  readonly log: Logger;
  readonly observer?: Observer;
}

/** `POST /interactions`: what Discord sends to a bot that keeps no connection. */
export interface Endpoint {
  /** Answers one request. Never rejects. */
  listener(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** From now on requests are refused with 503. */
  stop(): void;
}

/** No interaction comes near it: the longest holds a message of 4,000 characters with its components. In bytes. */
const LONGEST = 512 * 1024;
/**
 * A longer body is read to its end and thrown away, up to here: a connection that is closed while the other end still writes
 * takes the answer with it. In bytes.
 */
const READ_AT_MOST = 4 * 1024 * 1024;

const STATUS: Readonly<Record<Rejection, number>> = {
  method: 405,
  type: 415,
  size: 413,
  signature: 401,
  timestamp: 401,
  unreadable: 400,
  stopping: 503,
};

const PONG = { type: InteractionResponseType.Pong };

/**
 * Takes interactions as requests: checks on the raw body that they are Discord's, has them answered, and sends the answer
 * back. Whatever a body holds, the answer is no fault of the server's (5xx).
 */
export function createEndpoint({ handle, observer = {}, ...checking }: EndpointOptions): Endpoint {
  const judge = createJudge(checking);
  let stopped = false;

  const reject = (response: ServerResponse, reason: Rejection) => {
    observer.rejected?.(reason);
    if (reason === 'method') response.setHeader('allow', 'POST');
    // What is left of a body that is not read would be taken for the next request.
    if (reason === 'size') response.setHeader('connection', 'close');
    sendJson(response, STATUS[reason], { error: reason });
  };

  return {
    async listener(request, response) {
      const early = refusalOf(request, stopped);
      if (early !== undefined) return reject(response, early);
      const body = await read(request);
      // The other end has gone: there is nobody to answer.
      if (body === 'broken') return;
      if (body === 'size') return reject(response, 'size');
      const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
      const judgement = await judge(one(signature), one(timestamp), body);
      if (judgement !== 'valid') return reject(response, judgement);
      const raw = parse(body);
      if (isPing(raw)) return sendJson(response, 200, PONG);
      const outcome = await handle(raw, responding(response));
      if (outcome === 'ignored') reject(response, stopped ? 'stopping' : 'unreadable');
    },
    stop() {
      stopped = true;
    },
  };
}

function refusalOf({ method, headers }: IncomingMessage, stopped: boolean): Rejection | undefined {
  if (stopped) return 'stopping';
  if (method !== 'POST') return 'method';
  return /^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '') ? undefined : 'type';
}

async function read(request: IncomingMessage): Promise<Buffer | 'size' | 'broken'> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LONGEST) chunks.push(chunk);
      else chunks.length = 0;
      if (length > READ_AT_MOST) resolve('size');
    });
    request.once('end', () => resolve(length > LONGEST ? 'size' : Buffer.concat(chunks)));
    request.once('error', () => resolve('broken'));
    request.once('close', () => resolve('broken'));
  });
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isPing(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === InteractionType.Ping;
}

/** Resolves when the answer has left, so that nothing that refers to it comes before it. */
function responding(response: ServerResponse): Respond {
  return (body, requestId) =>
    new Promise((resolve, reject) => {
      if (response.destroyed) return reject(new GoneError());
      response.once('close', () => (response.writableFinished ? resolve(undefined) : reject(new GoneError())));
      response.once('finish', () => resolve(undefined));
      response.setHeader('x-request-id', requestId);
      sendJson(response, 200, body);
    });
}

/** Discord has closed the connection: it waits no more. The code is that of its own for an answer that comes too late. */
class GoneError extends Error {
  readonly code = 10062;
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  if (response.headersSent) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** A header that was sent twice is none. */
function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
