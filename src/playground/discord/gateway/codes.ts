/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const OP = {
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Presence, voice state, members and soundboard requests (same page): they are taken and have no effect here. */
export const IDLE_OPS: readonly unknown[] = [3, 4, 8, 31];

/** Same page, "Gateway Close Event Codes". */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  timedOut: 4009,
  invalidVersion: 4012,
} as const;
