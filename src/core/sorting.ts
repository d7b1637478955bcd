import type { Steps } from './steps.ts';

/** Items sorted at one go: a few milliseconds even where comparing two is slow. */
const RUN = 512;
/** Items put in place in one step. */
const STEP = 1_024;

/**
 * Sorts in steps, by runs that are sorted and then merged two by two. Equal items keep their order.
 * @param sorted Items that stand in the right order already; they come before equal ones of the others.
 */
export function* sorting<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  sorted: readonly Item[] = [],
): Steps<Item[]> {
  let runs: (readonly Item[])[] = yield* sortingRuns(items, compare);
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let place = 0; place < runs.length; place += 2) {
      merged.push(yield* merging(runs[place] ?? [], runs[place + 1] ?? [], compare));
    }
    runs = merged;
  }
  return yield* merging(sorted, runs[0] ?? [], compare);
}

/** What stands in order already becomes one run. */
function* sortingRuns<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Steps<Item[][]> {
  const runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    const run = items.slice(from, from + RUN).sort(compare);
    const last = runs.at(-1);
    if (last !== undefined && compare(last.at(-1) as Item, run[0] as Item) <= 0) last.push(...run);
    else runs.push(run);
    yield;
  }
  return runs;
}

function* merging<Item>(
  some: readonly Item[],
  others: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  if (some.length === 0) return [...others];
  if (others.length === 0) return [...some];
  const merged: Item[] = [];
  let a = 0;
  let b = 0;
  while (a < some.length && b < others.length) {
    if (merged.length % STEP === STEP - 1) yield;
    const one = some[a] as Item;
    const other = others[b] as Item;
    if (compare(one, other) <= 0) {
      merged.push(one);
      a++;
    } else {
      merged.push(other);
      b++;
    }
  }
  for (; a < some.length; a++) merged.push(some[a] as Item);
  for (; b < others.length; b++) merged.push(others[b] as Item);
  return merged;
}
