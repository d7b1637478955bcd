import { isBlank, isObject, type Json, type Path, textOf } from '../json.ts';
import { type Breach, lengthBreaches, missing } from './breach.ts';
import { DISCORD_LOCALES } from './locales.ts';

/**
 * Names of chat-input commands and of all options; where a letter has a lower-case form that one is used.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
 */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function nameBreaches(name: unknown, path: Path): readonly Breach[] {
  if (typeof name !== 'string') return [missing('command name', path)];
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  const message = 'Command name is invalid';
  return [{ rule: 'command name', path, code: 'APPLICATION_COMMAND_INVALID_NAME', message, sent: name }];
}

/** Names and descriptions of a chat-input command, a subcommand or an option, in every language. */
export function namingBreaches(named: Json, path: Path): readonly Breach[] {
  return [
    ...nameBreaches(named.name, [...path, 'name']),
    ...localeBreaches(named.name_localizations, [...path, 'name_localizations'], nameBreaches),
    ...(isBlank(named.description) ? [missing('command description', [...path, 'description'])] : []),
    ...lengthBreaches('command description', [...path, 'description'], named.description, 1, 100),
    ...localeBreaches(named.description_localizations, [...path, 'description_localizations'], (text, place) =>
      lengthBreaches('command description', place, text, 1, 100),
    ),
  ];
}

/** User and message commands: 1 to 32 characters of any kind, and no description. Same page. */
export function menuNamingBreaches(command: Json, path: Path): readonly Breach[] {
  const short = (text: unknown, place: Path) => lengthBreaches('command name', place, text, 1, 32);
  const described = textOf(command.description) !== '';
  const message = 'Context menu commands cannot have description';
  const code = 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION';
  const where = [...path, 'description'];
  return [
    ...short(command.name, [...path, 'name']),
    ...localeBreaches(command.name_localizations, [...path, 'name_localizations'], short),
    ...(described ? [{ rule: 'menu description', path: where, code, message, sent: command.description }] : []),
  ];
}

/** Translations: keys are Discord's locales, and each text obeys the rule of the original. */
export function localeBreaches(
  texts: unknown,
  path: Path,
  check: (text: unknown, path: Path) => readonly Breach[],
): readonly Breach[] {
  if (!isObject(texts)) return [];
  return Object.entries(texts).flatMap(([locale, text]) => {
    if (text === null) return [];
    if (DISCORD_LOCALES.includes(locale)) return check(text, [...path, locale]);
    const message = `Value "${locale}" is not a locale`;
    return [{ rule: 'command locale', path: [...path, locale], code: 'BASE_TYPE_CHOICES', message, sent: locale }];
  });
}
