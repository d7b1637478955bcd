import { type Json, objectsOf, textOf } from '../discord/json.ts';
import { COMMAND_TYPE, commandType } from '../discord/rules/commands.ts';

/** What the Tab key offers for a line: commands, then their subcommands and options. In the shape that node:readline takes. */
export function completeLine(line: string, commands: readonly Json[]): [string[], string] {
  const slash = commands.filter((command) => commandType(command) === COMMAND_TYPE.chatInput);
  const [head = '', ...rest] = line.split(/\s+/);
  if (rest.length === 0)
    return matching(
      slash.map((command) => `/${textOf(command.name)} `),
      head,
    );
  const command = slash.find((one) => `/${textOf(one.name)}` === head);
  let options = objectsOf(command?.options);
  const subcommand = options.find((option) => option.name === rest[0]);
  if (rest.length > 1 && subcommand?.type === 1) options = objectsOf(subcommand.options);
  const offered = options.map((option) => `${textOf(option.name)}${option.type === 1 ? ' ' : ':'}`);
  return matching(offered, rest.at(-1) ?? '');
}

function matching(offered: readonly string[], begun: string): [string[], string] {
  return [offered.filter((one) => one.startsWith(begun)), begun];
}
