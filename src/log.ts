import { destination, type Logger, pino } from 'pino';

export interface LogOptions {
  /** A level of pino's. */
  readonly level: string;
  readonly to: 'stdout' | 'stderr';
  /** What must never be written, wherever it may stand: the token. */
  readonly secret?: string | undefined;
}

/** The program's log: JSON, a line each. Whoever logs leaves out who asked and in which words. */
export function createLog({ level, to, secret }: LogOptions): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: (line) => (secret === undefined ? line : line.replaceAll(secret, '[secret]')) },
    },
    destination(to === 'stdout' ? 1 : 2),
  );
}
