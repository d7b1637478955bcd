import * as spec from 'discord-api-spec/zod';
import { type $ZodIssue, type $ZodType, safeParse } from 'zod/v4/core';
import { isObject, type Json, numberOf, type Path, valueAt } from '../json.ts';
import type { Breach } from './breach.ts';
import { CALLBACK } from './callbacks.ts';

/** The bodies that a bot sends, by what they are, as Discord's own OpenAPI description states them. */
const SCHEMAS = {
  followUp: spec.IncomingWebhookRequestPartialSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
  commandCreate: spec.ApplicationCommandCreateRequestSchema,
  commandOverwrite: spec.ApplicationCommandUpdateRequestSchema,
  commandPatch: spec.ApplicationCommandPatchRequestPartialSchema,
} as const;

const CALLBACK_SCHEMAS: Readonly<Record<number, $ZodType>> = {
  [CALLBACK.pong]: spec.PongInteractionCallbackRequestSchema,
  [CALLBACK.message]: spec.CreateMessageInteractionCallbackRequestSchema,
  [CALLBACK.deferredMessage]: spec.CreateMessageInteractionCallbackRequestSchema,
  [CALLBACK.deferredUpdate]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [CALLBACK.update]: spec.UpdateMessageInteractionCallbackRequestSchema,
  [CALLBACK.autocomplete]: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  [CALLBACK.modal]: spec.ModalInteractionCallbackRequestSchema,
  [CALLBACK.launchActivity]: spec.LaunchActivityInteractionCallbackRequestSchema,
};

/** What a body breaks of the description for its kind. */
export function schemaBreaches(kind: keyof typeof SCHEMAS, body: unknown, path: Path = []): readonly Breach[] {
  return breachesOf(SCHEMAS[kind], permissionsAsNumber(body), path);
}

/** What an interaction callback breaks of the description for its type. */
export function callbackSchemaBreaches(body: Json): readonly Breach[] {
  const schema = CALLBACK_SCHEMAS[numberOf(body.type)];
  return schema === undefined ? [] : breachesOf(schema, body, []);
}

/** The description states the permissions as a number; Discord documents, sends and takes a text of digits. */
function permissionsAsNumber(body: unknown): unknown {
  if (!isObject(body) || typeof body.default_member_permissions !== 'string') return body;
  return { ...body, default_member_permissions: Number(body.default_member_permissions) };
}

function breachesOf(schema: $ZodType, body: unknown, base: Path): readonly Breach[] {
  const result = safeParse(schema, body);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => issueBreaches(issue, body, [], base));
}

function issueBreaches(issue: $ZodIssue, body: unknown, within: Path, base: Path): readonly Breach[] {
  const path = [...within, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union') {
    const branch = likeliestBranch(issue.errors);
    if (branch !== undefined) return branch.flatMap((inner) => issueBreaches(inner, body, path, base));
  }
  const sent = valueAt(body, path);
  return [{ rule: 'schema', path: [...base, ...path], ...describe(issue, sent), sent }];
}

/** Of the variants that a value could be, the one whose `type` it has: the only one whose complaints make sense. */
function likeliestBranch(branches: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  const fitting = branches.filter((issues) => !issues.some((issue) => issue.path[0] === 'type'));
  return fitting.find((issues) => issues.length > 0);
}

function describe(issue: $ZodIssue, sent: unknown): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big':
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` };
    case 'too_small':
      return { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more in length.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    case 'invalid_type':
      return sent === undefined || sent === null
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'MODEL_TYPE_CONVERT', message: `Expected ${issue.expected}` };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message === '' ? 'Invalid value' : issue.message };
  }
}
