import { fstatSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { startBot } from '../bot.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from './discord/server.ts';
import { observe } from './page/knowledge-news.ts';
import { startPage } from './page/page.ts';
import { startTerminal } from './terminal.ts';

type BotOptions = Parameters<typeof startBot>[0];

/** What the bot is given beside the connection, which is the playground's own. */
export interface PlaygroundOptions extends Omit<BotOptions, 'config'> {
  readonly config: Omit<BotOptions['config'], 'token' | 'apiUrl'>;
  /** The knowledge folder. */
  readonly folder: string;
  /** Reads what is saved in the folder by itself; the result ends it. Absent where nothing is to be watched. */
  readonly watch?: (store: BotOptions['store']) => { stop(): Promise<void> };
  /** Of the page; the next free one where it is taken, any where it is 0. */
  readonly port: number;
  readonly input: Readable & { readonly fd?: number };
  readonly output: Writable;
}

export interface Playground {
  /** The page's address. */
  readonly url: string;
  /** Closes the page, the prompt, the bot and the stand-in. */
  stop(): Promise<void>;
  /** Resolves when all of it is closed: by `stop`, by `quit`, or at the end of what was piped in. */
  readonly closed: Promise<void>;
}

/**
 * Runs the real bot against a Discord on loopback: in the browser, and at a prompt where somebody or something types.
 * Resolves when both can be used.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { config, folder, watch, port, input, output, ...forBot } = options;
  const store = observe(options.store);
  const discord = await startLoopbackDiscord();
  const connected = { ...config, token: discord.token, apiUrl: discord.url };
  const bot = await startBot({ ...forBot, store, config: connected }).catch(stopAndThrow(discord));
  const watcher = watch?.(store);
  const print = (line: string) => output.write(`${line}\n`);
  const page = await startPage({
    discord,
    store,
    folder,
    watched: watcher !== undefined,
    defaultLanguage: config.defaultLanguage,
    ownLanguage: (userId) => forBot.storage.languages.get(userId),
    port,
    onTaken: (taken) => print(`Port ${taken} is taken; trying the next one.`),
  });
  print(`Your own Discord: ${page.url}`);

  const prompt = canType(input) ? startTerminal({ discord, store, input, output, ...config }) : undefined;
  let end = (): void => prompt?.stop();
  const untilStopped = new Promise<void>((resolve) => {
    if (prompt === undefined) end = resolve;
  });
  const closed = (prompt?.closed ?? untilStopped).finally(async () => {
    await page.stop();
    await watcher?.stop();
    await bot.stop();
    await discord.stop();
  });
  return {
    url: page.url,
    closed,
    stop() {
      end();
      return closed;
    },
  };
}

function stopAndThrow(discord: LoopbackDiscord) {
  return async (error: unknown): Promise<never> => {
    await discord.stop();
    throw error;
  };
}

/** A terminal, a pipe or a file; not the nothing that a service manager gives. */
function canType(input: PlaygroundOptions['input']): boolean {
  if (input.fd === undefined || ('isTTY' in input && input.isTTY === true)) return true;
  const stats = fstatSync(input.fd);
  return stats.isFIFO() || stats.isSocket() || stats.isFile();
}
