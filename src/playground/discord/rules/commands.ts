import { type Json, numberOf, objectOf, objectsOf, type Path, textOf } from '../json.ts';
import type { Breach } from './breach.ts';
import { menuNamingBreaches, namingBreaches } from './command-names.ts';
import { optionBreaches } from './command-options.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
export const COMMAND_TYPE = { chatInput: 1, user: 2, message: 3 } as const;

/**
 * How many commands of a type an application may have, globally and again in each server. Same page, "Registering a Command".
 */
const MAX_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** The characters of a command's names, descriptions and choices together. Same page, "Slash Commands". */
const MAX_SIZE = 8000;

/** The type of a command; chat input where none is stated. */
export function commandType(command: Json): number {
  return typeof command.type === 'number' ? command.type : COMMAND_TYPE.chatInput;
}

/** The rules on one command. */
export function commandBreaches(command: Json, path: Path): readonly Breach[] {
  if (commandType(command) !== COMMAND_TYPE.chatInput) return menuNamingBreaches(command, path);
  const size = commandSize(command);
  const message = `Command exceeds maximum size (${MAX_SIZE})`;
  const tooLarge = { rule: 'command size', path, code: 'APPLICATION_COMMAND_TOO_LARGE', message, sent: size };
  return [
    ...namingBreaches(command, path),
    ...optionBreaches(command.options, [...path, 'options']),
    ...(size > MAX_SIZE ? [tooLarge] : []),
  ];
}

/** The rules on all commands of an application, or of it in one server, together. */
export function commandSetBreaches(commands: readonly Json[]): readonly Breach[] {
  return [...countBreaches(commands), ...duplicateBreaches(commands)];
}

function countBreaches(commands: readonly Json[]): readonly Breach[] {
  return Object.entries(MAX_COMMANDS).flatMap(([type, maximum]) => {
    const count = commands.filter((command) => commandType(command) === Number(type)).length;
    if (count <= maximum) return [];
    const message = `Maximum number of application commands reached (${maximum})`;
    return [{ rule: 'number of commands', path: [], code: 'APPLICATION_COMMANDS_MAX', message, sent: count }];
  });
}

function duplicateBreaches(commands: readonly Json[]): readonly Breach[] {
  const seen = new Set<string>();
  return commands.flatMap((command, index) => {
    const key = `${commandType(command)} ${textOf(command.name)}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = 'Application command names must be unique';
    const code = 'APPLICATION_COMMANDS_DUPLICATE_NAME';
    return [{ rule: 'duplicate command', path: [index], code, message, sent: command.name }];
  });
}

/** Of each text only the longest translation counts. Same page, "Slash Commands". */
function commandSize(named: Json): number {
  const longest = (text: unknown, translations: unknown) =>
    Math.max(textOf(text).length, ...Object.values(objectOf(translations)).map((one) => textOf(one).length));
  const choices = objectsOf(named.choices).reduce(
    (sum, choice) =>
      sum +
      longest(choice.name, choice.name_localizations) +
      `${numberOf(choice.value) || textOf(choice.value)}`.length,
    0,
  );
  const options = objectsOf(named.options).reduce((sum, option) => sum + commandSize(option), 0);
  const own =
    longest(named.name, named.name_localizations) + longest(named.description, named.description_localizations);
  return own + choices + options;
}
