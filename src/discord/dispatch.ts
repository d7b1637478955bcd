import { Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { causeOf } from './cause.ts';
import type { Surroundings } from './context.ts';
import { callbackOf, messageEdit, type Reply } from './reply.ts';
import { type Address, type Request, readInteraction } from './request.ts';
import { apology, run } from './run.ts';
import type { Attachment, View } from './views/message.ts';

/** One call of Discord's REST API. The path holds the interaction's token: it is for no log. */
export interface Call {
  readonly method: 'POST' | 'PATCH';
  readonly path: `/${string}`;
  readonly body: object;
  readonly files?: readonly Attachment[];
}

/** Makes a call; rejects if Discord refuses it. */
export type Send = (call: Call) => Promise<unknown>;

export interface Dispatcher {
  /** Answers a raw interaction. Never rejects. */
  handle(raw: unknown): Promise<void>;
  /** Takes no more interactions, and resolves when those under way have been answered. */
  stop(): Promise<void>;
}

/** Unknown interaction (it came too late) and already acknowledged (it was answered): nothing is lost by either. */
const HARMLESS = new Map([
  [10062, 'an answer came too late'],
  [40060, 'an interaction had been answered already'],
]);

/** The one place that receives interactions, has them answered and sends the answers; and the one that catches faults. */
export function createDispatcher(surroundings: Surroundings, send: Send, log: Logger): Dispatcher {
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  return {
    async handle(raw) {
      if (stopped) return;
      const answering = answer(raw, surroundings, send, log);
      underWay.add(answering);
      await answering;
      underWay.delete(answering);
    },
    async stop() {
      stopped = true;
      await Promise.all(underWay);
    },
  };
}

async function answer(raw: unknown, surroundings: Surroundings, send: Send, log: Logger): Promise<void> {
  const received = readInteraction(raw);
  if (received === undefined) {
    log.warn('an interaction could not be read');
    return;
  }
  const { address, request } = received;
  const reply = replyTo(request, surroundings, log);
  const respond = (one: Reply) => send({ method: 'POST', path: callbackPath(address), body: callbackOf(one) });
  try {
    await respond(reply);
  } catch (error) {
    if (isHarmless(error, log)) return;
    log.error({ cause: causeOf(error), request: nameOf(request) }, 'an answer was refused');
    await respond(apology(request, surroundings)).catch((again: unknown) => isHarmless(again, log));
    return;
  }
  if (reply.type === 'later') await follow(reply, request, address, surroundings, send, log);
}

function replyTo(request: Request, surroundings: Surroundings, log: Logger): Reply {
  try {
    // One revision for the whole of an answer, whatever is reloaded meanwhile.
    const reply = run(request, { ...surroundings, knowledge: surroundings.store.current() });
    if (reply.type === 'message' && reply.refused === true) {
      log.info({ request: nameOf(request) }, 'refused to somebody who is no moderator');
    }
    return reply;
  } catch (error) {
    log.error({ cause: causeOf(error), request: nameOf(request) }, 'a request failed');
    return apology(request, surroundings);
  }
}

/** The second half of an answer that was announced. */
async function follow(
  reply: Reply & { readonly type: 'later' },
  request: Request,
  { applicationId, token }: Address,
  surroundings: Surroundings,
  send: Send,
  log: Logger,
): Promise<void> {
  const path = Routes.webhookMessage(applicationId, token, '@original');
  const edit = (view: View) => {
    const { files = [] } = view;
    return send({ method: 'PATCH', path, body: messageEdit(view), ...(files.length === 0 ? {} : { files }) });
  };
  try {
    await edit(await reply.view());
  } catch (error) {
    log.error({ cause: causeOf(error), request: nameOf(request) }, 'a request failed');
    const sorry = apology(request, surroundings);
    if (sorry.type === 'message') await edit(sorry.view).catch((again: unknown) => isHarmless(again, log));
  }
}

function callbackPath({ id, token }: Address): `/${string}` {
  return Routes.interactionCallback(id, token);
}

/** Whether an error only says that somebody else was faster, or time. */
function isHarmless(error: unknown, log: Logger): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : undefined;
  const meaning = code === undefined ? undefined : HARMLESS.get(code);
  if (meaning !== undefined) log.debug({ code }, meaning);
  return meaning !== undefined;
}

/** What was asked for, without anything that says by whom or in which words. */
function nameOf(request: Request): string {
  if (request.type === 'press' || request.type === 'modal')
    return `${request.type} ${/^\d\|([a-z]{1,10})\|/.exec(request.customId)?.[1] ?? 'unknown'}`;
  return request.type === 'unknown'
    ? 'unknown'
    : `${request.type} ${/^[a-z]{1,32}$/.exec(request.command)?.[0] ?? '?'}`;
}
