import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandIntegerOption,
  APIApplicationCommandStringOption,
  APIApplicationCommandSubcommandOption,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { KINDS } from '../../core/entry.ts';
import type { Key } from '../../i18n/catalogue.ts';
import type { Texts } from '../../i18n/load-texts.ts';
import { textAt } from '../../i18n/speaker.ts';
import type { Context } from '../context.ts';
import type { Choice, Reply } from '../reply.ts';
import type { AutocompleteRequest, CommandRequest, MessageCommandRequest } from '../request.ts';

/** A slash command: what Discord is told about it, and what it does. */
export interface Command {
  /** Fixed in English; localised names stand in the catalogues. */
  readonly name: string;
  data(texts: Texts): RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: CommandRequest, context: Context): Reply;
  /** What autocomplete offers for what has been typed so far. */
  complete?(request: AutocompleteRequest, context: Context): readonly Choice[];
}

/** A command of the menu on a message. */
export interface MessageCommand {
  /** Fixed in English; localised names stand in the catalogues. */
  readonly name: string;
  data(texts: Texts): RESTPostAPIContextMenuApplicationCommandsJSONBody;
  run(request: MessageCommandRequest, context: Context): Reply;
}

/** The keys that name a command or option: those that have a description beside them. */
export type NameKey = Described<Key>;
type Described<K extends Key> = K extends `${infer Name}.about` ? Name & Key : never;

/** A command that everybody may use, everywhere. The key's last word is its name. */
export function commandData(
  texts: Texts,
  key: NameKey,
  options: readonly APIApplicationCommandBasicOption[] = [],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...named(texts, key),
    options: [...options],
    ...EVERYWHERE,
  };
}

/** A command of the menu on a message, which everybody may use, everywhere. Discord shows no description of it. */
export function messageCommandData(texts: Texts, key: Key): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: textOf(texts, 'en', key),
    name_localizations: localised(texts, (language) => textOf(texts, language, key)),
    ...EVERYWHERE,
  };
}

const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** An option for text. */
export function textOption(
  texts: Texts,
  key: NameKey,
  more: Pick<APIApplicationCommandStringOption, 'required' | 'max_length'> & { readonly autocomplete?: true },
): APIApplicationCommandBasicOption {
  const { autocomplete, ...rest } = more;
  const option = {
    type: ApplicationCommandOptionType.String as APIApplicationCommandStringOption['type'],
    ...named(texts, key),
    ...rest,
  };
  return autocomplete === undefined ? option : { ...option, autocomplete };
}

/** An option for a user. */
export function userOption(texts: Texts, key: NameKey): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.User, ...named(texts, key) };
}

/** The option for the language of the answer: one choice a catalogue, named in the reader's language. */
export function languageOption(texts: Texts): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(texts, 'command.language'),
    choices: languageChoices(texts),
  };
}

/** The option for the language of all answers: the same choices, and one to choose none. */
export function ownLanguageOption(texts: Texts): APIApplicationCommandBasicOption {
  const automatic = {
    name: textOf(texts, 'en', 'own.automatic'),
    name_localizations: localised(texts, (language) => textOf(texts, language, 'own.automatic')),
    value: AUTOMATIC,
  };
  return {
    type: ApplicationCommandOptionType.String,
    ...named(texts, 'command.own.language.language'),
    choices: [...languageChoices(texts), automatic],
  };
}

/** What stands for no choice of one's own. */
export const AUTOMATIC = 'automatic';

function languageChoices(texts: Texts) {
  return texts.languages.map((code) => ({
    name: texts.in('en').languageLabel(code),
    name_localizations: localised(texts, (language) => texts.in(language).languageLabel(code)),
    value: code,
  }));
}

/** The option for the kind of entry. */
export function kindOption(texts: Texts): APIApplicationCommandBasicOption {
  const choices = KINDS.map((kind) => ({
    name: texts.in('en').t(`kind.${kind}`),
    name_localizations: localised(texts, (language) => texts.in(language).t(`kind.${kind}`)),
    value: kind,
  }));
  return { type: ApplicationCommandOptionType.String, ...named(texts, 'command.kind'), choices };
}

/** An option that is true or false. */
export function flagOption(texts: Texts, key: NameKey): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...named(texts, key) };
}

/** An option for a whole number. */
export function numberOption(
  texts: Texts,
  key: NameKey,
  range: Required<Pick<APIApplicationCommandIntegerOption, 'min_value' | 'max_value'>>,
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Integer, ...named(texts, key), ...range };
}

export function subcommand(
  texts: Texts,
  key: NameKey,
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...named(texts, key),
    ...(options.length === 0 ? {} : { options: [...options] }),
  };
}

function named(texts: Texts, key: NameKey) {
  const about: Key = `${key}.about`;
  return {
    name: key.slice(key.lastIndexOf('.') + 1),
    name_localizations: localised(texts, (language) => textOf(texts, language, key)),
    description: textOf(texts, 'en', about),
    description_localizations: localised(texts, (language) => textOf(texts, language, about)),
  };
}

function textOf(texts: Texts, language: string, key: Key): string {
  const catalogue = texts.catalogues.get(language);
  return catalogue === undefined ? '' : textAt(catalogue, key);
}

/** A text for every locale that Discord lists for a language we have. */
function localised(texts: Texts, text: (language: string) => string): LocalizationMap {
  const pairs = [...texts.catalogues].flatMap(([code, { language }]) =>
    language.locales.map((locale) => [locale, text(code)] as const),
  );
  return Object.fromEntries(pairs);
}
