import { objectOf, objectsOf, textOf } from '../../playground/discord/json.ts';
import { walk } from '../../playground/discord/rules/walk.ts';
import type { LoopbackDiscord } from '../../playground/discord/server.ts';
import type { Asker, InteractionOutcome, LoopbackMessage, LoopbackUser } from '../../playground/discord/types.ts';
import { drawMessage, drawModal } from './draw.ts';

/** Somebody on the tour. */
interface Person {
  readonly user: LoopbackUser;
  /** Their Discord's language. */
  readonly locale: string;
}

type More = Partial<Asker>;

/** Leads members through the bot, and writes down what they do and see. */
export interface Guide {
  person(name: string, locale: string): Person;
  chapter(number: number, title: string, about: string): void;
  /** Uses a slash command, as it is called in the person's language. */
  command(
    person: Person,
    command: string,
    options?: Readonly<Record<string, string>>,
    more?: More,
  ): Promise<LoopbackMessage>;
  /** Uses a command of the menu on a message. */
  menu(person: Person, command: string, author: Person, content: string): Promise<LoopbackMessage>;
  /** Presses the button of that label. */
  press(person: Person, message: LoopbackMessage, label: string, more?: More): Promise<InteractionOutcome>;
  /** Sends the modal that was opened, as it stands. */
  send(person: Person, opened: InteractionOutcome): Promise<void>;
  page(): string;
}

export function createGuide(discord: LoopbackDiscord): Guide {
  const lines: string[] = [];
  const people = new Map<string, string>();
  const nameOf = (id: string) => people.get(id) ?? 'somebody';
  const write = (...more: readonly string[]) => lines.push(...more, '');

  const show = (person: Person, message: LoopbackMessage | undefined) => {
    if (message === undefined) throw new Error('there is nothing to show');
    write(...drawMessage(message, { reader: person.user.globalName, nameOf }));
    return message;
  };

  return {
    person(name, locale) {
      const user = discord.createUser(name);
      people.set(user.id, name);
      return { user, locale };
    },
    chapter: (number, title, about) => write(`## ${number}. ${title}`, '', about),
    async command(person, command, options = {}, more = {}) {
      write(`**${person.user.globalName}** (${person.locale}): \`${typed(discord, person.locale, command, options)}\``);
      const outcome = await discord.interact({ type: 'command', command, options, ...person, ...more });
      return show(person, outcome.message);
    },
    async menu(person, command, author, content) {
      write(`**${author.user.globalName}** writes in the channel: ${content}`);
      const called = localisedName(commandOf(discord, command), person.locale);
      write(`**${person.user.globalName}** (${person.locale}) opens the menu of that message: *Apps → ${called}*`);
      const target = { content, author: author.user };
      const outcome = await discord.interact({ type: 'messageCommand', command, target, ...person });
      return show(person, outcome.message);
    },
    async press(person, message, label, more = {}) {
      write(`**${person.user.globalName}** (${person.locale}) presses \`[ ${label} ]\``);
      const customId = walk(message.components, []).find(({ component }) => component.label === label)?.component;
      const deed = { type: 'component', message, customId: textOf(customId?.custom_id) } as const;
      const outcome = await discord.interact({ ...deed, ...person, ...more });
      if (outcome.response?.type === 9) write(...drawModal(objectOf(outcome.response.data)));
      else show(person, outcome.message);
      return outcome;
    },
    async send(person, opened) {
      write(`**${person.user.globalName}** sends it.`);
      show(person, (await discord.interact({ type: 'modal', opened, fields: {}, ...person })).message);
    },
    page: () => `\n${lines.join('\n').trimEnd()}\n`,
  };
}

/** A slash command as a member types it in their language: `/frag frage:Was ist Seeding?` */
function typed(
  discord: LoopbackDiscord,
  locale: string,
  name: string,
  given: Readonly<Record<string, string>>,
): string {
  const command = commandOf(discord, name);
  const options = objectsOf(objectOf(command).options);
  const parts = Object.entries(given).map(([key, value]) => {
    const option = options.find((one) => one.name === key);
    const choice = objectsOf(option?.choices).find((one) => one.value === value);
    return `${localisedName(option, locale)}:${choice === undefined ? value : localisedName(choice, locale)}`;
  });
  return [`/${localisedName(command, locale)}`, ...parts].join(' ');
}

function commandOf(discord: LoopbackDiscord, name: string) {
  return discord.registeredCommands().find((command) => command.name === name);
}

function localisedName(named: unknown, locale: string): string {
  const { name, name_localizations: names } = objectOf(named);
  return textOf(objectOf(names)[locale]) || textOf(name);
}
