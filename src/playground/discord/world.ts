import { createSnowflakes } from './snowflake.ts';
import type { LoopbackEvent, LoopbackUser, SeenRequest, Violation } from './types.ts';

/** A thread of the server's channel, or a post in its forum. */
export interface Thread {
  readonly name: string;
  readonly forum?: boolean;
  readonly locked?: boolean;
}

/** What every part of the stand-in shares: who there is, what time it is, and what went wrong so far. */
export interface World {
  readonly now: () => number;
  readonly nextId: () => string;
  readonly token: string;
  readonly application: { readonly id: string };
  readonly bot: LoopbackUser;
  readonly member: LoopbackUser;
  readonly guild: { readonly id: string; readonly ownerId: string };
  readonly channels: { readonly guild: string; readonly dm: string; readonly private: string };
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** The threads and forum posts that there are, by id. */
  readonly threads: ReadonlyMap<string, Thread>;
  /** Opens a thread or forum post, and gives back its id. */
  openThread(thread: Thread): string;
  readonly violations: readonly Violation[];
  readonly requests: readonly SeenRequest[];
  violate(rule: string, where: string, message: string, sent: unknown): void;
  note(request: SeenRequest): void;
  emit(event: LoopbackEvent): void;
  watch(listener: (event: LoopbackEvent) => void): () => void;
  createUser(name: string): LoopbackUser;
  /** Everybody there is but the bot. */
  users(): readonly LoopbackUser[];
}

export function createWorld(token: string, now: () => number): World {
  const nextId = createSnowflakes(now);
  const violations: Violation[] = [];
  const requests: SeenRequest[] = [];
  const listeners = new Set<(event: LoopbackEvent) => void>();
  const users: LoopbackUser[] = [];
  const createUser = (name: string): LoopbackUser => {
    const user = { id: nextId(), username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, ''), globalName: name };
    users.push(user);
    return user;
  };
  const emit = (event: LoopbackEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const application = { id: nextId() };
  const threads = new Map<string, Thread>();
  return {
    now,
    nextId,
    token,
    application,
    bot: { id: application.id, username: 'lauffeuer', globalName: 'Lauffeuer' },
    member: createUser('Mette'),
    guild: { id: nextId(), ownerId: nextId() },
    channels: { guild: nextId(), dm: nextId(), private: nextId() },
    roles: [{ id: nextId(), name: 'Helpers' }],
    threads,
    openThread(thread) {
      const id = nextId();
      threads.set(id, thread);
      return id;
    },
    violations,
    requests,
    violate(rule, where, message, sent) {
      const violation = { rule, where, message, sent };
      violations.push(violation);
      emit({ type: 'violation', violation });
    },
    note: (request) => requests.push(request),
    emit,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    createUser,
    users: () => users,
  };
}
