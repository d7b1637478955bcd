import { Client, Events, Options } from 'discord.js';

/**
 * The floor: the least that a bot of discord.js does. It answers every command with the same text, in private, and knows
 * nothing. Its client is set up as the bot's own is.
 */
const client = new Client({
  intents: [],
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    DMMessageManager: 0,
    GuildMemberManager: 0,
    GuildMessageManager: 0,
    MessageManager: 0,
    ThreadMemberManager: 0,
    UserManager: 0,
  }),
  rest: { api: process.env.DISCORD_API_URL ?? 'https://discord.com/api' },
});
client.on(Events.Error, () => undefined);
client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isChatInputCommand()) return;
  interaction
    .reply({ content: 'Seeding is placing content with chosen people.', flags: 'Ephemeral' })
    .catch(() => undefined);
});
client.once(Events.ClientReady, async (ready) => {
  await ready.application.commands.set([
    {
      name: 'ask',
      description: 'Ask a question',
      options: [{ type: 3, name: 'question', description: 'What to ask', required: true }],
    },
  ]);
  process.stdout.write('ready\n');
});
process.once('SIGTERM', () => process.exit(0));
await client.login(process.env.DISCORD_TOKEN);
