/** An error as it may be logged. */
export interface Cause {
  readonly name: string;
  readonly code?: string | number;
  /** The HTTP status, where Discord refused a call. */
  readonly status?: number;
  /** Where it happened. */
  readonly at?: readonly string[];
  readonly cause?: Cause;
}

/**
 * What may be logged of an error: its kind, codes and place in the code. Its message is left out, as it may quote what a
 * member wrote; and so are the request and address that discord.js attaches, which hold the interaction's token.
 */
export function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = fieldOf(error, 'code');
  const status = fieldOf(error, 'status');
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.constructor.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(frames.length === 0 ? {} : { at: frames.slice(0, 8).map((line) => line.trim()) }),
    ...(error.cause === undefined ? {} : { cause: causeOf(error.cause) }),
  };
}

function fieldOf(error: Error, name: string): unknown {
  return Object.hasOwn(error, name) ? Reflect.get(error, name) : undefined;
}
