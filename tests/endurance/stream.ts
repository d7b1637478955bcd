import type { LoopbackDiscord } from '../../src/playground/discord/server.ts';
import type { InteractionOutcome, LoopbackUser } from '../../src/playground/discord/types.ts';

/** What came of a stream of questions. */
export interface Streamed {
  readonly asked: number;
  readonly answered: number;
  /** Outcomes without an answer in time. */
  readonly lost: readonly InteractionOutcome[];
  /** From Discord's sending to its taking the answer, in milliseconds, ascending. */
  readonly latencies: readonly number[];
}

/** A stream of questions that goes on until it is ended. */
export interface Stream {
  /** How many were asked so far. */
  asked(): number;
  /** Asks no more, and resolves when each has been answered or is over. */
  end(): Promise<Streamed>;
}

/** As many members as one who asks a lot is not held up for. */
const MEMBERS = 400;

/** Asks at a steady rate, each time somebody else and something else. @param perSecond At most 1,000. */
export function streamQuestions(discord: LoopbackDiscord, perSecond: number): Stream {
  const members: readonly LoopbackUser[] = Array.from({ length: MEMBERS }, (_, number) =>
    discord.createUser(`Member ${number}`),
  );
  const outcomes: Promise<InteractionOutcome>[] = [];
  const begun = performance.now();
  const ask = () => {
    // What the clock has come to, so that a busy machine asks as often as a quick one.
    const due = Math.floor(((performance.now() - begun) * perSecond) / 1000);
    while (outcomes.length < due) {
      const number = outcomes.length;
      const [locale, question] = QUESTIONS[number % QUESTIONS.length] ?? ['en-US', 'seeding'];
      const user = members[number % members.length] as LoopbackUser;
      const options = { question: `${question} ${number}` };
      outcomes.push(discord.interact({ type: 'command', command: 'ask', options, user, locale }));
    }
  };
  const timer = setInterval(ask, 5);
  return {
    asked: () => outcomes.length,
    async end() {
      clearInterval(timer);
      const all = await Promise.all(outcomes);
      const answered = all.filter(({ response }) => response !== undefined);
      return {
        asked: all.length,
        answered: answered.length,
        lost: all.filter(({ response }) => response === undefined),
        latencies: answered.map(({ latency }) => latency).sort((a, b) => a - b),
      };
    },
  };
}

/** The value that so many percent of the ascending values do not exceed. */
export function percentile(ascending: readonly number[], percent: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor((ascending.length * percent) / 100))] ?? 0;
}

const QUESTIONS: readonly (readonly [locale: string, question: string])[] = [
  ['de', 'Was ist Seeding?'],
  ['da', 'Hvad er en hook?'],
  ['en-US', 'How do I find influencers?'],
  ['de', 'Wie messe ich Reichweite'],
  ['da', 'hvor tit skal man poste'],
  ['en-GB', 'what does K-factor mean'],
];
