import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import * as v from 'valibot';
import type { Language } from '../core/entry.ts';
import { askedIn, fieldsIn } from './components-in.ts';
import { lenient } from './lenient.ts';

/**
 * Who asks and where, as far as it decides about the answer. Ids are looked up by or hashed, and never logged; names are of
 * no use.
 */
interface Asker {
  readonly userId: string;
  /** Absent outside guilds. */
  readonly guildId?: string;
  /** Where an answer would be posted: a channel, or the thread or forum post itself. */
  readonly channelId: string;
  /** The channel whose settings hold here: of a thread or forum post, the one that it is in. */
  readonly settingsChannelId: string;
  readonly isThread: boolean;
  /** A thread that moderators have locked takes no more messages. */
  readonly isLocked: boolean;
  /** Direct messages with the bot, where nobody else reads. */
  readonly isAlone: boolean;
  /** The bot works here because this user added it to their account, not because it is on the server. */
  readonly isUserInstall: boolean;
  /** What the bot may do here, as permission bits; absent where Discord does not say. */
  readonly appPermissions?: bigint;
  /** The locale of the asker's Discord. */
  readonly locale?: string;
  readonly guildLocale?: string;
  /** What the asker chose for good; it is looked up once, when the request has come in. */
  readonly ownLanguage?: Language | undefined;
  readonly inGuild: boolean;
  /** Permission bits in the channel; 0 outside guilds. https://discord.com/developers/docs/topics/permissions */
  readonly permissions: bigint;
  readonly roleIds: readonly string[];
}

export interface CommandRequest extends Asker {
  readonly type: 'command';
  readonly command: string;
  readonly subcommand?: string;
  /** As sent; a user option holds the user's id. */
  readonly options: ReadonlyMap<string, string>;
}

/** A command of the menu on a message. */
export interface MessageCommandRequest extends Asker {
  readonly type: 'message';
  readonly command: string;
  readonly target: { readonly id: string; readonly text: string };
}

export interface AutocompleteRequest extends Asker {
  readonly type: 'autocomplete';
  readonly command: string;
  readonly options: ReadonlyMap<string, string>;
  /** The option that is being typed, and what stands in it so far. */
  readonly focused: { readonly name: string; readonly value: string };
}

export interface PressRequest extends Asker {
  readonly type: 'press';
  readonly customId: string;
  /** What was chosen in a select; empty for a button. */
  readonly values: readonly string[];
  /** Whether others see the message that the component stands on, so that it must not change for one of them. */
  readonly onPublicMessage: boolean;
  /** The question that the message answers, where it repeats one. */
  readonly asked?: string;
  /** The components of the message as Discord holds them. */
  readonly components: readonly unknown[];
}

/** A modal that was filled in. */
export interface ModalRequest extends Asker {
  readonly type: 'modal';
  readonly customId: string;
  /** What was written, by the custom_id of the input. */
  readonly fields: ReadonlyMap<string, string>;
}

/** An interaction of a type that we do not have: whatever Discord may add. */
interface UnknownRequest extends Asker {
  readonly type: 'unknown';
}

/** What somebody asks of the bot, as plain data. */
export type Request =
  | CommandRequest
  | MessageCommandRequest
  | AutocompleteRequest
  | PressRequest
  | ModalRequest
  | UnknownRequest;

/** What it takes to answer an interaction. The token is a secret for 15 minutes. */
export interface Address {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

interface Option {
  readonly name: string;
  readonly value?: string | number | boolean | undefined;
  readonly focused?: boolean | undefined;
  readonly options?: readonly Option[] | undefined;
}

const option: v.GenericSchema<unknown, Option> = v.object({
  name: v.string(),
  value: v.optional(v.union([v.string(), v.number(), v.boolean()])),
  focused: v.optional(v.boolean()),
  options: v.optional(v.array(v.lazy(() => option))),
});

const text = lenient(v.string());
const number = lenient(v.number());
const bits = v.pipe(v.string(), v.regex(/^\d+$/));
const user = lenient(v.object({ id: v.string() }));

/** Only what is read. https://discord.com/developers/docs/interactions/receiving-and-responding */
const interaction = v.object({
  id: v.string(),
  application_id: v.string(),
  token: v.string(),
  type: v.number(),
  locale: text,
  guild_locale: text,
  guild_id: text,
  channel_id: text,
  channel: lenient(
    v.object({
      type: number,
      parent_id: v.fallback(v.nullish(v.string()), undefined),
      thread_metadata: lenient(v.object({ locked: v.optional(v.boolean()) })),
    }),
  ),
  context: number,
  app_permissions: lenient(bits),
  authorizing_integration_owners: lenient(v.record(v.string(), v.unknown())),
  user,
  member: lenient(
    v.object({
      permissions: v.fallback(bits, '0'),
      roles: v.fallback(v.array(v.string()), []),
      user,
    }),
  ),
  message: lenient(v.object({ flags: v.optional(v.number()), components: v.fallback(v.array(v.unknown()), []) })),
  data: lenient(
    v.object({
      type: v.optional(v.number()),
      name: v.optional(v.string()),
      options: v.optional(v.array(option)),
      custom_id: v.optional(v.string()),
      values: v.optional(v.array(v.string())),
      target_id: v.optional(v.string()),
      resolved: lenient(
        v.object({ messages: v.optional(v.record(v.string(), v.object({ content: v.fallback(v.string(), '') }))) }),
      ),
      components: v.optional(v.array(v.unknown())),
    }),
  ),
});

type Payload = v.InferOutput<typeof interaction>;

/** Reads a raw interaction as Discord sends it; undefined if it cannot even be answered. */
export function readInteraction(raw: unknown): { readonly address: Address; readonly request: Request } | undefined {
  const parsed = v.safeParse(interaction, raw);
  if (!parsed.success) return undefined;
  const { id, application_id: applicationId, token } = parsed.output;
  return { address: { id, applicationId, token }, request: requestOf(parsed.output) };
}

function requestOf(payload: Payload): Request {
  const asker = askerOf(payload);
  const { data } = payload;
  switch (payload.type) {
    case InteractionType.ApplicationCommand:
      if (data?.name === undefined) break;
      if (data.type === ApplicationCommandType.Message) return messageCommandOf(asker, data.name, data);
      if ((data.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) break;
      return { ...asker, type: 'command', command: data.name, ...optionsOf(data.options ?? []) };
    case InteractionType.ApplicationCommandAutocomplete: {
      // Whatever is wrong with it, it can be answered by choices alone.
      const { options, focused = { name: '', value: '' } } = optionsOf(data?.options ?? []);
      return { ...asker, type: 'autocomplete', command: data?.name ?? '', options, focused };
    }
    case InteractionType.MessageComponent: {
      if (data?.custom_id === undefined) break;
      const onPublicMessage = ((payload.message?.flags ?? 0) & MessageFlags.Ephemeral) === 0;
      const components = payload.message?.components ?? [];
      const asked = askedIn(components);
      return {
        ...asker,
        type: 'press',
        customId: data.custom_id,
        values: data.values ?? [],
        onPublicMessage,
        ...(asked === undefined ? {} : { asked }),
        components,
      };
    }
    case InteractionType.ModalSubmit:
      if (data?.custom_id === undefined) break;
      return { ...asker, type: 'modal', customId: data.custom_id, fields: fieldsIn(data.components) };
  }
  return { ...asker, type: 'unknown' };
}

function messageCommandOf(
  asker: Asker,
  command: string,
  { target_id: id, resolved }: NonNullable<Payload['data']>,
): MessageCommandRequest {
  const target = id === undefined ? undefined : resolved?.messages?.[id];
  return { ...asker, type: 'message', command, target: { id: id ?? '', text: target?.content ?? '' } };
}

const THREADS: readonly unknown[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

function askerOf(payload: Payload): Asker {
  const { locale, guild_locale: guildLocale, guild_id: guildId, member, channel, context } = payload;
  const channelId = payload.channel_id ?? '';
  const isThread = THREADS.includes(channel?.type);
  const owners = payload.authorizing_integration_owners;
  return {
    userId: member?.user?.id ?? payload.user?.id ?? '',
    ...(guildId === undefined ? {} : { guildId }),
    channelId,
    settingsChannelId: (isThread ? channel?.parent_id : undefined) ?? channelId,
    isThread,
    isLocked: channel?.thread_metadata?.locked ?? false,
    isAlone: context === InteractionContextType.BotDM,
    // Keyed by what it is installed to: https://discord.com/developers/docs/resources/application#application-object-application-integration-types
    isUserInstall: owners !== undefined && !(ApplicationIntegrationType.GuildInstall in owners),
    ...(payload.app_permissions === undefined ? {} : { appPermissions: BigInt(payload.app_permissions) }),
    ...(locale === undefined ? {} : { locale }),
    ...(guildLocale === undefined ? {} : { guildLocale }),
    inGuild: guildId !== undefined,
    permissions: BigInt(member?.permissions ?? 0),
    roleIds: member?.roles ?? [],
  };
}

function optionsOf(options: readonly Option[]): {
  readonly subcommand?: string;
  readonly options: ReadonlyMap<string, string>;
  readonly focused?: { readonly name: string; readonly value: string };
} {
  const nested = options.find((one) => one.options !== undefined || one.value === undefined);
  if (nested !== undefined) return { ...optionsOf(nested.options ?? []), subcommand: nested.name };
  const values = new Map(options.map(({ name, value }) => [name, String(value)]));
  const focused = options.find((one) => one.focused === true);
  return {
    options: values,
    ...(focused === undefined ? {} : { focused: { name: focused.name, value: String(focused.value) } }),
  };
}
