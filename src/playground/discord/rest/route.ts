import type { Path } from '../json.ts';
import type { Upload } from '../messages.ts';
import { type HttpAnswer, invalidForm } from '../refusals.ts';
import type { Breach } from '../rules/breach.ts';
import type { World } from '../world.ts';

/** A request that was understood as far as HTTP goes. */
export interface Call {
  /** What stands in the place of `:name` in the route. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON, or the `payload_json` of a form with files; undefined where none was sent. */
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  /** Method and route, for violations. */
  readonly where: string;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Such as `/channels/:channel`. */
  readonly pattern: string;
  /** Interaction callbacks and webhooks carry their token in the path and need no other. */
  readonly auth: 'bot' | 'none';
  handle(call: Call): HttpAnswer;
}

/** Takes a refusal down as a violation and passes it on. */
export function refuse(world: World, call: Call, rule: string, answer: HttpAnswer, sent: unknown): HttpAnswer {
  const message = JSON.stringify(answer.body);
  world.violate(rule, call.where, message, sent);
  return answer;
}

/** Takes each broken rule down and refuses the body with all of them; undefined where none is broken. */
export function refuseForm(world: World, call: Call, breaches: readonly Breach[]): HttpAnswer | undefined {
  if (breaches.length === 0) return undefined;
  for (const { rule, path, message, sent } of breaches) {
    world.violate(rule, `${call.where} ${path.join('.')}`.trim(), message, sent);
  }
  return invalidForm(breaches);
}

/** What the rules say, and of the schema's complaints those about places that no rule has spoken of. */
export function merged(rules: readonly Breach[], schema: readonly Breach[]): readonly Breach[] {
  const within = (inner: Path, outer: Path) => outer.every((key, index) => inner[index] === key);
  const isNew = (complaint: Breach) =>
    !rules.some(({ path }) => within(path, complaint.path) || within(complaint.path, path));
  return [...rules, ...schema.filter(isNew)];
}
