import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';
import { PROGRAM } from './program-folder.ts';

/** Of Node from 22.8 on; its types here are those of the oldest Node that the bot runs on. */
type EnableCompileCache = (directory: string) => unknown;

/** What is made of the program and the shipped knowledge, for every start to use: beside the program, and written by whoever may write that. */
export const MADE = fileURLToPath(new URL('made/', PROGRAM));

/**
 * Has Node keep what V8 compiles beside the program, which is a fifth of a start's work; a folder that cannot be written is
 * only read. Never in DATA_DIR: who can write there could have the bot run their code.
 */
export function keepCompiledCode(): void {
  const { enableCompileCache } = modules as { readonly enableCompileCache?: EnableCompileCache };
  enableCompileCache?.(`${MADE}code`);
}
