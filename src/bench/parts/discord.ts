import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BotProcess, type Side, startBotProcess } from '../bots.ts';
import { type Child, startChild } from '../child.ts';
import type { Address, Answered, Load } from '../processes/discord.ts';
import { latencyOf, median } from '../statistics.ts';
import type { Part, Plan } from './part.ts';

const SIDES: readonly Side[] = ['reference', 'own'];
const SCRIPTS = { own: '../main.js', reference: './bare-bot.js' } as const;
/** As `npm start` and the image have it. */
const FLAGS = { own: ['--max-semi-space-size=4'], reference: [] } as const;

interface Met {
  readonly side: Side;
  readonly bot: BotProcess;
  readonly discord: Child;
  /** From the spawn to the first answer, in ms. */
  readonly start: number;
}

/** How fast `/ask` is answered through discord.js's own client, logged in to a Discord on loopback. */
export const asking: Part = {
  name: 'ask',
  what: '`/ask` through the real client on loopback',
  async run(plan) {
    const warmup: Load = { within: plan.quick ? 500 : 2000, inFlight: 16 };
    const many: Load = { within: plan.quick ? 1000 : 4000, inFlight: 16 };
    const single: Load = { within: plan.quick ? 500 : 2000, inFlight: 1 };
    const rounds = plan.quick ? 1 : 3;
    const rate = twoLists();
    const p50 = twoLists();
    const p99 = twoLists();
    const processor = twoLists();
    await inTurns(plan, rounds, async ({ side, discord, bot }) => {
      await asked(discord, warmup);
      const before = bot.processorTime();
      const { latencies, milliseconds } = await asked(discord, many);
      processor[side].push((bot.processorTime() - before) / latencies.length);
      rate[side].push(latencies.length / (milliseconds / 1000));
      const latency = latencyOf((await asked(discord, single)).latencies);
      p50[side].push(latency.p50);
      p99[side].push(latency.p99);
    });
    const each = (side: Side) => `${median(processor[side]).toFixed(2)} ms`;
    const note = `processor time an answer: ${each('own')}, bare bot ${each('reference')}`;
    return [
      { id: 'ask-rate', ...rate, note },
      { id: 'ask-p50', ...p50 },
      { id: 'ask-p99', ...p99 },
    ];
  },
};

/** Idle for so long before memory is looked at, and then so many times, a second between. In ms. */
const REST = 5000;
const LOOKS = 3;

/** How soon the first question is answered after the process was started, and what the process takes when it is left alone. */
export const starting: Part = {
  name: 'start',
  what: 'start to first answer, and memory at rest',
  async run(plan) {
    const start = twoLists();
    const resident = twoLists();
    const proportional = twoLists();
    await inTurns(plan, plan.quick ? 1 : 5, async (met) => void start[met.side].push(met.start));
    await inTurns(plan, plan.quick ? 1 : 2, async ({ side, bot }) => {
      await wait(plan.quick ? 500 : REST);
      const looks: { readonly resident: number; readonly proportional: number }[] = [];
      for (let look = 0; look < (plan.quick ? 1 : LOOKS); look++) {
        looks.push(bot.memory());
        await wait(1000);
      }
      resident[side].push(median(looks.map((look) => look.resident)));
      proportional[side].push(median(looks.map((look) => look.proportional)));
    });
    const pss = (side: Side) => `${median(proportional[side]).toFixed(0)} MB`;
    return [
      { id: 'start', ...start },
      { id: 'memory', ...resident, note: `PSS: ${pss('own')}, bare bot ${pss('reference')}` },
    ];
  },
};

/** Starts the bare bot and the bot in turns, each logged in to a Discord of its own that has answered one question. */
async function inTurns(plan: Plan, rounds: number, measure: (met: Met) => Promise<void>): Promise<void> {
  const discord = startChild('discord');
  const { profiles } = plan;
  const execArgv = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profiles)}`];
  try {
    await discord.call('start', { entries: undefined, knowledge: plan.knowledge });
    for (let round = 0; round < rounds; round++) {
      for (const side of SIDES) {
        const bot = startBotProcess(SCRIPTS[side], await discord.call<Address>('open'), {
          execArgv: [...execArgv, ...FLAGS[side]],
        });
        try {
          const answeredAt = await Promise.race([discord.call<number>('first'), bot.died]);
          await measure({ side, bot, discord, start: answeredAt - bot.spawnedAt });
        } finally {
          await bot.stop();
          await discord.call('close');
        }
      }
    }
  } finally {
    await discord.stop();
  }
}

async function asked(discord: Child, load: Load): Promise<Answered> {
  const answered = await discord.call<Answered>('ask', load);
  const { unanswered, violations } = answered;
  if (unanswered + violations > 0) throw new Error(`${unanswered} unanswered, ${violations} rules of Discord’s broken`);
  return answered;
}

function twoLists(): { readonly own: number[]; readonly reference: number[] } {
  return { own: [], reference: [] };
}
