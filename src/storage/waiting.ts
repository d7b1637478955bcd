/** What may be written later waits so long for more to come. In ms. */
const WAIT_TO_WRITE = 250;
/** No more than so much waits, however fast it comes. */
const MOST_WAITING = 10_000;

/** Work that is done in one go with what comes soon after it. */
interface Waiting<Work> {
  /** Has it done within {@link WAIT_TO_WRITE}, which keeps no process alive: whoever ends one has it done before. */
  add(work: Work): void;
  /** Has all of it done now. */
  finish(): void;
}

/** @param perform Does all that waits, in order; must not throw. */
export function createWaiting<Work>(perform: (works: readonly Work[]) => void): Waiting<Work> {
  let works: Work[] = [];
  let timer: NodeJS.Timeout | undefined;
  const finish = () => {
    clearTimeout(timer);
    timer = undefined;
    if (works.length === 0) return;
    const all = works;
    works = [];
    perform(all);
  };
  return {
    add(work) {
      works.push(work);
      if (works.length >= MOST_WAITING) finish();
      else timer ??= setTimeout(finish, WAIT_TO_WRITE).unref();
    },
    finish,
  };
}
