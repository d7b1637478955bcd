import { isObject, type Json, numberOf, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { OPTION } from '../discord/rules/command-options.ts';
import { COMMAND_TYPE, commandType } from '../discord/rules/commands.ts';
import type { LoopbackUser, OptionValue } from '../discord/types.ts';

/** A slash command as it was typed, under its real names. */
export interface Slash {
  /** `ask`, or with a subcommand `knowledge status`. */
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** The option that was written last, which is the one that completion is for. */
  readonly last: string | undefined;
}

/** Something typed that cannot be sent; the message says what would be right. */
export class TypingError extends Error {}

/**
 * Reads `/ask question:Was ist Seeding? language:de`, `/ask Was ist Seeding?` or `/frag frage:…` by the commands that are
 * registered. Names and choices are understood in every language, whatever their case.
 * @throws {TypingError} for an unknown command, subcommand or choice, naming those that there are.
 */
export function parseSlash(line: string, commands: readonly Json[], userOf: (name: string) => LoopbackUser): Slash {
  const slashCommands = commands.filter((command) => commandType(command) === COMMAND_TYPE.chatInput);
  let { word, rest } = firstWord(line.replace(/^\//, ''));
  const command = named(slashCommands, word);
  if (command === undefined) throw new TypingError(`There is no /${word}. There are: ${names(slashCommands, '/')}.`);
  const path = [textOf(command.name)];
  let options = objectsOf(command.options);
  while (options.some((option) => numberOf(option.type) <= OPTION.group)) {
    ({ word, rest } = firstWord(rest));
    const next = named(options, word);
    if (next === undefined) throw new TypingError(`/${path.join(' ')} is followed by one of ${names(options)}.`);
    path.push(textOf(next.name));
    options = objectsOf(next.options);
  }
  const given = splitOptions(rest, options).map(({ option, text }) => ({
    option,
    value: readValue(option, text, userOf),
  }));
  return {
    command: path.join(' '),
    options: Object.fromEntries(given.map(({ option, value }) => [textOf(option.name), value])),
    last: given.length === 0 ? undefined : textOf(given.at(-1)?.option.name),
  };
}

/** How a command is written: `/ask question: [language:] [for:]`. */
export function usage(path: string, options: readonly Json[]): string {
  const parts = options.map((option) => (option.required === true ? `${option.name}:` : `[${option.name}:]`));
  return [`/${path}`, ...parts].join(' ');
}

function firstWord(text: string): { word: string; rest: string } {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*)$/s.exec(text) ?? [];
  return { word, rest };
}

/** All names of a command, option or choice, in lower case. */
function namesOf(one: Json): readonly string[] {
  return [one.name, ...Object.values(objectOf(one.name_localizations))].map((name) => textOf(name).toLowerCase());
}

function named(list: readonly Json[], name: string): Json | undefined {
  // What it is really called goes before what it is called in another language.
  const lower = name.toLowerCase();
  return list.find((one) => one.name === lower) ?? list.find((one) => namesOf(one).includes(lower));
}

function names(list: readonly Json[], prefix = ''): string {
  return list.map((one) => `${prefix}${textOf(one.name)}`).join(', ');
}

/** Splits at `name:` of known options; what stands before the first such goes to the first option. */
function splitOptions(text: string, options: readonly Json[]): readonly { option: Json; text: string }[] {
  const marks = [...text.matchAll(/(?<=^|\s)([^\s:]+):/g)].flatMap((match) => {
    const option = named(options, match[1] ?? '');
    return option === undefined ? [] : [{ option, start: match.index, end: match.index + match[0].length }];
  });
  const free = text.slice(0, marks[0]?.start ?? text.length).trim();
  const [first] = options;
  if (free !== '' && first === undefined) throw new TypingError(`This command takes no options, not “${free}”.`);
  const given = marks.map(({ option, end }, index) => ({
    option,
    text: text.slice(end, marks[index + 1]?.start ?? text.length).trim(),
  }));
  return free === '' || first === undefined ? given : [{ option: first, text: free }, ...given];
}

function readValue(option: Json, text: string, userOf: (name: string) => LoopbackUser): OptionValue {
  const choices = objectsOf(option.choices);
  if (choices.length > 0) return choiceOf(option, choices, text);
  switch (option.type) {
    case OPTION.user:
      return userOf(text.replace(/^@/, ''));
    case OPTION.boolean:
      return /^(?:true|yes|ja|1)$/i.test(text);
    case OPTION.integer:
    case OPTION.number:
      if (text === '' || Number.isNaN(Number(text))) throw new TypingError(`${textOf(option.name)} takes a number.`);
      return Number(text);
    default:
      return text;
  }
}

function choiceOf(option: Json, choices: readonly Json[], text: string): OptionValue {
  const lower = text.toLowerCase();
  const choice = choices.find((one) => String(one.value).toLowerCase() === lower || namesOf(one).includes(lower));
  if (!isObject(choice)) {
    throw new TypingError(`${textOf(option.name)} takes one of ${choices.map((one) => textOf(one.name)).join(', ')}.`);
  }
  return typeof choice.value === 'number' ? choice.value : textOf(choice.value);
}
