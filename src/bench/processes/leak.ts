import { pino } from 'pino';
import { readConfig } from '../../config.ts';
import { createCooldown } from '../../discord/cooldown.ts';
import { createDispatcher, type Dispatcher } from '../../discord/dispatch.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { startKeeping } from '../../keeping.ts';
import type { Json } from '../../playground/discord/json.ts';
import { serve } from '../child.ts';
import { createInteractions } from '../interactions.ts';
import { createQuestions } from '../questions.ts';
import { temporaryFolder } from '../temporary.ts';

let dispatcher: Dispatcher;
let interactions: () => Json;
let unsent = 0;

/** All of the bot but the connection to Discord: interactions are read, answered and counted, and the answers thrown away. */
serve({
  async start(knowledge: string): Promise<void> {
    const log = pino({ level: 'silent' });
    const config = readConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: temporaryFolder(), DISCORD_TOKEN: 'none' });
    const { store, storage } = await startKeeping(config, log);
    const { defaultLanguage, moderatorRoleIds } = config;
    dispatcher = createDispatcher({
      surroundings: {
        store,
        storage,
        texts: await loadTexts(defaultLanguage),
        defaultLanguage,
        moderatorRoleIds,
        random: Math.random,
        cooldown: createCooldown(),
        vitals: { version: 'bench', since: new Date(), latency: () => undefined },
      },
      send: async () => undefined,
      log,
      observe: ({ outcome }) => {
        if (outcome === 'failed' || outcome === 'ignored') unsent += 1;
      },
    });
    interactions = createInteractions(createQuestions(store.current().entries, 5));
  },
  /** @returns the heap in use after so many more answers, in MB. */
  async answer(count: number): Promise<number> {
    for (let number = 0; number < count; number++) {
      await dispatcher.handle(interactions());
      // As between two interactions: timers and what SQLite has to write get their turn.
      if (number % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    if (unsent > 0) throw new Error(`${unsent} questions were not answered`);
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 2 ** 20;
  },
});
