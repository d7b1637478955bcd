import { type LoopbackDiscord, startLoopbackDiscord } from '../../playground/discord/server.ts';
import { serve } from '../child.ts';
import { createAskers } from '../interactions.ts';
import { createQuestions } from '../questions.ts';
import { entriesOf, type Subject } from '../subject.ts';

/** Where a bot is to log in. */
export interface Address {
  readonly url: string;
  readonly token: string;
}

export interface Load {
  /** For how long questions are asked, in ms. */
  readonly within: number;
  /** How many of them wait for their answer at a time. */
  readonly inFlight: number;
}

export interface Answered {
  /** From the first question to the last answer, in ms. */
  readonly milliseconds: number;
  /** Of each question until its answer had come in, in ms: to check it takes longer where it says more. */
  readonly latencies: readonly number[];
  /** Questions that were not answered in time. */
  readonly unanswered: number;
  /** Rules of Discord's that the bot has broken so far. */
  readonly violations: number;
}

let discord: LoopbackDiscord;
let ask: ReturnType<typeof createAskers>;

/** A Discord on loopback with people who ask. */
serve({
  async start(subject: Subject): Promise<void> {
    ask = createAskers(createQuestions(await entriesOf(subject), 3));
  },
  /** A new one for each bot: nothing of the last one is left to slow this one down. */
  async open(): Promise<Address> {
    discord = await startLoopbackDiscord();
    return { url: discord.url, token: discord.token };
  },
  close: () => discord.stop(),
  /** Asks as soon as the commands are there. Resolves with the answer's moment, in ms since 1970. */
  async first(): Promise<number> {
    const hasAsk = () => discord.connected() > 0 && discord.registeredCommands().some(({ name }) => name === 'ask');
    while (!hasAsk()) await new Promise((resolve) => setTimeout(resolve, 2));
    if (!Number.isFinite(await askOne())) throw new Error('the first question was not answered');
    return Date.now();
  },
  async ask({ within, inFlight }: Load): Promise<Answered> {
    const latencies: number[] = [];
    const begun = performance.now();
    const person = async () => {
      while (performance.now() < begun + within) latencies.push(await askOne());
    };
    await Promise.all(Array.from({ length: inFlight }, person));
    const milliseconds = performance.now() - begun;
    const answered = latencies.filter(Number.isFinite);
    return {
      milliseconds,
      latencies: answered,
      unanswered: latencies.length - answered.length,
      violations: discord.violations.length,
    };
  },
});

/** @returns how long it took, in ms; infinity where there was no answer. */
async function askOne(): Promise<number> {
  const { response, latency } = await discord.interact(ask());
  return response === undefined ? Number.POSITIVE_INFINITY : latency;
}
