import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { PROGRAM } from '../program-folder.ts';
import { runProgram } from './program.ts';

/** Packages that every start loads, with all that they load themselves; the others stay where npm puts them. */
const INLINED = ['discord.js', 'discord-api-types', 'dotenv', 'intl-messageformat', 'markdown-it', 'pino', 'valibot'];
/** What discord.js would take if it were there. */
const NOT_INSTALLED = ['bufferutil', 'utf-8-validate', 'zlib-sync'];

/**
 * Puts what a start loads into a few files: Node looks for each module's file in a dozen places and reads hundreds of them, which
 * takes longer than running them (docs/decisions/starting-from-a-cache.md).
 */
await runProgram(async () => {
  await build({
    input: fileURLToPath(new URL('../src/main.ts', PROGRAM)),
    platform: 'node',
    external: (id, importer) =>
      NOT_INSTALLED.includes(id) || (isPackage(id) && !importer?.includes('/node_modules/') && !isInlined(id)),
    // discord.js has one, for sharding of its own, which is not used.
    checks: { eval: false },
    // V8 reads comments at every start; licences stay.
    output: {
      dir: fileURLToPath(PROGRAM),
      entryFileNames: 'main.js',
      chunkFileNames: 'main-[name].js',
      comments: { legal: true, annotation: false, jsdoc: false },
    },
  });
  return 0;
});

function isPackage(id: string): boolean {
  return !/^[./]|^[a-z]:/i.test(id) || id.startsWith('node:');
}

function isInlined(id: string): boolean {
  return INLINED.some((name) => id === name || id.startsWith(`${name}/`));
}
