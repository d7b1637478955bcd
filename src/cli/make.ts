import { fileURLToPath } from 'node:url';
import { keepCompiledCode, MADE } from '../compiled-code.ts';
import { PROGRAM } from '../program-folder.ts';
import { runProgram } from './program.ts';

/** Files of the built program, by the names that src/cli/bundle.ts gives them. */
const STARTED = ['main-lauffeuer.js', 'main-metrics.js', 'main-server.js'];

/**
 * Makes of the program and the knowledge that comes with it what every start would have to make else; where it has been made
 * already, it stays.
 */
await runProgram(async () => {
  keepCompiledCode();
  const [{ createCache }, { createStore }] = await Promise.all([
    import('../knowledge/cache.ts'),
    import('../knowledge/store.ts'),
    // What a start loads: to be compiled, and not to be run.
    ...STARTED.map((file) => import(new URL(file, PROGRAM).href)),
  ]);
  const directory = fileURLToPath(new URL('../../knowledge', import.meta.url));
  // Whoever has taken the shipped knowledge away has nothing to start faster with, and no reason to stop here.
  await createStore({ directory, cache: createCache(MADE) }).start();
  return 0;
});
