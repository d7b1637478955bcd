import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { PROGRAM } from '../program-folder.ts';
import { runProgram } from './program.ts';

/** Packages that every start loads, with all that they load themselves; the others stay where npm puts them. */
const EVERY_START = [
  'discord.js',
  'discord-api-types',
  'dotenv',
  'intl-messageformat',
  'markdown-it',
  'pino',
  'valibot',
];
/** Packages of the playground that cannot be required; without zod, they would have another than the playground's own. */
const MODULES_ONLY = ['discord-api-spec', 'zod'];
const INLINED = [...EVERY_START, ...MODULES_ONLY];
/** What discord.js would take if it were there. */
const NOT_INSTALLED = ['bufferutil', 'utf-8-validate', 'zlib-sync'];

/**
 * Puts what a start loads into a few files: Node looks for each module's file in a dozen places and reads hundreds of them, which
 * takes longer than running them (docs/decisions/starting-from-a-cache.md).
 */
await runProgram(async () => {
  const { output } = await build({
    input: { lauffeuer: fileURLToPath(new URL('../src/lauffeuer.ts', PROGRAM)) },
    platform: 'node',
    external: (id, importer) =>
      NOT_INSTALLED.includes(id) || (isPackage(id) && !importer?.includes('/node_modules/') && !isInlined(id)),
    // discord.js has one, for sharding of its own, which is not used.
    checks: { eval: false },
    // V8 reads comments where it compiles; licences stay.
    output: {
      format: 'cjs',
      strict: true,
      entryFileNames: 'main-[name].cjs',
      chunkFileNames: 'main-[name].cjs',
      comments: { legal: true, annotation: false, jsdoc: false },
    },
    write: false,
  });
  for (const file of output) {
    if (file.type === 'chunk') writeFileSync(new URL(file.fileName, PROGRAM), scriptOf(file.code));
  }
  return 0;
});

/**
 * A module of CommonJS as the function that src/compiled-code.ts calls. V8 keeps what it compiled of scripts, and a script that
 * it did not compile anew cannot `import()` by itself.
 */
function scriptOf(code: string): string {
  const body = inOneByte(code.replace(/(?<![.\w])import\(/g, 'importing('));
  return `(function (exports, require, module, __filename, importing) {${body}\n})`;
}

/**
 * The same code, with the letters escaped that Latin-1 does not have: with one of them among two million, V8 keeps two bytes for each.
 * An escape means the same in strings, templates and regular expressions, but not after a backslash.
 */
function inOneByte(code: string): string {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\xff]/.test(code)) throw new Error('a letter after a backslash cannot be escaped');
  return code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPackage(id: string): boolean {
  return !/^[./]|^[a-z]:/i.test(id) || id.startsWith('node:');
}

function isInlined(id: string): boolean {
  return INLINED.some((name) => id === name || id.startsWith(`${name}/`));
}
