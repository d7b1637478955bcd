import type { WebSocket } from 'ws';
import { isObject, type Json, objectOf, textOf } from '../json.ts';
import { guildObject, selfObject } from '../resources.ts';
import type { World } from '../world.ts';
import { CLOSE, IDLE_OPS, OP } from './codes.ts';
import { GUILDS, intentsRefusal } from './intents.ts';
import { createSession, type Session } from './session.ts';

/** The largest payload that a client may send, in bytes. https://discord.com/developers/docs/events/gateway#sending-events */
const MAX_PAYLOAD = 4096;
/** On top of the interval, before a client counts as gone: a busy machine beats late. In milliseconds. */
const HEARTBEAT_GRACE = 10_000;
/** A resumed connection comes here, so that it shows that READY's resume_gateway_url was used. */
const RESUME_PATH = '/resume';

export interface GatewayCounts {
  identifies: number;
  resumes: number;
  heartbeats: number;
  connections: number;
}

/** What all connections share. */
export interface Hub {
  readonly world: World;
  readonly heartbeatInterval: number;
  readonly url: () => string;
  readonly sessions: Map<string, Session>;
  readonly counts: GatewayCounts;
  readonly isZombie: () => boolean;
}

/** Says HELLO and does what the client asks, from IDENTIFY or RESUME to its goodbye. `path` is where it connected. */
export function openConnection(hub: Hub, socket: WebSocket, path: string): void {
  const { sessions, counts, heartbeatInterval } = hub;
  counts.connections += 1;
  let session: Session | undefined;
  const end = (code: number, reason: string, sent?: unknown) => closeOn(hub.world, socket, code, reason, sent);
  const watchdog = setTimeout(() => end(CLOSE.timedOut, 'Session timed out.'), heartbeatInterval + HEARTBEAT_GRACE);

  socket.on('message', (bytes, isBinary) => {
    const payload = isBinary ? undefined : decode(String(bytes));
    if (payload === undefined) return end(CLOSE.decodeError, 'Error while decoding payload.');
    const data = objectOf(payload.d);
    switch (payload.op) {
      case OP.heartbeat:
        counts.heartbeats += 1;
        watchdog.refresh();
        if (!hub.isZombie()) sendOp(socket, OP.ack, undefined);
        return;
      case OP.identify:
        counts.identifies += 1;
        if (session !== undefined) return end(CLOSE.alreadyAuthenticated, 'Already authenticated.');
        session = identified(hub, socket, data, end);
        return;
      case OP.resume:
        counts.resumes += 1;
        checkResumePath(hub.world, session, path);
        session = resumed(hub, socket, data) ?? session;
        return;
      default:
        if (session === undefined) return end(CLOSE.notAuthenticated, 'Not authenticated.', payload.op);
        if (!IDLE_OPS.includes(payload.op)) end(CLOSE.unknownOpcode, 'Unknown opcode.', payload.op);
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearTimeout(watchdog);
    if (session?.socket !== socket) return;
    session.socket = undefined;
    // A client that says goodbye gives its session up.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
  });
  sendOp(socket, OP.hello, { heartbeat_interval: heartbeatInterval });
}

/** Closes on a client that broke a rule, and takes that down. */
export function closeOn(world: World, socket: WebSocket, code: number, reason: string, sent: unknown): void {
  world.violate(`gateway close ${code}`, 'gateway', reason, sent);
  socket.close(code, reason);
}

export function sendOp(socket: WebSocket, op: number, d: unknown): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function decode(text: string): Json | undefined {
  if (Buffer.byteLength(text) > MAX_PAYLOAD) return undefined;
  try {
    const payload: unknown = JSON.parse(text);
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** https://discord.com/developers/docs/events/gateway-events#identify */
function identified(
  hub: Hub,
  socket: WebSocket,
  data: Json,
  end: (code: number, reason: string, sent?: unknown) => void,
): Session | undefined {
  const refusal = intentsRefusal(data.intents);
  // The token that was sent is no violation's business: it may be a real one.
  if (data.token !== hub.world.token) end(CLOSE.authenticationFailed, 'Authentication failed.');
  else if (refusal !== undefined) end(refusal, 'Invalid or disallowed intent(s).', data.intents);
  else if (!isObject(data.properties)) end(CLOSE.decodeError, 'Properties are missing.');
  else {
    const session = createSession(Number(data.intents), socket, data.shard);
    hub.sessions.set(session.id, session);
    welcome(hub, session);
    return session;
  }
  return undefined;
}

/** https://discord.com/developers/docs/events/gateway-events#resume */
function resumed(hub: Hub, socket: WebSocket, data: Json): Session | undefined {
  const known = data.token === hub.world.token ? hub.sessions.get(textOf(data.session_id)) : undefined;
  if (known?.replay(socket, Number(data.seq)) === true) return known;
  sendOp(socket, OP.invalidSession, false);
  return undefined;
}

function checkResumePath(world: World, session: Session | undefined, path: string): void {
  // After op 9 with true, a session is resumed on the connection that it has.
  if (session !== undefined || path === RESUME_PATH) return;
  world.violate('resume url', 'gateway', 'A session was resumed elsewhere than at resume_gateway_url', path);
}

/** READY, and GUILD_CREATE for a client with the intent. https://discord.com/developers/docs/events/gateway-events#ready */
function welcome({ world, url }: Hub, session: Session): void {
  session.dispatch('READY', {
    v: 10,
    user: selfObject(world),
    guilds: [{ id: world.guild.id, unavailable: true }],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: `${url()}${RESUME_PATH}`,
    shard: session.shard,
    application: { id: world.application.id, flags: 0 },
  });
  if ((session.intents & GUILDS) !== 0) session.dispatch('GUILD_CREATE', guildObject(world));
}
