import { type Json, objectOf, objectsOf, textOf } from '../../discord/json.ts';
import type { OptionText } from '../protocol.ts';
import type { State } from './state.ts';

export const SLASH_COMMAND = 1;
export const MESSAGE_COMMAND = 3;

/** The numbers of option types. https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const OPTION = { subcommand: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, number: 10 } as const;

/** A command, or one of its subcommands, as its members see it. */
export interface Offered {
  /** What it is really called: `knowledge reload`. */
  readonly path: string;
  /** What it is called in the locale. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OfferedOption[];
}

export interface OfferedOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: OptionText }[];
}

const CONTEXTS = { guild: 0, dm: 1, private: 2 } as const;

/** The commands that somebody is offered where they are, in their locale, by name. */
export function offered(state: State, type: number): readonly Offered[] {
  const { locale } = state.identity;
  return state.commands
    .filter((command) => command.type === type && isOffered(command, state))
    .flatMap((command) => spread(command, locale, '', ''))
    .sort((one, other) => one.name.localeCompare(other.name, locale));
}

/** A command is there where its contexts say, and in a server for those who may use it: admins can let a role. */
function isOffered(command: Json, { identity }: State): boolean {
  const { contexts, default_member_permissions: permissions } = command;
  if (Array.isArray(contexts) && !contexts.includes(CONTEXTS[identity.place])) return false;
  const isFree = permissions === null || permissions === undefined;
  return isFree || identity.place !== 'guild' || identity.rank !== 'member';
}

function spread(command: Json, locale: string, path: string, name: string): readonly Offered[] {
  const options = objectsOf(command.options);
  const ownPath = `${path} ${textOf(command.name)}`.trim();
  const ownName = `${name} ${localised(command, 'name', locale)}`.trim();
  const inner = options.filter((option) => option.type === OPTION.subcommand || option.type === OPTION.group);
  if (inner.length > 0) return inner.flatMap((option) => spread(option, locale, ownPath, ownName));
  return [
    {
      path: ownPath,
      name: ownName,
      description: localised(command, 'description', locale),
      options: options.map((option) => offeredOption(option, locale)),
    },
  ];
}

function offeredOption(option: Json, locale: string): OfferedOption {
  return {
    name: textOf(option.name),
    label: localised(option, 'name', locale),
    description: localised(option, 'description', locale),
    type: Number(option.type),
    required: option.required === true,
    autocomplete: option.autocomplete === true,
    choices: choicesOf(option, locale),
  };
}

function choicesOf(option: Json, locale: string): OfferedOption['choices'] {
  if (option.type === OPTION.boolean)
    return [
      { name: 'True', value: true },
      { name: 'False', value: false },
    ];
  return objectsOf(option.choices).map((choice) => ({
    name: localised(choice, 'name', locale),
    value: typeof choice.value === 'number' ? choice.value : textOf(choice.value),
  }));
}

function localised(thing: Json, field: string, locale: string): string {
  return textOf(objectOf(thing[`${field}_localizations`])[locale]) || textOf(thing[field]);
}

/** What a command is called in the locale of whoever looks: `/spørg`, or the words of a message command. */
export function commandLabel({ commands, identity }: State, name: string, type: number): string {
  const command = commands.find((one) => one.name === name && one.type === type);
  const label = command === undefined ? name : localised(command, 'name', identity.locale);
  return type === SLASH_COMMAND ? `/${label}` : label;
}

/** Commands whose name begins with what was typed, then those that hold it; in the locale or in English. */
export function matching(commands: readonly Offered[], typed: string): readonly Offered[] {
  const wanted = typed.toLowerCase();
  const names = ({ name, path }: Offered) => [name.toLowerCase(), path];
  const begins = commands.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const holds = commands.filter(
    (command) => !begins.includes(command) && names(command).some((name) => name.includes(wanted)),
  );
  return [...begins, ...holds];
}
