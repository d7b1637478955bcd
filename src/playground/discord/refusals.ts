import { isObject, type Json, type Path } from './json.ts';
import type { Breach } from './rules/breach.ts';

/** An answer over HTTP. Without a body it has no content type either, which a 204 must not have. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function refusal(status: number, code: number, message: string): HttpAnswer {
  return { status, body: { message, code } };
}

/**
 * What Discord answers when it refuses a request.
 * https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
 */
export const REFUSALS = {
  unauthorized: refusal(401, 0, '401: Unauthorized'),
  notFound: refusal(404, 0, '404: Not Found'),
  wrongMethod: refusal(405, 0, '405: Method Not Allowed'),
  wrongVersion: refusal(400, 50041, 'Invalid API version provided'),
  invalidJson: refusal(400, 50109, 'The request body contains invalid JSON.'),
  unknownChannel: refusal(404, 10003, 'Unknown Channel'),
  unknownApplication: refusal(403, 20012, 'You are not authorized to perform this action on this application'),
  unknownMessage: refusal(404, 10008, 'Unknown Message'),
  unknownWebhook: refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: refusal(404, 10063, 'Unknown application command'),
  acknowledged: refusal(400, 40060, 'Interaction has already been acknowledged.'),
  emptyMessage: refusal(400, 50006, 'Cannot send an empty message'),
  expiredToken: refusal(401, 50027, 'Invalid Webhook Token'),
  internal: refusal(500, 0, '500: Internal Server Error'),
} as const;

/** 400 with code 50035 and the tree of what is wrong where. https://discord.com/developers/docs/reference#error-messages */
export function invalidForm(breaches: readonly Breach[]): HttpAnswer {
  const errors = bare();
  for (const { path, code, message } of breaches) {
    const leaf = branchAt(errors, path);
    const known = Array.isArray(leaf._errors) ? leaf._errors : [];
    leaf._errors = [...known, { code, message }];
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

/** Without a prototype, so that a key such as `__proto__` is a key like any other. */
function bare(): Json {
  return Object.create(null);
}

function branchAt(errors: Json, path: Path): Json {
  return path.reduce<Json>((branch, key) => {
    const next = branch[String(key)];
    if (isObject(next)) return next;
    const made = bare();
    branch[String(key)] = made;
    return made;
  }, errors);
}

/** 429. https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit. `retryAfter` is in seconds. */
export function rateLimited(retryAfter: number, global: boolean): HttpAnswer {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
