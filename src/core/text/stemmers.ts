// biome-ignore lint/style/noRestrictedImports: it loads a package, which is pure, and nothing else.
import { createRequire } from 'node:module';
import type snowball from 'snowball-stemmers';

/**
 * Loaded as the CommonJS that it is: for an `import`, Node reads its megabyte once more in search of the names that it exports,
 * which takes eight times as long as loading it.
 */
export const { algorithms, newStemmer } = createRequire(import.meta.url)('snowball-stemmers') as typeof snowball;
