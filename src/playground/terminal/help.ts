import type { Entry } from '../../core/entry.ts';
import { type Json, numberOf, objectsOf, textOf } from '../discord/json.ts';
import { OPTION } from '../discord/rules/command-options.ts';
import { COMMAND_TYPE, commandType } from '../discord/rules/commands.ts';
import { usage } from './slash.ts';
import type { Style } from './style.ts';

const OWN: readonly (readonly [string, string])[] = [
  ['What is seeding?', 'the same as /ask'],
  ['press 2', 'presses the second button of the last message'],
  ['choose 3', 'chooses the third entry of its selection'],
  ['fill …', 'fills in a form that was opened'],
  ['complete /ask question:see', 'shows what Discord would suggest; “type see” is short for it'],
  ['locale da', 'sets the language of your Discord'],
  ['as moderator · as member · as Ida', 'sets who you are'],
  ['in dm · in private · in server', 'sets where you are'],
  ['json', 'shows the last answer as the bot sent it'],
  ['quit', 'leaves'],
];

/** Everything that can be typed: the bot's commands as they are registered, then the prompt's own. */
export function helpLines(commands: readonly Json[], style: Style): readonly string[] {
  const slash = commands.filter((command) => commandType(command) === COMMAND_TYPE.chatInput).flatMap(usages);
  const rows = [...slash, ...OWN];
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${style.bold(left.padEnd(width))}  ${right}`);
}

function usages(command: Json): readonly (readonly [string, string])[] {
  const name = textOf(command.name);
  const options = objectsOf(command.options);
  const subcommands = options.filter((option) => numberOf(option.type) === OPTION.subcommand);
  if (subcommands.length === 0) return [[usage(name, options), textOf(command.description)]];
  return subcommands.map((one) => [
    usage(`${name} ${textOf(one.name)}`, objectsOf(one.options)),
    textOf(one.description),
  ]);
}

/** What is said first: where one is, and three lines to type that lead somewhere, taken from the knowledge itself. */
export function welcomeLines(entries: readonly Entry[], language: string, style: Style): readonly string[] {
  const ours = entries.filter((entry) => entry.language === language);
  const asked = ours.find((entry) => entry.asks.length > 0) ?? ours[0] ?? entries[0];
  const sought = ours.find((entry) => entry.id !== asked?.id) ?? asked;
  const other = entries.find((entry) => entry.language !== language)?.language;
  const examples = [
    ...(asked === undefined ? [] : [`/ask question:${asked.asks[0] ?? asked.title}`]),
    ...(sought === undefined ? [] : [`/search text:${sought.title}`]),
    other === undefined ? '/help' : `locale ${other}`,
  ];
  return [
    style.bold('Lauffeuer, in a Discord of your own.'),
    'The real bot, on a stand-in for Discord that runs on this machine alone. Try:',
    ...examples.map((example) => `  ${style.bold(example)}`),
    style.dim('“help” shows everything, “quit” leaves.'),
  ];
}
