import type { Redis as Client } from 'ioredis';
import type { Logger } from 'pino';

/** The connection to Redis, which heals itself. */
export interface Redis {
  /** Rejects at once while Redis is away, and after 2 s where it is silent. */
  readonly commands: Client;
  /** Whether it did what it was last asked for. */
  isUp(): boolean;
  /** Whether it can be asked for something. */
  isConnected(): boolean;
  /** Since when it is as it is. */
  since(): Date;
  /** What came of asking it for something: an error, or none. */
  note(error?: unknown): void;
  /** Runs a script as one step. */
  run(script: string, keys: readonly string[], args: readonly (string | number | Buffer)[]): Promise<unknown>;
  /** Calls back for each message, and with nothing when there may have been some that were missed. */
  listen(channel: string, listener: (message: string | undefined) => void): void;
  stop(): void;
}

/** Nothing that is asked of Redis takes longer, but where it hangs; then the connection is made anew. In ms. */
const ANSWER_WITHIN = 2000;
/** Between two attempts to connect, at most. In ms. */
const LONGEST_PAUSE = 1000;

/**
 * Connects to Redis, and goes on trying for ever. Never rejects because of Redis: while it is away, every command does.
 * @param url `redis://…` or `rediss://…`; it may hold a password, and is not logged.
 */
export async function connectRedis(url: string, log: Logger): Promise<Redis> {
  // Imported only here: a bot of one process does without.
  const { Redis: Connection } = await import('ioredis');
  const options = {
    lazyConnect: true,
    connectTimeout: ANSWER_WITHIN,
    commandTimeout: ANSWER_WITHIN,
    socketTimeout: ANSWER_WITHIN,
    enableOfflineQueue: false,
    // Whoever sent a command is told that it failed; what must arrive is sent again by its own rules.
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    // Done below: ioredis leaves nobody a way to catch its failure.
    autoResubscribe: false,
    retryStrategy: (times: number) => Math.min(50 * 2 ** Math.min(times, 10), LONGEST_PAUSE),
  };
  const commands = new Connection(url, options);
  const subscriber = new Connection(url, options);
  let isUp = false;
  let since = new Date();
  let isTold = false;
  const note = (error?: unknown) => {
    const up = error === undefined;
    if (up ? isUp : isTold) return;
    isUp = up;
    isTold = !up;
    since = new Date();
    if (up) log.info('Redis is there');
    else log.error({ code: codeOf(error) }, 'Redis is away: each process goes on by itself until it is back');
  };
  const closed = () => note(new Error('CLOSED'));
  commands.on('close', closed);
  commands.on('error', note);
  // Without a listener, ioredis writes to stderr; what the matter is, the other connection tells.
  subscriber.on('error', () => undefined);
  for (const one of [commands, subscriber]) one.connect().catch(() => undefined);

  return {
    commands,
    isUp: () => isUp,
    since: () => since,
    note,
    isConnected: () => commands.status === 'ready',
    run: (script, keys, args) => commands.eval(script, keys.length, ...keys, ...args),
    listen(channel, listener) {
      const subscribe = () => {
        subscriber.subscribe(channel).then(
          () => listener(undefined),
          // Whoever listens looks for changes all the same, a little later.
          (error: unknown) => log.warn({ code: codeOf(error) }, 'Redis tells nothing of changes: they are looked for'),
        );
      };
      subscriber.on('ready', subscribe);
      subscriber.on('message', (_channel: string, message: string) => listener(message));
      if (subscriber.status === 'ready') subscribe();
      commands.on('ready', () => listener(undefined));
    },
    stop() {
      commands.off('close', closed);
      subscriber.disconnect();
      commands.disconnect();
    },
  };
}

/** A name of the fault, such as ECONNREFUSED or WRONGPASS; a message may hold the address. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /^[A-Z]{3,}\b/.exec(error.message)?.[0] ?? error.name;
}
