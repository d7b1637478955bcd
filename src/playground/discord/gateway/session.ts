import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Json } from '../json.ts';

/** A dispatch, numbered. */
interface Dispatch {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What a client is told after IDENTIFY, which outlives its socket so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Which of how many connections of one bot it is. */
  readonly shard: readonly [id: number, count: number];
  socket: WebSocket | undefined;
  /** Numbers and keeps an event, and sends it if there is a socket. */
  dispatch(event: string, data: Json): void;
  /** Sends again what came after this number; false where the number was never reached. */
  replay(socket: WebSocket, after: number): boolean;
}

export function createSession(intents: number, first: WebSocket, shard: unknown): Session {
  const sent: Dispatch[] = [];
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    intents,
    shard: Array.isArray(shard) ? [Number(shard[0]), Number(shard[1])] : [0, 1],
    socket: first,
    dispatch(event, data) {
      const dispatch: Dispatch = { op: 0, s: sent.length + 1, t: event, d: data };
      sent.push(dispatch);
      session.socket?.send(JSON.stringify(dispatch));
    },
    replay(socket, after) {
      if (after > sent.length) return false;
      session.socket = socket;
      for (const dispatch of sent.slice(after)) socket.send(JSON.stringify(dispatch));
      session.dispatch('RESUMED', {});
      return true;
    },
  };
  return session;
}
