import { Bench } from 'tinybench';
import { type Latency, latencyOf } from './statistics.ts';

/**
 * For how long inputs are measured, in ms, and how many at least, however long they take. Before them, half as many are taken
 * unmeasured, to warm up.
 */
export interface Sampling {
  readonly milliseconds: number;
  readonly atLeast: number;
}

/** How long a function takes for one input, in milliseconds; each input is drawn beforehand, outside the measured time. */
export async function sample<Input>(
  draw: () => Input,
  work: (input: Input) => unknown,
  { milliseconds, atLeast }: Sampling,
): Promise<Latency> {
  let input = draw();
  const bench = new Bench({
    iterations: atLeast,
    time: milliseconds,
    warmupIterations: Math.ceil(atLeast / 2),
    warmupTime: milliseconds / 2,
    retainSamples: true,
    throws: true,
  });
  bench.add('work', () => void work(input), {
    async: false,
    beforeEach() {
      input = draw();
    },
  });
  const [task] = await bench.run();
  if (task?.result.state !== 'completed') throw new Error('the benchmark did not complete');
  return latencyOf(task.result.latency.samples ?? []);
}
