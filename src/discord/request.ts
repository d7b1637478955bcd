import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';

/** Who asks, as far as it decides about the answer. No id and no name: they are of no use to it. */
interface Asker {
  /** The locale of the asker's Discord. */
  readonly locale?: string;
  readonly guildLocale?: string;
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
}

/** An interaction of a type that we do not have: a modal, a context menu, whatever Discord may add. */
interface UnknownRequest extends Asker {
  readonly type: 'unknown';
}

/** What somebody asks of the bot, as plain data. */
export type Request = CommandRequest | AutocompleteRequest | PressRequest | UnknownRequest;

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

const option: z.ZodType<Option> = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});

/** Only what is read. https://discord.com/developers/docs/interactions/receiving-and-responding */
const interaction = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.number(),
  locale: z.string().optional().catch(undefined),
  guild_locale: z.string().optional().catch(undefined),
  guild_id: z.string().optional().catch(undefined),
  member: z
    .object({ permissions: z.string().regex(/^\d+$/).catch('0'), roles: z.array(z.string()).catch([]) })
    .optional()
    .catch(undefined),
  message: z.object({ flags: z.number().optional() }).optional().catch(undefined),
  data: z
    .object({
      type: z.number().optional(),
      name: z.string().optional(),
      options: z.array(option).optional(),
      custom_id: z.string().optional(),
      values: z.array(z.string()).optional(),
    })
    .optional()
    .catch(undefined),
});

type Payload = z.infer<typeof interaction>;

/** Reads a raw interaction as Discord sends it; undefined if it cannot even be answered. */
export function readInteraction(raw: unknown): { readonly address: Address; readonly request: Request } | undefined {
  const parsed = interaction.safeParse(raw);
  if (!parsed.success) return undefined;
  const { id, application_id: applicationId, token } = parsed.data;
  return { address: { id, applicationId, token }, request: requestOf(parsed.data) };
}

function requestOf(payload: Payload): Request {
  const asker = askerOf(payload);
  const { data } = payload;
  switch (payload.type) {
    case InteractionType.ApplicationCommand:
      // 1 is a slash command; the other types are context menus.
      if (data?.name === undefined || (data.type ?? 1) !== 1) break;
      return { ...asker, type: 'command', command: data.name, ...optionsOf(data.options ?? []) };
    case InteractionType.ApplicationCommandAutocomplete: {
      if (data?.name === undefined) break;
      const { options, focused = { name: '', value: '' } } = optionsOf(data.options ?? []);
      return { ...asker, type: 'autocomplete', command: data.name, options, focused };
    }
    case InteractionType.MessageComponent: {
      if (data?.custom_id === undefined) break;
      const onPublicMessage = ((payload.message?.flags ?? 0) & MessageFlags.Ephemeral) === 0;
      return { ...asker, type: 'press', customId: data.custom_id, values: data.values ?? [], onPublicMessage };
    }
  }
  return { ...asker, type: 'unknown' };
}

function askerOf({ locale, guild_locale: guildLocale, guild_id: guildId, member }: Payload): Asker {
  return {
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
