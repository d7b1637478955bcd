import { Bench } from 'tinybench';
import { type Latency, latencyOf } from './statistics.ts';

/**
 * How long a function takes for one input, in milliseconds; each input is drawn beforehand, outside the measured time.
 * @param warmup How many inputs are taken first, unmeasured.
 */
export async function sample<Input>(
  draw: () => Input,
  work: (input: Input) => unknown,
  { samples, warmup }: { readonly samples: number; readonly warmup: number },
): Promise<Latency> {
  let input = draw();
  const bench = new Bench({
    iterations: samples,
    time: 0,
    warmup: warmup > 0,
    warmupIterations: warmup,
    warmupTime: 0,
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
