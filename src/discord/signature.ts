import { createPublicKey, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Logger } from 'pino';

export interface SignatureOptions {
  /** The application's, 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly log: Logger;
  /** Milliseconds since 1970; may jump. */
  readonly wall?: () => number;
  /** Milliseconds since some moment; never jumps, but may stand still while the machine sleeps. */
  readonly steady?: () => number;
}

/** `signature`: it is not Discord's; `timestamp`: it is, but of another time. */
type Judgement = 'valid' | 'signature' | 'timestamp';

/** @param signature,timestamp The headers `X-Signature-Ed25519` and `X-Signature-Timestamp`. @param body As it came. */
export type Judge = (signature: string | undefined, timestamp: string | undefined, body: Buffer) => Promise<Judgement>;

/** A request may be this much older or newer than our clock. In ms. */
const WINDOW = 5 * 60 * 1000;
/** For a header that cannot be a signature: a well-formed one, so that it costs as much to find that it is wrong. */
const NO_SIGNATURE = Buffer.alloc(64);

// In libuv's threads: the event loop is free meanwhile.
const verifyAside = promisify(verify);

/**
 * Judges whether a request is Discord's and of now. Costs the same whatever the headers hold.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 * @throws if the key is none.
 */
export function createJudge({
  publicKey,
  log,
  wall = Date.now,
  steady = () => performance.now(),
}: SignatureOptions): Judge {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const isOfNow = createWindow(wall, steady, log);

  return async (signature = '', timestamp = '', body) => {
    const given = /^[\da-f]{128}$/i.test(signature) ? Buffer.from(signature, 'hex') : NO_SIGNATURE;
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    const isValid = await verifyAside(null, signed, key, given);
    if (!isValid || given === NO_SIGNATURE) return 'signature';
    return /^\d{1,12}$/.test(timestamp) && isOfNow(Number(timestamp) * 1000) ? 'valid' : 'timestamp';
  };
}

/**
 * Whether a moment is about now, by the machine's clock or by one that was set at the start and cannot jump. Either will do:
 * the machine's clock may be put wrong while the bot runs, or have been wrong when it started; the other one stands still
 * while the machine sleeps.
 */
function createWindow(wall: () => number, steady: () => number, log: Logger): (moment: number) => boolean {
  const offset = wall() - steady();
  let told = false;
  return (moment) => {
    const now = wall();
    const byWall = Math.abs(now - moment) <= WINDOW;
    const bySteady = Math.abs(offset + steady() - moment) <= WINDOW;
    if (!told && !(byWall && bySteady)) {
      told = true;
      const seconds = Math.round((now - moment) / 1000);
      log.warn({ seconds }, 'a request that Discord has signed is of another time: is this machine’s clock right?');
    }
    return byWall || bySteady;
  };
}
