import { isatty } from 'node:tty';
import { type DestinationStream, destination, type Logger, pino } from 'pino';

export interface LogOptions {
  /** A level of pino's. */
  readonly level: string;
  readonly to: 'stdout' | 'stderr';
  /** What must never be written, wherever it may stand. */
  readonly secrets?: readonly string[];
}

/** Shorter ones would stand in half of all lines, and are none. */
const SHORTEST_SECRET = 6;

/**
 * The program's log: JSON, a line each; easier to read where a person sits at a terminal. Each line is written before the
 * next statement runs, so that nothing is lost when the process ends. Whoever logs leaves out who asked and in which words.
 */
export async function createLog({ level, to, secrets = [] }: LogOptions): Promise<Logger> {
  const hide = hiding(secrets);
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: hide },
    },
    await streamTo(to === 'stdout' ? 1 : 2),
  );
}

async function streamTo(descriptor: 1 | 2): Promise<DestinationStream> {
  if (!isatty(descriptor)) return destination(descriptor);
  // Imported only here: a service never needs it.
  const { default: pretty } = await import('pino-pretty');
  return pretty({ destination: descriptor, sync: true, translateTime: 'SYS:HH:MM:ss' });
}

/** Secrets are found as they are, and as they stand in a string of JSON. */
function hiding(secrets: readonly string[]): (line: string) => string {
  const forms = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  const all = new Set(forms.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]));
  return (line) => [...all].reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
}
