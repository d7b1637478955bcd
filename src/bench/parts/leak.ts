import { startChild } from '../child.ts';
import { median } from '../statistics.ts';
import type { Part } from './part.ts';

const MILLION = 1_000_000;
/** The heap is looked at so many times after the warm-up, at even distances. */
const LOOKS = 9;

/**
 * What answers leave behind in memory. A first tenth warms up: code is compiled, caches fill. What is compared is the
 * median of the next three looks with that of the last three, since every look differs a little.
 */
export const leaking: Part = {
  name: 'leak',
  what: 'memory growth over answers to ever new questions',
  async run(plan) {
    const answers = plan.quick ? 3_000 : plan.chosen ? MILLION : MILLION / 20;
    const process = startChild('leak', ['--expose-gc']);
    try {
      await process.call('start', plan.knowledge);
      const looks: number[] = [];
      for (let look = 0; look <= LOOKS; look++) {
        looks.push(await process.call<number>('answer', answers / (LOOKS + 1)));
        plan.say(`${((look + 1) / (LOOKS + 1)) * answers} answers: ${looks.at(-1)?.toFixed(2)} MB`);
      }
      const [, ...warm] = looks;
      const note = plan.chosen ? `${answers} answers` : `${answers} answers; \`npm run bench -- leak\` gives a million`;
      return [{ id: 'leak', own: [median(warm.slice(-3))], reference: [median(warm.slice(0, 3))], note }];
    } finally {
      await process.stop();
    }
  },
};
