import type { Logger } from 'pino';
import { causeOf } from '../discord/cause.ts';

/** EX_SOFTWARE of sysexits.h: whoever runs the bot starts it anew. */
const EXIT_FAULT = 70;
/** Container engines kill after 10 s. In ms. */
const END_WITHIN = 9000;

/** How the process comes to its end. */
export interface Life {
  /** Adds what is to be done at the end. What was begun last is ended first. */
  onEnd(step: () => Promise<void> | void): void;
  /** Does all of that, within 9 s, and exits. Does nothing if the end has begun already. */
  end(exitCode: number): Promise<void>;
}

/**
 * Ends the process in order on SIGTERM and SIGINT, however far it has come; at once on a second one. A fault that nobody
 * caught leaves the program in a state that nobody knows: it is logged, what is under way is finished, and the process ends.
 */
export function createLife(log: Logger): Life {
  const steps: (() => Promise<void> | void)[] = [];
  let ending = false;

  const end = async (exitCode: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      log.error('not all could be finished in time');
      process.exit(exitCode === 0 ? 1 : exitCode);
    }, END_WITHIN).unref();
    let code = exitCode;
    for (const step of steps.reverse()) {
      try {
        await step();
      } catch (error) {
        log.error({ cause: causeOf(error) }, 'a part could not be ended in order');
        code ||= 1;
      }
    }
    process.exit(code);
  };

  const onSignal = (signal: NodeJS.Signals) => {
    if (ending) process.exit(1);
    log.info({ signal }, 'stopping');
    void end(0);
  };
  const onFault = (error: unknown) => {
    if (ending) process.exit(EXIT_FAULT);
    log.fatal({ cause: causeOf(error) }, 'an unexpected fault');
    void end(EXIT_FAULT);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return { onEnd: (step) => void steps.push(step), end };
}
