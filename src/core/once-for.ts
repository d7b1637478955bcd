/** What was worked out of so many objects is kept at most: of more, it is worked out again. */
const MOST_KEPT = 5000;

/** A function that works out what it says of an object once, and keeps it while that object is in use. */
export function onceFor<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  let known = new WeakMap<Thing, { readonly result: Result }>();
  let kept = 0;
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.result;
    const result = work(thing);
    if (kept >= MOST_KEPT) {
      known = new WeakMap();
      kept = 0;
    }
    kept += 1;
    known.set(thing, { result });
    return result;
  };
}
