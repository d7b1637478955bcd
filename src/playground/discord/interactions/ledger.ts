import type { Json } from '../json.ts';
import type { Messages } from '../messages.ts';
import { CALLBACK, INTERACTION } from '../rules/callbacks.ts';
import type { Driving, InteractionOutcome, LoopbackMessage } from '../types.ts';
import type { World } from '../world.ts';
import { type Prepared, prepareInteraction } from './payload.ts';

/** An interaction that the bot was sent, and what became of it so far. */
export interface Entry extends Prepared {
  readonly sentAt: number;
  /** When an answer came in, by `performance.now()`. */
  receivedAt: number | undefined;
  /** The accepted answer. */
  response: Json | undefined;
  /** The time for an answer is over. */
  expired: boolean;
  /** What `@original` means: the message that the answer made, or that its component stands in. */
  originalId: string | undefined;
  readonly messageIds: string[];
}

/** The interactions that there were. */
export interface Ledger {
  /** Sends one and resolves with the answer, or with none when the time is over. */
  interact(driving: Driving): Promise<InteractionOutcome>;
  byId(id: string): Entry | undefined;
  byToken(token: string): Entry | undefined;
  /** Takes an accepted answer down. */
  answered(entry: Entry, response: Json, original: LoopbackMessage | undefined): void;
  stop(): void;
}

export interface LedgerOptions {
  readonly world: World;
  readonly messages: Messages;
  readonly commands: () => readonly Json[];
  readonly dispatch: (event: string, data: Json) => void;
  /** Milliseconds until an unanswered interaction is over: Discord's 3,000. */
  readonly answerWithin: number;
}

export function createLedger({ world, messages, commands, dispatch, answerWithin }: LedgerOptions): Ledger {
  const entries = new Map<string, Entry>();
  const waiting = new Map<string, () => void>();
  const timers = new Set<NodeJS.Timeout>();

  const outcomeOf = (entry: Entry, latency: number): InteractionOutcome => {
    const outcome: InteractionOutcome = {
      id: entry.id,
      request: entry.payload,
      latency,
      get response() {
        return entry.response;
      },
      get message() {
        return entry.originalId === undefined ? undefined : messages.get(entry.originalId);
      },
      get messages() {
        return entry.messageIds.flatMap((id) => messages.get(id) ?? []);
      },
      until: (condition, timeout = 5000) => waitUntil(world, () => condition(outcome), timeout),
    };
    return outcome;
  };

  const expire = (entry: Entry) => {
    if (entry.response !== undefined) return;
    entry.expired = true;
    // An autocomplete that comes too late shows nothing and harms nobody.
    if (entry.type !== INTERACTION.autocomplete) {
      world.violate('late', 'POST /interactions/:id/:token/callback', 'The application did not respond', entry.payload);
    }
    waiting.get(entry.id)?.();
  };

  return {
    async interact(driving) {
      const prepared = prepareInteraction(world, commands(), driving);
      const sentAt = world.now();
      const begun = performance.now();
      const entry: Entry = {
        ...prepared,
        sentAt,
        receivedAt: undefined,
        response: undefined,
        expired: false,
        originalId: undefined,
        messageIds: [],
      };
      entries.set(entry.id, entry);
      const answer = new Promise<void>((resolve) => waiting.set(entry.id, resolve));
      const timer = setTimeout(() => expire(entry), answerWithin);
      timers.add(timer);
      dispatch('INTERACTION_CREATE', entry.payload);
      await answer;
      clearTimeout(timer);
      timers.delete(timer);
      waiting.delete(entry.id);
      const outcome = outcomeOf(entry, (entry.receivedAt ?? performance.now()) - begun);
      world.emit({ type: 'interaction', outcome });
      return outcome;
    },
    byId: (id) => entries.get(id),
    byToken: (token) => [...entries.values()].find((entry) => entry.token === token),
    answered(entry, response, original) {
      entry.response = response;
      const updates = response.type === CALLBACK.update || response.type === CALLBACK.deferredUpdate;
      entry.originalId = updates ? entry.source?.id : (original?.id ?? entry.source?.id);
      waiting.get(entry.id)?.();
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      for (const resolve of waiting.values()) resolve();
    },
  };
}

/** Resolves when the condition holds; it is looked at again after each event, never by the clock. */
function waitUntil(world: World, condition: () => boolean, timeout: number): Promise<void> {
  if (condition()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unwatch();
      reject(new Error(`Not within ${timeout} ms.`));
    }, timeout);
    const unwatch = world.watch(() => {
      if (!condition()) return;
      clearTimeout(timer);
      unwatch();
      resolve();
    });
  });
}
