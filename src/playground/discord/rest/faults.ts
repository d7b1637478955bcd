import { type HttpAnswer, rateLimited } from '../refusals.ts';

/** A misfortune that the next requests meet. */
export interface Fault {
  /** Method and route, such as `POST /interactions/:id/:token/callback`; default any. */
  readonly route?: string;
  /** How many requests meet it; default one. */
  readonly times?: number;
  /** `hang` never answers. `retryAfter` is in seconds. */
  readonly answer:
    | 'hang'
    | { readonly status: 429; readonly retryAfter: number; readonly global?: boolean }
    | { readonly status: 400 | 500 | 502 | 503 | 504 };
}

export interface Faults {
  /** Plans one. */
  add(fault: Fault): void;
  /** What this request meets, if anything. */
  take(route: string): HttpAnswer | 'hang' | undefined;
}

export function createFaults(): Faults {
  const planned: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => planned.push({ fault, left: fault.times ?? 1 }),
    take(route) {
      const next = planned.find(({ fault, left }) => left > 0 && (fault.route === undefined || fault.route === route));
      if (next === undefined) return undefined;
      next.left -= 1;
      const { answer } = next.fault;
      if (answer === 'hang') return 'hang';
      if (answer.status === 429) return rateLimited(answer.retryAfter, answer.global === true);
      // A 502 comes from the proxy in front of Discord and is a page, not JSON.
      const page = {
        status: answer.status,
        body: '<html>Bad gateway</html>',
        headers: { 'content-type': 'text/html' },
      };
      return answer.status === 500 ? { status: 500, body: { message: '500: Internal Server Error', code: 0 } } : page;
    },
  };
}
