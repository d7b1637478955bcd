import { type ApplicationCommandDataResolvable, Client, Events, type Interaction } from 'discord.js';
import {
  type LoopbackDiscord,
  type LoopbackOptions,
  startLoopbackDiscord,
} from '../../src/playground/discord/server.ts';

/** A stand-in with an unchanged discord.js client logged in to it. */
export interface Connected {
  readonly discord: LoopbackDiscord;
  readonly client: Client<true>;
  stop(): Promise<void>;
}

export interface ConnectOptions extends LoopbackOptions {
  readonly commands?: readonly ApplicationCommandDataResolvable[];
}

/** Starts both; every interaction goes to `handle`, whose errors the test has to look for itself. */
export async function connect(
  handle: (interaction: Interaction) => Promise<unknown>,
  { commands = [], ...options }: ConnectOptions = {},
): Promise<Connected> {
  const discord = await startLoopbackDiscord(options);
  const client = new Client({ intents: [], rest: { api: discord.url } });
  client.on(Events.Error, () => {});
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch(() => {});
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const logged = await ready;
  if (commands.length > 0) await logged.application.commands.set([...commands]);
  return {
    discord,
    client: logged,
    async stop() {
      await client.destroy();
      await discord.stop();
    },
  };
}

/** The commands that most tests register. */
export const ASK: ApplicationCommandDataResolvable = {
  name: 'ask',
  nameLocalizations: { de: 'frage' },
  description: 'Ask a question',
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true, autocomplete: true },
    { type: 3, name: 'language', description: 'Answer in', choices: [{ name: 'Danish', value: 'da' }] },
    { type: 6, name: 'for', description: 'For whom' },
  ],
};

export const KNOWLEDGE: ApplicationCommandDataResolvable = {
  name: 'knowledge',
  description: 'Keep the knowledge',
  defaultMemberPermissions: '32',
  contexts: [0],
  options: [
    { type: 1, name: 'reload', description: 'Read it again' },
    { type: 1, name: 'status', description: 'How it is' },
  ],
};

export const ANSWER_THIS: ApplicationCommandDataResolvable = { type: 3, name: 'Answer this' };
