import type { ServerResponse } from 'node:http';
import type { Push } from './protocol.ts';

/** The pages that are open, each with a stream of server-sent events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export interface Live {
  /** Keeps a response open, sends `first` down it, and from then on whatever is pushed. */
  join(response: ServerResponse, first: Push): void;
  push(push: Push): void;
  /** How many are open. */
  count(): number;
  stop(): void;
}

export function createLive(): Live {
  const pages = new Set<ServerResponse>();
  const write = (response: ServerResponse, push: Push) => response.write(`data: ${JSON.stringify(push)}\n\n`);
  return {
    join(response, first) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      // The page tries again so many milliseconds after the connection broke: after a restart of the program, say.
      response.write('retry: 500\n\n');
      write(response, first);
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    push(push) {
      for (const response of pages) write(response, push);
    },
    count: () => pages.size,
    stop() {
      for (const response of pages) response.end();
      pages.clear();
    },
  };
}
