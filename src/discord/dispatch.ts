import { randomBytes } from 'node:crypto';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Language } from '../core/entry.ts';
import { causeOf } from './cause.ts';
import { COMMANDS, MESSAGE_COMMANDS } from './commands/index.ts';
import { type Surroundings, speakerFor } from './context.ts';
import { parseCustomId } from './custom-id.ts';
import { callbackOf, messageEdit, type Reply, type Shortfall } from './reply.ts';
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

/** Takes the first answer to Discord; rejects if Discord refuses it. */
export type Respond = (body: APIInteractionResponse, requestId: string) => Promise<unknown>;

/**
 * What became of an interaction: it was answered, in full or with a {@link Shortfall}; it `failed` by a fault of ours or was
 * refused by Discord; its answer came too `late`; or it was `ignored`, since it could not be read or the bot is stopping.
 */
type Outcome = 'answered' | Shortfall | 'failed' | 'late' | 'ignored';

/** An interaction that has been dealt with, without anything that says by whom or in which words. */
export interface Handled {
  /** `command ask`, `press share`, `modal tell`, …; `unknown` for what we do not have. */
  readonly request: string;
  readonly outcome: Outcome;
  /** In which it was answered; undefined if it could not be read. */
  readonly language?: Language;
  /** From its receipt until Discord had its first answer. */
  readonly milliseconds: number;
}

export interface DispatcherOptions {
  readonly surroundings: Surroundings;
  readonly send: Send;
  readonly log: Logger;
  /** Is told of each interaction when it has been answered; must not throw. */
  readonly observe?: (handled: Handled) => void;
}

export interface Dispatcher {
  /**
   * Answers a raw interaction. Never rejects.
   * @param respond Takes the first answer; by default it is sent to the interaction's callback.
   */
  handle(raw: unknown, respond?: Respond): Promise<Outcome>;
  /** Takes no more interactions, and resolves when those under way have been answered. */
  stop(): Promise<void>;
}

/** Unknown interaction (it came too late) and already acknowledged (it was answered): nothing is lost by either. */
const HARMLESS = new Map([
  [10062, 'an answer came too late'],
  [40060, 'an interaction had been answered already'],
]);

/** The one place that receives interactions, has them answered and sends the answers; and the one that catches faults. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const underWay = new Set<Promise<Outcome>>();
  const nextId = createRequestIds();
  let stopped = false;

  return {
    async handle(raw, respond) {
      if (stopped) return 'ignored';
      const answering = answer(raw, nextId(), respond, options);
      underWay.add(answering);
      try {
        return await answering;
      } finally {
        underWay.delete(answering);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(underWay);
    },
  };
}

/** Ids by which the lines of a log that belong to one interaction are found; they say nothing about it. */
function createRequestIds(): () => string {
  const run = randomBytes(4).toString('hex');
  let count = 0;
  return () => {
    count += 1;
    return `${run}-${count}`;
  };
}

async function answer(
  raw: unknown,
  requestId: string,
  inAnotherWay: Respond | undefined,
  { surroundings, send, log, observe }: DispatcherOptions,
): Promise<Outcome> {
  const begun = performance.now();
  const received = read(raw);
  if (received === undefined) {
    log.warn({ requestId }, 'an interaction could not be read');
    observe?.({ request: 'unknown', outcome: 'ignored', milliseconds: performance.now() - begun });
    return 'ignored';
  }
  const { address } = received;
  const request = knowingItsAsker(received.request, surroundings);
  const name = nameOf(request);
  const ownLog = log.child({ requestId, request: name });
  const respond = inAnotherWay ?? ((body: object) => send({ method: 'POST', path: callbackPath(address), body }));
  const { reply, outcome } = await replyTo(request, surroundings, ownLog);
  const sent = await sendFirst(
    reply,
    (one) => respond(callbackOf(one), requestId),
    ownLog,
    () => apology(request, surroundings),
  );
  const became = sent === 'accepted' ? outcome : sent;
  const milliseconds = performance.now() - begun;
  observe?.({
    request: name,
    outcome: became,
    language: speakerFor(request, surroundings).language,
    milliseconds,
  });
  ownLog.debug({ outcome: became, milliseconds: Math.round(milliseconds) }, 'answered');
  if (reply.type === 'later' && sent === 'accepted') {
    await follow(reply, request, address, surroundings, send, ownLog);
  }
  return became;
}

/** What is nested so deep that reading it overruns the stack cannot be read. */
function read(raw: unknown): ReturnType<typeof readInteraction> {
  try {
    return readInteraction(raw);
  } catch {
    return undefined;
  }
}

function knowingItsAsker(request: Request, { storage }: Surroundings): Request {
  const ownLanguage = request.userId === '' ? undefined : storage.languages.get(request.userId);
  return ownLanguage === undefined ? request : { ...request, ownLanguage };
}

async function replyTo(
  request: Request,
  surroundings: Surroundings,
  log: Logger,
): Promise<{ readonly reply: Reply; readonly outcome: Outcome }> {
  try {
    // One revision for the whole of an answer, whatever is reloaded meanwhile.
    const reply = await run(request, { ...surroundings, knowledge: surroundings.store.current() });
    const outcome = (reply.type === 'message' ? reply.shortfall : undefined) ?? 'answered';
    if (outcome === 'refused') log.info('refused to somebody who is no moderator');
    return { reply, outcome };
  } catch (error) {
    log.error({ cause: causeOf(error) }, 'a request failed');
    return { reply: apology(request, surroundings), outcome: 'failed' };
  }
}

/** Sends the first answer, or an apology where Discord does not take it. */
async function sendFirst(
  reply: Reply,
  respond: (reply: Reply) => Promise<unknown>,
  log: Logger,
  sorry: () => Reply,
): Promise<'accepted' | 'late' | 'failed'> {
  try {
    await respond(reply);
    return 'accepted';
  } catch (error) {
    if (isHarmless(error, log)) return 'late';
    log.error({ cause: causeOf(error) }, 'an answer was refused');
    await respond(sorry()).catch((again: unknown) => isHarmless(again, log));
    return 'failed';
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
    log.error({ cause: causeOf(error) }, 'a request failed');
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

/** What was asked for, without anything that says by whom or in which words: one of a few dozen names. */
function nameOf(request: Request): string {
  switch (request.type) {
    case 'press':
    case 'modal':
      return `${request.type} ${parseCustomId(request.customId)?.action ?? 'unknown'}`;
    case 'unknown':
      return 'unknown';
    case 'command':
    case 'autocomplete':
      return `${request.type} ${COMMANDS.find(({ name }) => name === request.command)?.name ?? 'unknown'}`;
    case 'message':
      return MESSAGE_COMMANDS.some(({ name }) => name === request.command) ? 'message answer-this' : 'message unknown';
  }
}
