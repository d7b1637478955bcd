import { createSnowflakes } from './snowflake.ts';
import type { LoopbackEvent, LoopbackUser, SeenRequest, Violation } from './types.ts';

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
  readonly violations: readonly Violation[];
  readonly requests: readonly SeenRequest[];
  violate(rule: string, where: string, message: string, sent: unknown): void;
  note(request: SeenRequest): void;
  emit(event: LoopbackEvent): void;
  watch(listener: (event: LoopbackEvent) => void): () => void;
  createUser(name: string): LoopbackUser;
}

export function createWorld(token: string, now: () => number): World {
  const nextId = createSnowflakes(now);
  const violations: Violation[] = [];
  const requests: SeenRequest[] = [];
  const listeners = new Set<(event: LoopbackEvent) => void>();
  const createUser = (name: string): LoopbackUser => ({
    id: nextId(),
    username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, ''),
    globalName: name,
  });
  const emit = (event: LoopbackEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const application = { id: nextId() };
  return {
    now,
    nextId,
    token,
    application,
    bot: { id: application.id, username: 'lauffeuer', globalName: 'Lauffeuer' },
    member: createUser('Mette'),
    guild: { id: nextId(), ownerId: nextId() },
    channels: { guild: nextId(), dm: nextId(), private: nextId() },
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
  };
}
