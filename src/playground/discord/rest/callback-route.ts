import type { Entry, Ledger } from '../interactions/ledger.ts';
import { isObject, type Json, numberOf, objectOf } from '../json.ts';
import { isEmptyMessage, type Messages, type Upload, wire } from '../messages.ts';
import { type HttpAnswer, REFUSALS } from '../refusals.ts';
import { CALLBACK, callbackBreaches, INTERACTION } from '../rules/callbacks.ts';
import { EPHEMERAL, LOADING } from '../rules/messages.ts';
import { callbackSchemaBreaches } from '../rules/schema.ts';
import type { LoopbackMessage } from '../types.ts';
import type { World } from '../world.ts';
import { type Call, merged, type Route, refuse, refuseForm } from './route.ts';

/** Message types: 20 answers a slash command, 23 a menu command, 19 is a reply. */
function messageType(entry: Entry): number {
  if (entry.type !== INTERACTION.command) return 19;
  return entry.commandType === 1 ? 20 : 23;
}

/** A message that this interaction makes. */
export function makeMessage(messages: Messages, entry: Entry, body: Json, uploads: readonly Upload[], type?: number) {
  return messages.create(body, {
    interactionId: entry.id,
    interactionType: entry.type,
    commandName: entry.commandName,
    user: entry.user,
    channelId: entry.channelId,
    messageType: type ?? messageType(entry),
    uploads,
    claim: (id) => entry.messageIds.push(id),
  });
}

/** The answer to an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#create-interaction-response */
export function callbackRoute(world: World, ledger: Ledger, messages: Messages): Route {
  return {
    method: 'POST',
    pattern: '/interactions/:id/:token/callback',
    auth: 'none',
    handle(call) {
      const receivedAt = performance.now();
      const entry = ledger.byId(call.params.id ?? '');
      if (entry === undefined || entry.token !== call.params.token || entry.expired) return unknown(world, call, entry);
      if (entry.response !== undefined) {
        return refuse(world, call, 'already acknowledged', REFUSALS.acknowledged, call.body);
      }
      const body = objectOf(call.body);
      const answered = {
        type: entry.type,
        hasSource: entry.source !== undefined,
        sourceFlags: entry.source === undefined ? 0 : (messages.get(entry.source.id)?.flags ?? entry.source.flags),
      };
      const refused = refuseForm(world, call, merged(callbackBreaches(body, answered), callbackSchemaBreaches(body)));
      if (refused !== undefined) return refused;
      if (body.type === CALLBACK.message && isEmptyMessage(objectOf(body.data), call.uploads)) {
        return refuse(world, call, 'empty message', REFUSALS.emptyMessage, body);
      }
      entry.receivedAt = receivedAt;
      const message = applyCallback(messages, entry, body, call.uploads);
      ledger.answered(entry, body, message);
      return call.query.get('with_response') === 'true'
        ? { status: 200, body: callbackResponse(entry, body, message) }
        : { status: 204 };
    },
  };
}

/** After 3 seconds, or with a wrong token: 10062. A late autocomplete is harmless, and a late answer was taken down already. */
function unknown(world: World, call: Call, entry: Entry | undefined): HttpAnswer {
  if (entry?.expired === true) return REFUSALS.unknownInteraction;
  return refuse(world, call, 'unknown interaction', REFUSALS.unknownInteraction, call.params);
}

function applyCallback(
  messages: Messages,
  entry: Entry,
  body: Json,
  uploads: readonly Upload[],
): LoopbackMessage | undefined {
  const data = objectOf(body.data);
  switch (body.type) {
    case CALLBACK.message:
      return makeMessage(messages, entry, data, uploads);
    case CALLBACK.deferredMessage:
      return makeMessage(messages, entry, { flags: (numberOf(data.flags) & EPHEMERAL) | LOADING }, []);
    case CALLBACK.update:
      return entry.source === undefined ? undefined : messages.edit(entry.source.id, data, uploads);
    case CALLBACK.deferredUpdate:
      return entry.source;
    default:
      return undefined;
  }
}

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function callbackResponse(entry: Entry, body: Json, message: LoopbackMessage | undefined): Json {
  const about = isObject(message)
    ? {
        response_message_id: message.id,
        response_message_loading: (message.flags & LOADING) !== 0,
        response_message_ephemeral: (message.flags & EPHEMERAL) !== 0,
      }
    : {};
  const shows = message !== undefined && body.type !== CALLBACK.deferredUpdate;
  return {
    interaction: { id: entry.id, type: entry.type, channel_id: entry.channelId, ...about },
    ...(shows ? { resource: { type: body.type, message: wire(message) } } : {}),
  };
}
