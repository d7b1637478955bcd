import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of its own in which something is measured, so that nothing else in the bench's memory or turns is. */
export interface Child {
  readonly pid: number;
  /** Has a task done and resolves with what it gives. Rejects if the child fails. */
  call<Result>(task: string, argument?: unknown): Promise<Result>;
  stop(): Promise<void>;
}

interface Asked {
  readonly task: string;
  readonly argument: unknown;
}

type Told = { readonly result: unknown } | { readonly error: string };

/**
 * Starts `processes/<name>.js`.
 * @param execArgv Flags of Node's.
 */
export function startChild(name: string, execArgv: readonly string[] = []): Child {
  const script = fileURLToPath(new URL(`./processes/${name}.js`, import.meta.url));
  const child = fork(script, { execArgv: [...execArgv], serialization: 'advanced' });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return {
    pid: child.pid ?? 0,
    async call<Result>(task: string, argument?: unknown) {
      child.send({ task, argument } satisfies Asked);
      const told = await nextMessage(child, name);
      if ('error' in told) throw new Error(`${name}: ${told.error}`);
      return told.result as Result;
    },
    async stop() {
      process.off('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
}

async function nextMessage(child: ChildProcess, name: string): Promise<Told> {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    const ended = once(child, 'exit', { signal }).then(([code]) => ({ error: `${name} ended with ${code}` }));
    ended.catch(() => undefined);
    return await Promise.race([once(child, 'message', { signal }).then(([told]) => told as Told), ended]);
  } finally {
    ending.abort();
  }
}

/** The child's side: does what it is asked for, one task after another. */
export function serve(tasks: Readonly<Record<string, (argument: never) => unknown>>): void {
  process.on('message', async ({ task, argument }: Asked) => {
    try {
      const work = tasks[task];
      if (work === undefined) throw new Error(`there is no task “${task}”`);
      process.send?.({ result: await work(argument as never) });
    } catch (error) {
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  const end = () => process.exit(0);
  process.once('disconnect', end);
  process.once('SIGTERM', end);
}
