import { setTimeout as pause } from 'node:timers/promises';
import type { RESTOptions } from 'discord.js';
import { DefaultRestOptions, REST } from 'discord.js';
import type { Send } from './dispatch.ts';
import { type Observer, observeRest } from './observer.ts';

/**
 * Discord takes a first answer within 3 s: one try and two more, each given up in time for the next, fit into that. In ms.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction
 */
const FIRST_ANSWER = { timeout: 900, retries: 2 };
/** Nobody waits for a first answer after this. In ms. */
const LATEST = 2500;
/** Between two calls that fail at once. In ms. */
const PAUSE = 100;

/**
 * Sends answers by Discord's REST API. An interaction is answered by its token; the bot's own is not sent along.
 * @param apiUrl discord.js's `rest.api`; Discord's where it is undefined.
 */
export function sendBy(apiUrl: string | undefined, observer: Observer = {}): Send {
  const shared: Partial<RESTOptions> = {
    ...(apiUrl === undefined ? {} : { api: apiUrl }),
    makeRequest: persistently(observer),
  };
  const first = new REST({ ...FIRST_ANSWER, ...shared, rejectOnRateLimit: ({ retryAfter }) => retryAfter > LATEST });
  // For what follows a first answer within 15 minutes.
  const later = new REST(shared);
  for (const rest of [first, later]) observeRest(rest, observer);
  return ({ method, path, body, files }) => {
    const data = { body, auth: false, ...(files === undefined ? {} : { files: [...files] }) };
    return method === 'POST' ? first.post(path, data) : later.patch(path, data);
  };
}

type MakeRequest = (typeof DefaultRestOptions)['makeRequest'];
type RequestInit = Parameters<MakeRequest>[1];

/**
 * discord.js repeats a call that found no connection not at all, and one that met a fault of Discord's at once, so that all
 * tries are over within milliseconds. Here each of its tries goes on until its time is up. An answer that arrived although
 * the connection broke is only refused the second time, which does no harm.
 */
function persistently(observer: Observer): MakeRequest {
  return async (url, init) => {
    for (;;) {
      try {
        const response = await DefaultRestOptions.makeRequest(url, init);
        if (response.status < 500 || !(await timeIsLeft(init))) return response;
        observer.restError?.(response.status);
        // What is not read keeps its connection.
        await response.arrayBuffer();
      } catch (error) {
        observer.restError?.('none');
        if (!(await timeIsLeft(init))) throw error;
      }
    }
  };
}

/** Lets a moment pass. @returns whether this try has not been given up by then. */
async function timeIsLeft({ signal }: RequestInit): Promise<boolean> {
  const options = signal instanceof AbortSignal ? { signal } : {};
  return pause(PAUSE, true, options).catch(() => false);
}
