import {
  type APIApplicationCommandOptionChoice,
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { label } from './plain-text.ts';
import { componentsOf, type View } from './views/message.ts';

/** What the bot answers, as plain data. */
export type Reply =
  /** A new message: for the asker alone, or in public for one person, who is the only one it mentions. */
  | { readonly type: 'message'; readonly view: View; readonly recipient?: string }
  /** The private message that the pressed component stands on, changed. */
  | { readonly type: 'update'; readonly view: View }
  /** For autocomplete; `value` at most 100 characters. */
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  /** For what reads the disk: Discord is told at once that a private answer follows. */
  | { readonly type: 'later'; readonly update: boolean; readonly view: () => Promise<View> };

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A new private message. */
export function privately(view: View): Reply {
  return { type: 'message', view };
}

/** The body that answers an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding */
export function callbackOf(reply: Reply): APIInteractionResponse {
  switch (reply.type) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: {
          flags: MessageFlags.IsComponentsV2 | (reply.recipient === undefined ? MessageFlags.Ephemeral : 0),
          components: componentsOf(reply.view),
          allowed_mentions: { parse: [], ...(reply.recipient === undefined ? {} : { users: [reply.recipient] }) },
        },
      };
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

/** The body that changes a message. A deferred answer takes Components V2 only here, not when it is deferred. */
export function messageEdit(view: View) {
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: componentsOf(view),
    allowed_mentions: { parse: [] },
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
