/**
 * Long work in short steps: between two of them whoever drives it may see to something else. The work is the same whether it
 * is done at one go or aside.
 */
export type Steps<Result> = Generator<void, Result>;

/** Does the work at one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
