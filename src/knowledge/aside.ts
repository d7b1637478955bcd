import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../core/steps.ts';

/** What answers wait for work done aside, at most, beside a step that is longer by itself. In ms. */
const SLICE = 2;

/** Does long work in slices, and lets whatever else waits go first after each. */
export async function aside<Result>(steps: Steps<Result>): Promise<Result> {
  const slices = createSlices();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slices.isOver()) await slices.next();
  }
}

/** For long work that waits for others itself, and so cannot be {@link Steps}. */
export interface Slices {
  /** Whether it is time to let others go first. */
  isOver(): boolean;
  /** Lets them. */
  next(): Promise<void>;
}

export function createSlices(): Slices {
  let end = performance.now() + SLICE;
  return {
    isOver: () => performance.now() >= end,
    async next() {
      await nextTurn();
      end = performance.now() + SLICE;
    },
  };
}
