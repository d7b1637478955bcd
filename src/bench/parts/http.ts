import { createServer } from 'node:http';
import { type Side, startBotProcess } from '../bots.ts';
import { startChild } from '../child.ts';
import type { Address } from '../processes/discord.ts';
import type { HttpLoad } from '../processes/http.ts';
import { median } from '../statistics.ts';
import type { Part } from './part.ts';

const SCRIPTS = { own: '../main.js', reference: './bare-http.js' } as const;

/** Interactions that come over HTTP, signed, on connections that stay open. */
export const http: Part = {
  name: 'http',
  what: 'signed interactions over HTTP',
  async run(plan) {
    const discord = startChild('discord');
    const load = startChild('http');
    const rate = { own: [] as number[], reference: [] as number[] };
    const processor = { own: [] as number[], reference: [] as number[] };
    const requests = plan.quick ? 300 : 4000;
    try {
      const publicKey = await load.call<string>('start', plan.knowledge);
      for (let round = 0; round < (plan.quick ? 1 : 3); round++) {
        for (const side of ['reference', 'own'] as const) {
          // Where the bot's commands are registered.
          const address = await discord.call<Address>('open');
          const port = await freePort();
          const variables = { DISCORD_TRANSPORT: 'http', DISCORD_PUBLIC_KEY: publicKey, PORT: String(port) };
          const bot = startBotProcess(SCRIPTS[side], address, { variables });
          try {
            await Promise.race([load.call('first', port), bot.died]);
            const asked: HttpLoad = { port, requests, connections: 16 };
            await load.call('ask', { ...asked, requests: requests / 2 });
            const before = bot.processorTime();
            rate[side].push(await load.call<number>('ask', asked));
            processor[side].push((bot.processorTime() - before) / requests);
          } finally {
            await bot.stop();
            await discord.call('close');
          }
        }
      }
    } finally {
      await Promise.all([discord.stop(), load.stop()]);
    }
    const each = (side: Side) => `${median(processor[side]).toFixed(2)} ms`;
    return [{ id: 'http', ...rate, note: `processor time an answer: ${each('own')}, bare ${each('reference')}` }];
  },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}
