import * as v from 'valibot';
import { MEMBER_PERMISSIONS, MODERATOR_PERMISSIONS } from '../discord/interactions/people.ts';
import { type Json, objectOf, objectsOf } from '../discord/json.ts';
import { CALLBACK } from '../discord/rules/callbacks.ts';
import { DISCORD_LOCALES } from '../discord/rules/locales.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Asker, Deed, InteractionOutcome, LoopbackMessage, LoopbackUser, OptionValue } from '../discord/types.ts';
import { readTexts } from './markdown.ts';
import { type Identity, type OptionText, type Outcome, type PageDeed, RANKS } from './protocol.ts';

const identity = v.strictObject({
  userId: v.string(),
  rank: v.picklist(RANKS),
  locale: v.picklist(DISCORD_LOCALES),
  guildLocale: v.picklist(DISCORD_LOCALES),
  place: v.picklist(['guild', 'dm', 'private']),
});

const options = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));

const deed = v.variant('type', [
  v.strictObject({
    type: v.literal('say'),
    content: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  }),
  v.strictObject({ type: v.literal('command'), command: v.string(), options }),
  v.strictObject({ type: v.literal('autocomplete'), command: v.string(), options, focused: v.string() }),
  v.strictObject({
    type: v.literal('component'),
    messageId: v.string(),
    customId: v.string(),
    values: v.optional(v.array(v.string())),
  }),
  v.strictObject({
    type: v.literal('modal'),
    openedBy: v.string(),
    fields: v.record(v.string(), v.union([v.string(), v.array(v.string())])),
  }),
  v.strictObject({ type: v.literal('messageCommand'), command: v.string(), messageId: v.string() }),
]);

/** What the page posts. */
const posted = v.strictObject({ who: identity, deed });

export interface DoerOptions {
  readonly discord: LoopbackDiscord;
  readonly people: readonly LoopbackUser[];
  /** The outcome of an earlier interaction. */
  readonly outcomeOf: (id: string) => InteractionOutcome | undefined;
}

/** Does what a person did on the page. Never rejects: what cannot be done is a `problem`, in a sentence. */
export function createDoer({ discord, people, outcomeOf }: DoerOptions): (body: unknown) => Promise<Outcome> {
  return async (body) => {
    const read = v.safeParse(posted, body);
    if (!read.success) return problem(v.summarize(read.issues));
    const { who, deed } = read.output;
    const user = people.find(({ id }) => id === who.userId);
    if (user === undefined) return problem('There is no such person here any more: reload the page.');
    if (deed.type === 'say') {
      discord.say(user, who.place, deed.content);
      return { type: 'done' };
    }
    try {
      // A server's admins can let a role use commands that are hidden from members.
      const forced = who.rank === 'helper' && deed.type === 'command';
      const outcome = await discord.interact({ ...askerOf(who, user, discord), ...deedOf(deed), forced });
      return outcomeFor(outcome);
    } catch (error) {
      return problem(error instanceof Error ? error.message : String(error));
    }
  };

  function deedOf(deed: Exclude<PageDeed, { type: 'say' }>): Deed {
    switch (deed.type) {
      case 'command':
      case 'autocomplete':
        return { ...deed, options: optionValues(deed.command, deed.options) };
      case 'component': {
        const { type, customId, values } = deed;
        return { type, message: messageOf(deed.messageId), customId, ...(values === undefined ? {} : { values }) };
      }
      case 'modal':
        return { type: 'modal', opened: opened(deed.openedBy), fields: deed.fields };
      case 'messageCommand':
        return { type: 'messageCommand', command: deed.command, target: messageOf(deed.messageId) };
    }
  }

  function messageOf(id: string): LoopbackMessage {
    const message = discord.message(id);
    if (message === undefined) throw new Error('This message was deleted.');
    return message;
  }

  function opened(id: string): InteractionOutcome {
    const outcome = outcomeOf(id);
    if (outcome === undefined) throw new Error('The form was opened too long ago.');
    return outcome;
  }

  /** Users are named by their id on the page. */
  function optionValues(command: string, given: Readonly<Record<string, OptionText>>): Record<string, OptionValue> {
    const isUser = userOptions(discord.registeredCommands(), command);
    return Object.fromEntries(
      Object.entries(given).map(([name, value]) => {
        const user = isUser(name) ? [...people, discord.bot].find(({ id }) => id === value) : undefined;
        return [name, user ?? value];
      }),
    );
  }
}

function askerOf(who: Identity, user: LoopbackUser, discord: LoopbackDiscord): Asker {
  return {
    user,
    locale: who.locale,
    guildLocale: who.guildLocale,
    place: who.place,
    permissions: who.rank === 'moderator' ? MODERATOR_PERMISSIONS : MEMBER_PERMISSIONS,
    roles: who.rank === 'helper' ? discord.roles.map(({ id }) => id) : [],
  };
}

const USER = 6;

function userOptions(commands: readonly Json[], path: string): (name: string) => boolean {
  const [head, ...rest] = path.split(' ');
  let options = objectsOf(commands.find(({ name }) => name === head)?.options);
  for (const name of rest) options = objectsOf(options.find((option) => option.name === name)?.options);
  return (name) => options.some((option) => option.name === name && option.type === USER);
}

function outcomeFor({ id, response }: InteractionOutcome): Outcome {
  if (response === undefined) return { type: 'unanswered' };
  const data = objectOf(response.data);
  if (response.type === CALLBACK.modal) return { type: 'modal', openedBy: id, modal: data, texts: readTexts(data) };
  if (response.type !== CALLBACK.autocomplete) return { type: 'done' };
  const choices = objectsOf(data.choices).flatMap(({ name, value }) =>
    typeof name === 'string' && (typeof value === 'string' || typeof value === 'number') ? [{ name, value }] : [],
  );
  return { type: 'choices', choices };
}

function problem(sentence: string): Outcome {
  return { type: 'problem', problem: sentence };
}
