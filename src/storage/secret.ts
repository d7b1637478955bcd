import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';

const NAME = 'secret';
const BYTES = 32;

/** The secret of this installation. */
export interface Secret {
  /** Turns a member's id into a key under which something can be kept, and which leads nobody back to the id. */
  hash(userId: string): string;
  bytes(): Buffer;
  /** Takes the one of the fleet from now on, and keeps it where there is a folder. Never throws. */
  adopt(bytes: Buffer): void;
}

/**
 * HMAC-SHA-256 with a secret that is made at first use and kept beside the database, readable by the bot alone. Without it
 * what is kept per member belongs to nobody.
 * @param directory Undefined: a secret for this run.
 */
export function createSecret(directory: string | undefined, log: Logger): Secret {
  let secret = directory === undefined ? randomBytes(BYTES) : secretIn(directory, log);
  return {
    hash: (userId) => createHmac('sha256', secret).update(userId).digest('base64url'),
    bytes: () => secret,
    adopt(bytes) {
      if (bytes.length !== BYTES || bytes.equals(secret)) return;
      secret = bytes;
      if (directory === undefined) return;
      try {
        const path = join(directory, NAME);
        renameSync(writeDraft(path, bytes), path);
      } catch (error) {
        log.error(
          { code: codeOf(error) },
          'the fleet’s secret cannot be kept in DATA_DIR: it is asked for at each start',
        );
      }
    },
  };
}

function secretIn(directory: string, log: Logger): Buffer {
  const path = join(directory, NAME);
  try {
    return readSecret(path) ?? makeSecret(directory, path);
  } catch (error) {
    log.error(
      { code: codeOf(error) },
      'the secret in DATA_DIR cannot be used: chosen languages last for this run only',
    );
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
  const secret = randomBytes(BYTES);
  const draft = writeDraft(path, secret);
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

function writeDraft(path: string, secret: Buffer): string {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, secret, { mode: 0o600, flush: true });
  return draft;
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
