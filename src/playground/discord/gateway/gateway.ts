import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Json } from '../json.ts';
import type { World } from '../world.ts';
import { CLOSE, OP } from './codes.ts';
import { closeOn, type GatewayCounts, openConnection, sendOp } from './connection.ts';
import type { Session } from './session.ts';

export interface Gateway {
  readonly counts: Readonly<GatewayCounts>;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every session; throws where there is none. */
  dispatch(event: string, data: Json): void;
  /** The number of sessions that have a socket now. */
  connected(): number;
  /** Ends the connections without a word, as a network does. The sessions can be resumed. */
  cutSockets(): void;
  /** Closes the connections with a code, such as 4004 after the token was reset. */
  closeSockets(code: number): void;
  /** Op 7: asks the clients to connect anew and resume. */
  askReconnect(): void;
  /** Op 9: says that the session is no longer valid, or (resumable) that it may be tried again. */
  invalidate(resumable: boolean): void;
  /** While true, heartbeats are not acknowledged. */
  setZombie(zombie: boolean): void;
  /** Refuses the next connections with HTTP 503. */
  refuseConnections(times: number): void;
  stop(): void;
}

export interface GatewayOptions {
  readonly world: World;
  /** In milliseconds; Discord's is about 41,250. */
  readonly heartbeatInterval: number;
  readonly url: () => string;
}

/** Gateway v10 as JSON, uncompressed: what discord.js asks for. */
export function createGateway({ world, heartbeatInterval, url }: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const counts: GatewayCounts = { identifies: 0, resumes: 0, heartbeats: 0, connections: 0 };
  let zombie = false;
  let refusals = 0;
  const hub = { world, heartbeatInterval, url, sessions, counts, isZombie: () => zombie };
  const sockets = () => [...sessions.values()].flatMap((session) => session.socket ?? []);

  return {
    counts,
    upgrade(request, raw, head) {
      if (refusals > 0) {
        refusals -= 1;
        raw.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
      server.handleUpgrade(request, raw, head, (socket) => {
        if (query.get('v') !== '10') {
          closeOn(world, socket, CLOSE.invalidVersion, 'Invalid API version.', query.get('v'));
        } else if (query.get('encoding') !== 'json' || query.has('compress')) {
          closeOn(world, socket, CLOSE.decodeError, 'Only uncompressed JSON is spoken here.', String(query));
        } else openConnection(hub, socket, pathname);
      });
    },
    dispatch(event, data) {
      if (sessions.size === 0) throw new Error('No bot is connected.');
      for (const session of sessions.values()) if (isFor(session, data)) session.dispatch(event, data);
    },
    connected: () => sockets().length,
    cutSockets: () => {
      for (const socket of sockets()) socket.terminate();
    },
    closeSockets: (code) => {
      for (const socket of sockets()) socket.close(code);
    },
    askReconnect: () => {
      for (const socket of sockets()) sendOp(socket, OP.reconnect, null);
    },
    invalidate(resumable) {
      const open = sockets();
      if (!resumable) sessions.clear();
      for (const socket of open) sendOp(socket, OP.invalidSession, resumable);
    },
    setZombie: (value) => {
      zombie = value;
    },
    refuseConnections: (times) => {
      refusals = times;
    },
    stop() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}

/** https://discord.com/developers/docs/events/gateway#sharding: what belongs to no server goes to the first shard. */
function isFor({ shard: [id, count] }: Session, { guild_id: guild }: Json): boolean {
  return id === (typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(count)) : 0);
}
