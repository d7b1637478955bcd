import { fileURLToPath } from 'node:url';
import { MADE, openProgram } from '../compiled-code.ts';
import { type Cache, createCache } from '../knowledge/cache.ts';
import { createStore } from '../knowledge/store.ts';
import { runProgram } from './program.ts';
import { rehearse } from './rehearsal.ts';

/**
 * Makes of the program and the knowledge that comes with it what every start would have to make else; where it has been made
 * already, it stays.
 */
await runProgram(async () => {
  const directory = fileURLToPath(new URL('../../knowledge', import.meta.url));
  // Whoever has taken the shipped knowledge away has nothing to start faster with, and no reason to stop here.
  if (!(await keepKnowledge(directory))) return 0;
  const program = openProgram();
  const { main } = program.load('main-lauffeuer.cjs') as typeof import('../lauffeuer.ts');
  if (program.isCompiled()) return 0;
  try {
    await rehearse(main, directory);
    program.keepCompiled();
  } catch (error) {
    // A machine on which nothing may listen can be one on which the bot is to run all the same.
    const cause = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Nothing could be compiled beforehand, so starts take a little longer: ${cause}\n`);
  }
  process.kill(process.pid, 'SIGTERM');
  return 0;
});

/** @returns whether there is any. */
async function keepKnowledge(directory: string): Promise<boolean> {
  const cache = createCache(MADE);
  let keeping: Promise<boolean> | undefined;
  const watched: Cache = { ...cache, keep: (...read) => (keeping = cache.keep(...read)) };
  const { outcome } = await createStore({ directory, cache: watched }).start();
  await keeping;
  return outcome === 'loaded';
}
