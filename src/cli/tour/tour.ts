import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { startBot } from '../../bot.ts';
import { createStore } from '../../knowledge/store.ts';
import { startLoopbackDiscord } from '../../playground/discord/server.ts';
import { createMemoryStorage } from '../../storage/memory-storage.ts';
import { EXCHANGES } from './exchanges.ts';
import { createGuide } from './guide.ts';

const KNOWLEDGE = new URL('../../../knowledge', import.meta.url);

const HEADING = `# A tour in ten exchanges

What members see, word for word. \`npm run tour\` has this page written by the real bot: discord.js and all, against the
Discord on loopback that the tests use. A test fails as soon as the bot would say something else.

\`[ ]\` is a button, \`( )\` one that is switched off, \`▾\` a menu. The colour of an answer's frame is decoration and not shown here.
`;

/** Has the real bot lead through the exchanges, and gives back the page that tells of them. */
export async function takeTour(): Promise<string> {
  const store = createStore({ directory: fileURLToPath(KNOWLEDGE) });
  await store.reload();
  const discord = await startLoopbackDiscord();
  const log = pino({ level: 'silent' });
  const storage = createMemoryStorage();
  const config = { token: discord.token, apiUrl: discord.url, moderatorRoleIds: [], defaultLanguage: 'en' };
  // The first of the tips that are left, each time.
  const bot = await startBot({ config, store, storage, log, random: () => 0 });
  try {
    const guide = createGuide(discord);
    for (const [number, exchange] of EXCHANGES.entries()) {
      guide.chapter(number + 1, exchange.title, exchange.about);
      await exchange.act(guide);
    }
    if (discord.violations.length > 0) throw new Error(`the bot broke a rule: ${JSON.stringify(discord.violations)}`);
    return `${HEADING}${guide.page()}`;
  } finally {
    await bot.stop();
    storage.close();
    await discord.stop();
  }
}
