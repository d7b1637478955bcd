import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../core/steps.ts';

/** What answers wait for work done aside, at most, beside a step that is longer by itself. In ms. */
const SLICE = 4;

/** Does long work in slices, and lets whatever else waits go first after each. */
export async function aside<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
    await nextTurn();
  }
}
