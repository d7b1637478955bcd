import { objectOf, objectsOf, textOf } from '../../src/playground/discord/json.ts';
import { COMPONENT, walk } from '../../src/playground/discord/rules/walk.ts';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../../src/playground/discord/server.ts';
import type { InteractionOutcome, LoopbackMessage } from '../../src/playground/discord/types.ts';
import { type Program, startProgram } from './program.ts';

/** The built bot, logged in to a Discord of its own. */
export interface Running {
  readonly discord: LoopbackDiscord;
  readonly bot: Program;
  stop(): Promise<void>;
}

/** Starts the bot with DISCORD_TOKEN and DISCORD_API_URL alone, and waits until its commands are registered. */
export async function startBot(
  variables: Readonly<Record<string, string>> = {},
  options: LoopbackOptions = {},
): Promise<Running> {
  const discord = await startLoopbackDiscord(options);
  const bot = startAgainst(discord, variables);
  await bot.until('"commands ');
  return {
    discord,
    bot,
    async stop() {
      bot.kill('SIGTERM');
      await bot.exit;
      await discord.stop();
    },
  };
}

let shared: Promise<Running> | undefined;

/** One bot for all the tests of a file, started when it is first asked for; the file stops it. */
export function sharedBot(): Promise<Running> {
  shared ??= startBot();
  return shared;
}

/** Stops the bot that the tests of this file shared. */
export async function stopSharedBot(): Promise<void> {
  await (await shared)?.stop();
}

export function startAgainst(discord: LoopbackDiscord, variables: Readonly<Record<string, string>> = {}): Program {
  return startProgram({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, ...variables });
}

/** All that can be read in a message. */
export function textIn(message: LoopbackMessage | undefined): string {
  return walk(message?.components, [])
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .map(({ component }) => textOf(component.content))
    .join('\n');
}

/** The message of an outcome; an error where there is none. */
export function messageOf(outcome: InteractionOutcome): LoopbackMessage {
  if (outcome.message === undefined) throw new Error('there is no message');
  return outcome.message;
}

/** The buttons that can be pressed, by label. */
export function buttonsIn(message: LoopbackMessage): ReadonlyMap<string, string> {
  const buttons = walk(message.components, []).filter(
    ({ type, component }) => type === COMPONENT.button && component.disabled !== true,
  );
  return new Map(buttons.map(({ component }) => [textOf(component.label), textOf(component.custom_id)]));
}

/** The first select, with its values. */
export function selectIn(message: LoopbackMessage): { readonly customId: string; readonly values: readonly string[] } {
  const select = walk(message.components, []).find(({ type }) => type === COMPONENT.stringSelect)?.component;
  if (select === undefined) throw new Error('there is no select');
  return { customId: textOf(select.custom_id), values: objectsOf(select.options).map(({ value }) => textOf(value)) };
}

/** What autocomplete offered. */
export function choicesIn(outcome: InteractionOutcome): readonly { readonly name: string; readonly value: string }[] {
  return objectsOf(objectOf(outcome.response?.data).choices).map((choice) => ({
    name: textOf(choice.name),
    value: textOf(choice.value),
  }));
}
