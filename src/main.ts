import { keepCompiledCode } from './compiled-code.ts';

// Whatever is imported before this line is compiled at each start: so nearly nothing is.
keepCompiledCode();
const { main } = await import('./lauffeuer.ts');
await main();
