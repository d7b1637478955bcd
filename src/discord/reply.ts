import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { label } from './plain-text.ts';
import { componentsOf, type View } from './views/message.ts';
import { type Modal, modalOf } from './views/modal.ts';

/**
 * What became of a request, where it is not simply answered: several entries are offered, or none fits, the asker has to
 * wait, or lacks the right to what they asked for.
 */
export type Shortfall = 'candidates' | 'unanswered' | 'limited' | 'refused';

/** What the bot answers, as plain data. */
export type Reply =
  /** A new message for the asker alone. */
  | { readonly type: 'message'; readonly view: View; readonly shortfall?: Shortfall }
  /**
   * A new message that all in the channel read; the recipient, if there is one, is the only one it mentions. Where it may
   * not be posted, the asker is shown why, and `instead`.
   */
  | { readonly type: 'post'; readonly view: View; readonly recipient?: string; readonly instead: View }
  /** The private message that the pressed component stands on, changed. */
  | { readonly type: 'update'; readonly view: View }
  /** The same, from the components that it holds already. */
  | { readonly type: 'rebuild'; readonly components: readonly object[] }
  | { readonly type: 'modal'; readonly modal: Modal }
  /** For autocomplete; `value` at most 100 characters. */
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  /** For what reads the disk: Discord is told at once that a private answer follows. */
  | { readonly type: 'later'; readonly update: boolean; readonly view: () => Promise<View> };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A new private message. */
export function privately(view: View, shortfall?: Shortfall): Reply {
  return { type: 'message', view, ...(shortfall === undefined ? {} : { shortfall }) };
}

/** The body that answers an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding */
export function callbackOf(reply: Reply): APIInteractionResponse {
  switch (reply.type) {
    case 'message':
      return newMessage(reply.view, MessageFlags.Ephemeral, []);
    case 'post':
      return newMessage(reply.view, 0, reply.recipient === undefined ? [] : [reply.recipient]);
    case 'rebuild':
      return {
        type: InteractionResponseType.UpdateMessage,
        data: {
          flags: MessageFlags.IsComponentsV2,
          // As Discord sent them: it takes back what it gave.
          components: [...reply.components] as APIMessageTopLevelComponent[],
          allowed_mentions: { parse: [] },
        },
      };
    case 'modal':
      return { type: InteractionResponseType.Modal, data: modalOf(reply.modal) };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: messageEdit(reply.view) };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: choicesOf(reply.choices) },
      };
    case 'later':
      return reply.update
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            data: { flags: MessageFlags.Ephemeral },
          };
  }
}

function newMessage(view: View, visibility: number, users: string[]): APIInteractionResponse {
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: {
      flags: MessageFlags.IsComponentsV2 | visibility,
      components: componentsOf(view),
      allowed_mentions: { parse: [], ...(users.length === 0 ? {} : { users }) },
    },
  };
}

/**
 * The body that changes a message. A deferred answer takes Components V2 only here, not when it is deferred. Files are
 * sent beside it; those that hung on the message before go.
 * https://discord.com/developers/docs/reference#uploading-files
 */
export function messageEdit(view: View) {
  const { files } = view;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: componentsOf(view),
    allowed_mentions: { parse: [] },
    ...(files === undefined
      ? {}
      : { attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })) }),
  };
}

function choicesOf(choices: readonly Choice[]): APIApplicationCommandOptionChoice<string>[] {
  const values = new Set<string>();
  const made: APIApplicationCommandOptionChoice<string>[] = [];
  for (const { name, value } of choices) {
    if (made.length === LIMITS.choices || values.has(value) || value.length > LIMITS.choiceValue) continue;
    values.add(value);
    made.push({ name: label(name, LIMITS.choiceName), value });
  }
  return made;
}
