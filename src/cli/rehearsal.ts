import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopbackDiscord } from '../playground/discord/server.ts';
import { VARIABLES } from '../variables.ts';

/**
 * Runs the bot in this process, on a Discord of this machine, until it has answered a question: whatever a start runs is compiled
 * then. The process ends by SIGTERM.
 * @param main That of src/lauffeuer.ts.
 */
export async function rehearse(main: () => Promise<void>, knowledge: string): Promise<void> {
  const discord = await startLoopbackDiscord();
  const data = mkdtempSync(join(tmpdir(), 'lauffeuer-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  for (const { name } of VARIABLES) process.env[name] = '';
  Object.assign(process.env, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    KNOWLEDGE_DIR: knowledge,
    DATA_DIR: data,
    PORT: '0',
    LOG_LEVEL: 'fatal',
  });
  const isReady = () => discord.connected() > 0 && discord.registeredCommands().some(({ name }) => name === 'ask');
  // It goes on until the bot is told to stop, unless it fails before it is connected.
  await Promise.race([main(), discord.until(isReady)]);
  await discord.interact({ type: 'command', command: 'ask', options: { question: 'What is seeding?' } });
}
