import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';

const NAME = 'secret';
const BYTES = 32;

/** Turns a member's id into a key under which something can be kept, and which leads nobody back to the id. */
export type HashMember = (userId: string) => string;

/**
 * HMAC-SHA-256 with a secret that is made at first use and kept beside the database, readable by the bot alone. Without it
 * what is kept per member belongs to nobody.
 * @param directory Undefined: a secret for this run.
 */
export function createHash(directory: string | undefined, log: Logger): HashMember {
  const secret = directory === undefined ? randomBytes(BYTES) : secretIn(directory, log);
  return (userId) => createHmac('sha256', secret).update(userId).digest('base64url');
}

function secretIn(directory: string, log: Logger): Buffer {
  const path = join(directory, NAME);
  try {
    return readSecret(path) ?? makeSecret(directory, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    log.error({ code }, 'the secret in DATA_DIR cannot be used: chosen languages last for this run only');
    return randomBytes(BYTES);
  }
}

function readSecret(path: string): Buffer | undefined {
  try {
    const secret = readFileSync(path);
    if (secret.length !== BYTES) throw Object.assign(new Error('wrong length'), { code: 'EBADMSG' });
    return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whole or not at all, and the same for all who make it at one time: a link is never made over a file that exists. */
function makeSecret(directory: string, path: string): Buffer {
  mkdirSync(directory, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const secret = randomBytes(BYTES);
  writeFileSync(draft, secret, { mode: 0o600, flush: true });
  try {
    linkSync(draft, path);
    return secret;
  } catch (error) {
    const other = readSecret(path);
    if (other === undefined) throw error;
    return other;
  } finally {
    rmSync(draft, { force: true });
  }
}
