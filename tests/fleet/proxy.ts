import { connect, createServer, type Socket } from 'node:net';

/** Stands between a process and its Redis, and loses what it is told to. */
export interface Proxy {
  readonly url: string;
  /** The next request that holds this text gets through, and from then on no answer does. */
  swallowAnswerTo(text: string): void;
  /** Cuts all connections; new ones are whole again. */
  cut(): void;
  stop(): Promise<void>;
}

export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let awaited: string | undefined;
  let swallowing = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (chunk) => {
      if (awaited !== undefined && chunk.includes(awaited)) swallowing = true;
      far.write(chunk);
    });
    far.on('data', (chunk) => {
      if (!swallowing) near.write(chunk);
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('there is no port');
  const cut = () => {
    awaited = undefined;
    swallowing = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `redis://127.0.0.1:${address.port}`,
    swallowAnswerTo: (text) => {
      awaited = text;
    },
    cut,
    async stop() {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
