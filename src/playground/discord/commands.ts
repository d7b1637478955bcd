import { isBlank, type Json, objectsOf, textOf } from './json.ts';
import { commandType } from './rules/commands.ts';
import type { World } from './world.ts';

/** The registered commands: the global ones (scope undefined), and those of each server. */
export interface CommandBook {
  list(scope: string | undefined): readonly Json[];
  get(scope: string | undefined, id: string): Json | undefined;
  /** Replaces them all. */
  overwrite(scope: string | undefined, commands: readonly Json[]): readonly Json[];
  /** Adds one, in the place of one with the same name and type. */
  put(scope: string | undefined, command: Json): { readonly command: Json; readonly isNew: boolean };
  patch(scope: string | undefined, id: string, fields: Json): Json | undefined;
  remove(scope: string | undefined, id: string): boolean;
  /** What a member of the server sees: its own commands, which hide global ones of the same name, and the global ones. */
  seen(): readonly Json[];
}

export function createCommandBook(world: World): CommandBook {
  const books = new Map<string, readonly Json[]>();
  const list = (scope: string | undefined) => books.get(scope ?? '') ?? [];
  const same = (one: Json, other: Json) => one.name === other.name && commandType(one) === commandType(other);

  const stored = (scope: string | undefined, command: Json): Json => {
    const before = list(scope).find((one) => same(one, command));
    return storedCommand(world, scope, command, textOf(before?.id) || world.nextId());
  };
  const replace = (scope: string | undefined, id: unknown, command: Json) => {
    books.set(scope ?? '', [...list(scope).filter((one) => one.id !== id), command]);
    return command;
  };

  return {
    list,
    get: (scope, id) => list(scope).find((one) => one.id === id),
    overwrite(scope, commands) {
      const made = commands.map((command) => stored(scope, command));
      books.set(scope ?? '', made);
      return made;
    },
    put(scope, command) {
      const isNew = !list(scope).some((one) => same(one, command));
      const made = stored(scope, command);
      return { command: replace(scope, made.id, made), isNew };
    },
    patch(scope, id, fields) {
      const before = list(scope).find((one) => one.id === id);
      if (before === undefined) return undefined;
      return replace(scope, id, storedCommand(world, scope, { ...before, ...fields }, id));
    },
    remove(scope, id) {
      const kept = list(scope).filter((one) => one.id !== id);
      const found = kept.length < list(scope).length;
      books.set(scope ?? '', kept);
      return found;
    },
    seen() {
      const own = list(world.guild.id);
      return [...own, ...list(undefined).filter((one) => !own.some((other) => same(one, other)))];
    },
  };
}

/** A command as Discord keeps it: defaults filled in, permissions as text, what is false left out of options. */
function storedCommand(world: World, scope: string | undefined, command: Json, id: string): Json {
  const type = commandType(command);
  const permissions = command.default_member_permissions;
  const options = objectsOf(command.options).map(storedOption);
  return {
    id,
    application_id: world.application.id,
    version: world.nextId(),
    type,
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: type === 1 ? command.description : '',
    description_localizations: command.description_localizations ?? null,
    default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
    nsfw: command.nsfw ?? false,
    ...(scope === undefined
      ? {
          dm_permission: command.dm_permission ?? true,
          contexts: command.contexts ?? null,
          integration_types: command.integration_types ?? [0],
        }
      : { guild_id: scope }),
    ...(options.length > 0 ? { options } : {}),
  };
}

const KEPT_IF_TRUE = ['required', 'autocomplete'];

function storedOption(option: Json): Json {
  const fields = Object.entries(option).filter(([field, value]) => {
    if (KEPT_IF_TRUE.includes(field)) return value === true;
    return !isBlank(value);
  });
  return {
    ...Object.fromEntries(fields),
    ...(isBlank(option.options) ? {} : { options: objectsOf(option.options).map(storedOption) }),
  };
}

/** Without `with_localizations=true` Discord leaves all translations out of a list. */
export function withoutTranslations(command: Json): Json {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return {
    ...rest,
    ...(isBlank(rest.options) ? {} : { options: objectsOf(rest.options).map(withoutTranslations) }),
    ...(isBlank(rest.choices) ? {} : { choices: objectsOf(rest.choices).map(withoutTranslations) }),
  };
}
