import { isBlank, type Json, listOf, objectsOf, type Path } from '../json.ts';
import { type Breach, badLength, lengthBreaches } from './breach.ts';
import { localeBreaches, namingBreaches } from './command-names.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const COMPLETABLE: readonly unknown[] = [OPTION.string, OPTION.integer, OPTION.number];

/**
 * The rules on the options of a command or subcommand: at most 25, required ones first, no name twice, in no language.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
 */
export function optionBreaches(options: unknown, path: Path, depth = 0): readonly Breach[] {
  const list = objectsOf(options);
  return [
    ...(listOf(options).length > 25 ? [badLength('command options', path, list.length, 0, 25)] : []),
    ...orderBreaches(list, path),
    ...duplicateBreaches(list, path),
    ...list.flatMap((option, index) => oneOptionBreaches(option, [...path, index], depth)),
  ];
}

function oneOptionBreaches(option: Json, path: Path, depth: number): readonly Breach[] {
  return [
    ...namingBreaches(option, path),
    ...nestingBreaches(option, path, depth),
    ...choiceBreaches(option, path),
    ...optionBreaches(option.options, [...path, 'options'], depth + 1),
  ];
}

/** Groups hold subcommands, subcommands hold options, and a command with either has nothing else. Same page, "Subcommands". */
function nestingBreaches(option: Json, path: Path, depth: number): readonly Breach[] {
  const isGroup = option.type === OPTION.group;
  const isSub = option.type === OPTION.subcommand;
  const misplaced = (isGroup && depth > 0) || (isSub && depth > 1) || (!isGroup && !isSub && !isBlank(option.options));
  if (!misplaced) return [];
  const message = 'Sub-command and sub-command group options are nested too deep or in the wrong place';
  const code = 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID';
  return [{ rule: 'command nesting', path: [...path, 'type'], code, message, sent: option.type }];
}

function orderBreaches(options: readonly Json[], path: Path): readonly Breach[] {
  const firstOptional = options.findIndex((option) => option.required !== true);
  if (firstOptional < 0) return [];
  return options.flatMap((option, index) => {
    if (index < firstOptional || option.required !== true) return [];
    const message = 'Required options must be placed before non-required options';
    const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
    return [{ rule: 'required options first', path: [...path, index], code, message, sent: option.name }];
  });
}

function duplicateBreaches(options: readonly Json[], path: Path): readonly Breach[] {
  const seen = new Set<unknown>();
  return options.flatMap((option, index) => {
    if (!seen.has(option.name)) {
      seen.add(option.name);
      return [];
    }
    const message = 'Option name already exists';
    const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
    return [{ rule: 'duplicate option name', path: [...path, index, 'name'], code, message, sent: option.name }];
  });
}

/** At most 25 choices with names of 1 to 100 characters; choices and autocomplete exclude each other. Same page. */
function choiceBreaches(option: Json, path: Path): readonly Breach[] {
  const choices = objectsOf(option.choices);
  const where = [...path, 'choices'];
  const breaches: Breach[] = [];
  if (choices.length > 25) breaches.push(badLength('command choices', where, choices.length, 0, 25));
  const completes = option.autocomplete === true;
  if (completes && (choices.length > 0 || !COMPLETABLE.includes(option.type))) {
    const message = 'Autocomplete is for string, integer and number options without choices';
    const code = 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID';
    breaches.push({ rule: 'autocomplete option', path: [...path, 'autocomplete'], code, message, sent: option });
  }
  const named = (text: unknown, place: Path) => lengthBreaches('choice name', place, text, 1, 100);
  const seen = new Set<unknown>();
  choices.forEach((choice, index) => {
    breaches.push(...named(choice.name, [...where, index, 'name']));
    breaches.push(...localeBreaches(choice.name_localizations, [...where, index, 'name_localizations'], named));
    breaches.push(...lengthBreaches('choice value', [...where, index, 'value'], choice.value, 0, 100));
    if (seen.has(choice.name)) {
      const message = 'Choice name already exists';
      const code = 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS';
      const place = [...where, index, 'name'];
      breaches.push({ rule: 'duplicate choice name', path: place, code, message, sent: choice.name });
    }
    seen.add(choice.name);
  });
  return breaches;
}
