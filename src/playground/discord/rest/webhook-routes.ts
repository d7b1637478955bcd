import type { Entry, Ledger } from '../interactions/ledger.ts';
import { isBlank, isObject, type Json, numberOf, objectOf } from '../json.ts';
import { isEmptyMessage, type Messages, wire } from '../messages.ts';
import { type HttpAnswer, REFUSALS } from '../refusals.ts';
import type { Breach } from '../rules/breach.ts';
import { EPHEMERAL, editBreaches, LOADING, messageBreaches } from '../rules/messages.ts';
import { schemaBreaches } from '../rules/schema.ts';
import type { LoopbackMessage } from '../types.ts';
import type { World } from '../world.ts';
import { makeMessage } from './callback-route.ts';
import { type Call, merged, type Route, refuse, refuseForm } from './route.ts';

/** How long an interaction's token lives, in milliseconds. https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const TOKEN_LIFE = 15 * 60 * 1000;

/** What comes after the first answer: follow-ups, edits, deletes. Same page, "Endpoints". */
export function webhookRoutes(world: World, ledger: Ledger, messages: Messages, tokenLife: number): readonly Route[] {
  const hook = '/webhooks/:app/:token';
  const within = (handle: (call: Call, entry: Entry) => HttpAnswer) => (call: Call) => {
    const entry = call.params.app === world.application.id ? ledger.byToken(call.params.token ?? '') : undefined;
    // Before the first answer an interaction has no webhook.
    if (entry?.response === undefined) {
      return refuse(world, call, 'unknown webhook', REFUSALS.unknownWebhook, call.params);
    }
    if (world.now() - entry.sentAt > tokenLife) {
      return refuse(world, call, 'expired token', REFUSALS.expiredToken, call.params);
    }
    return handle(call, entry);
  };
  const onMessage = (handle: (call: Call, entry: Entry, message: LoopbackMessage) => HttpAnswer) =>
    within((call, entry) => {
      const message = findMessage(messages, entry, call.params.message ?? '');
      if (message === undefined) {
        return refuse(world, call, 'unknown message', REFUSALS.unknownMessage, call.params.message);
      }
      return handle(call, entry, message);
    });
  return [
    {
      method: 'POST',
      pattern: hook,
      auth: 'none',
      handle: within((call, entry) => followUp(world, messages, call, entry)),
    },
    {
      method: 'GET',
      pattern: `${hook}/messages/:message`,
      auth: 'none',
      handle: onMessage((_call, _entry, message) => ({ status: 200, body: wire(message) })),
    },
    {
      method: 'PATCH',
      pattern: `${hook}/messages/:message`,
      auth: 'none',
      handle: onMessage((call, _entry, message) => edit(world, messages, call, message)),
    },
    {
      method: 'DELETE',
      pattern: `${hook}/messages/:message`,
      auth: 'none',
      handle: onMessage((_call, _entry, message) => {
        messages.remove(message.id);
        return { status: 204 };
      }),
    },
  ];
}

/** A message of this interaction, or the one that its component stands in. */
function findMessage(messages: Messages, entry: Entry, id: string): LoopbackMessage | undefined {
  if (id === '@original') return entry.originalId === undefined ? undefined : messages.get(entry.originalId);
  const own = entry.messageIds.includes(id) || entry.source?.id === id;
  return own ? messages.get(id) : undefined;
}

/** The first follow-up after a deferral takes the place of "thinking …" and is as visible as that was. */
function followUp(world: World, messages: Messages, call: Call, entry: Entry): HttpAnswer {
  const body = objectOf(call.body);
  const refused =
    refuseForm(world, call, merged(messageBreaches(body, []), schemaBreaches('followUp', body))) ??
    (isEmptyMessage(body, call.uploads)
      ? refuse(world, call, 'empty message', REFUSALS.emptyMessage, body)
      : undefined);
  if (refused !== undefined) return refused;
  const original = entry.originalId === undefined ? undefined : messages.get(entry.originalId);
  if (original !== undefined && (original.flags & LOADING) !== 0) {
    const ephemeral = original.flags & EPHEMERAL;
    if ((numberOf(body.flags) & EPHEMERAL) !== ephemeral) {
      const message = 'The first follow-up is as ephemeral as the deferral was';
      world.violate('deferred visibility', call.where, message, body.flags);
    }
    return { status: 200, body: edited(messages, original, { ...body, flags: numberOf(body.flags) }, call) };
  }
  return { status: 200, body: wire(makeMessage(messages, entry, body, call.uploads, 19)) };
}

function edited(messages: Messages, before: LoopbackMessage, body: Json, call: Call): Json {
  const after = messages.edit(before.id, body, call.uploads);
  return isObject(after) ? wire(after) : {};
}

function edit(world: World, messages: Messages, call: Call, message: LoopbackMessage): HttpAnswer {
  const body = objectOf(call.body);
  const rules = [...editBreaches(body, [], message.flags), ...leftoverBreaches(body, message)];
  const refused = refuseForm(world, call, merged(rules, schemaBreaches('edit', body)));
  if (refused !== undefined) return refused;
  const after = { ...message, ...body };
  const keepsFiles = call.uploads.length > 0 || !isBlank(after.attachments);
  if (isEmptyMessage(after, []) && !keepsFiles) {
    return refuse(world, call, 'empty message', REFUSALS.emptyMessage, body);
  }
  return { status: 200, body: edited(messages, message, body, call) };
}

/**
 * An edit that turns a message into one of Components V2 has to clear what such a message cannot have.
 * https://discord.com/developers/docs/components/using-message-components
 */
function leftoverBreaches(body: Json, message: LoopbackMessage): readonly Breach[] {
  return editBreaches({ flags: numberOf(body.flags), ...leftovers(body, message) }, [], message.flags).filter(
    ({ rule }) => rule === 'legacy field with components v2',
  );
}

function leftovers(body: Json, message: LoopbackMessage): Json {
  return Object.fromEntries(
    ['content', 'embeds'].filter((field) => body[field] === undefined).map((field) => [field, message[field]]),
  );
}
