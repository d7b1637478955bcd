import { openProgram } from './compiled-code.ts';

const { main } = openProgram().load('main-lauffeuer.cjs') as typeof import('./lauffeuer.ts');
await main();
