import { isObject, type Json, listOf, numberOf, objectsOf, textOf } from '../json.ts';
import { userObject } from '../resources.ts';
import { OPTION } from '../rules/command-options.ts';
import type { LoopbackUser, OptionValue } from '../types.ts';
import type { World } from '../world.ts';
import { MEMBER_PERMISSIONS, resolvedMember } from './people.ts';

/** A command, and the options of it or of the subcommand that was named. */
export interface Called {
  readonly command: Json;
  /** The names of the group and subcommand, outermost first. */
  readonly path: readonly string[];
  readonly options: readonly Json[];
}

/** Finds `knowledge reload` among the registered commands; an error names what there is. */
export function findCommand(commands: readonly Json[], name: string, type: number): Called {
  const [head, ...rest] = type === 1 ? name.trim().split(/\s+/) : [name];
  const command = commands.find((one) => one.name === head && (one.type ?? 1) === type);
  if (command === undefined) {
    throw new Error(`No such command: ${head}. Registered: ${commands.map((one) => textOf(one.name)).join(', ')}.`);
  }
  const path: string[] = [];
  let options = objectsOf(command.options);
  while (options.some((option) => numberOf(option.type) <= OPTION.group)) {
    const wanted = rest.shift();
    const next = options.find((option) => option.name === wanted);
    if (next === undefined) {
      throw new Error(`${name}: choose one of ${options.map((option) => textOf(option.name)).join(', ')}.`);
    }
    path.push(textOf(next.name));
    options = objectsOf(next.options);
  }
  if (rest.length > 0) throw new Error(`${name}: has no subcommand ${rest.join(' ')}.`);
  return { command, path, options };
}

/**
 * The options of an interaction as Discord sends them, in the order of the definition, subcommands wrapped around.
 * Throws for what Discord's client would not let a member send, unless `forced`.
 */
export function optionObjects(
  called: Called,
  given: Readonly<Record<string, OptionValue>>,
  { focused, forced }: { readonly focused?: string; readonly forced?: boolean },
): readonly Json[] {
  const known = new Set(called.options.map((option) => textOf(option.name)));
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  if (unknown.length > 0 && forced !== true) throw new Error(`No such option: ${unknown.join(', ')}.`);
  const values = called.options.flatMap((option) => {
    const name = textOf(option.name);
    const value = given[name];
    if (value === undefined) {
      if (option.required === true && focused === undefined && forced !== true) {
        throw new Error(`The option ${name} is required.`);
      }
      return [];
    }
    if (focused === undefined && forced !== true) checkValue(option, value);
    const plain = isObject(value) ? value.id : value;
    return [{ type: option.type, name, value: plain, ...(name === focused ? { focused: true } : {}) }];
  });
  return called.path.reduceRight<readonly Json[]>((inner, name, depth) => {
    const type = depth === called.path.length - 1 ? OPTION.subcommand : OPTION.group;
    return [{ type, name, options: inner }];
  }, values);
}

const TYPES: Readonly<Record<number, string>> = {
  [OPTION.string]: 'string',
  [OPTION.integer]: 'number',
  [OPTION.number]: 'number',
  [OPTION.boolean]: 'boolean',
  [OPTION.user]: 'object',
};

function checkValue(option: Json, value: OptionValue): void {
  const name = textOf(option.name);
  const wanted = TYPES[numberOf(option.type)];
  if (wanted !== undefined && typeof value !== wanted) throw new Error(`The option ${name} takes a ${wanted}.`);
  const choices = objectsOf(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`The option ${name} takes one of ${choices.map((choice) => String(choice.value)).join(', ')}.`);
  }
  if (typeof value !== 'string') return;
  const minimum = numberOf(option.min_length);
  // Without a max_length of its own an option takes 6,000 characters.
  const maximum = typeof option.max_length === 'number' ? option.max_length : 6000;
  if (value.length < minimum || value.length > maximum) {
    throw new Error(`The option ${name} takes ${minimum} to ${maximum} characters.`);
  }
}

/** The users that options name, as Discord resolves them beside the options. */
export function resolvedUsers(
  world: World,
  given: Readonly<Record<string, OptionValue>>,
  inGuild: boolean,
): Json | undefined {
  const users = Object.values(given).filter((value): value is LoopbackUser => isObject(value));
  if (listOf(users).length === 0) return undefined;
  const byId = (make: (user: LoopbackUser) => Json) => Object.fromEntries(users.map((user) => [user.id, make(user)]));
  return {
    users: byId((user) => userObject(user)),
    ...(inGuild ? { members: byId(() => resolvedMember(world, [], MEMBER_PERMISSIONS)) } : {}),
  };
}
