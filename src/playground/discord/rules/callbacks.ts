import { type Json, numberOf, objectOf } from '../json.ts';
import { autocompleteBreaches } from './autocomplete.ts';
import type { Breach } from './breach.ts';
import { EPHEMERAL, editBreaches, messageBreaches } from './messages.ts';
import { modalBreaches } from './modals.ts';

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const INTERACTION = { ping: 1, command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CALLBACK = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
  launchActivity: 12,
} as const;

/** What a callback answers. */
export interface Answered {
  /** The type of the interaction. */
  readonly type: number;
  /** Whether it came from a component, or from a modal that a component opened: such may update that message. */
  readonly hasSource: boolean;
  /** The flags of the message that the component stands in. */
  readonly sourceFlags: number;
}

function allowedTypes({ type, hasSource }: Answered): readonly number[] {
  const updates = hasSource ? [CALLBACK.deferredUpdate, CALLBACK.update] : [];
  switch (type) {
    case INTERACTION.ping:
      return [CALLBACK.pong];
    case INTERACTION.autocomplete:
      return [CALLBACK.autocomplete];
    case INTERACTION.modal:
      return [CALLBACK.message, CALLBACK.deferredMessage, ...updates];
    default:
      return [CALLBACK.message, CALLBACK.deferredMessage, CALLBACK.modal, CALLBACK.launchActivity, ...updates];
  }
}

/** The rules on an interaction callback: its type fits the interaction, and its data the type. */
export function callbackBreaches(body: Json, answered: Answered): readonly Breach[] {
  const type = numberOf(body.type);
  const allowed = allowedTypes(answered);
  if (!allowed.includes(type)) {
    const message = `Value must be one of {${allowed.join(', ')}}.`;
    return [{ rule: 'callback type', path: ['type'], code: 'BASE_TYPE_CHOICES', message, sent: body.type }];
  }
  const data = objectOf(body.data);
  switch (type) {
    case CALLBACK.message:
      return messageBreaches(data, ['data']);
    case CALLBACK.deferredMessage:
      return deferralBreaches(data);
    case CALLBACK.update:
      return editBreaches(data, ['data'], answered.sourceFlags);
    case CALLBACK.autocomplete:
      return autocompleteBreaches(data, ['data']);
    case CALLBACK.modal:
      return modalBreaches(data, ['data']);
    default:
      return [];
  }
}

/** A deferral says only whether the message will be ephemeral; everything else comes with the edit. Same page, "Flags". */
function deferralBreaches(data: Json): readonly Breach[] {
  const excess = numberOf(data.flags) & ~EPHEMERAL;
  if (excess === 0) return [];
  const message = 'Only EPHEMERAL can be set on a deferred message';
  const path = ['data', 'flags'];
  return [{ rule: 'deferral flags', path, code: 'MESSAGE_FLAGS_INVALID', message, sent: data.flags }];
}
