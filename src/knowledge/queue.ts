/**
 * Does one piece of work after the other. Whoever asks for a piece that is waiting or under way already, by its name, gets
 * that one's result.
 */
export type Queue = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

export function createQueue(): Queue {
  const under = new Map<string, Promise<unknown>>();
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(name: string, work: () => Promise<Result>) => {
    // A name always stands for work of one type.
    const known = under.get(name) as Promise<Result> | undefined;
    if (known !== undefined) return known;
    const result = last.then(work).finally(() => under.delete(name));
    under.set(name, result);
    last = result.catch(() => undefined);
    return result;
  };
}
