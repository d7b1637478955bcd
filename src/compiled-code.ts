import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { PROGRAM } from './program-folder.ts';

/** What is made of the program and the shipped knowledge, for every start to use: beside the program, and written by whoever may write that. */
export const MADE = fileURLToPath(new URL('made/', PROGRAM));

/** The built program, whose files are made by src/cli/bundle.ts. */
export interface Program {
  /** Runs a file where it has not run yet. @returns what it exports. */
  load(file: string): unknown;
  /** Whether nothing that was loaded had to be compiled. */
  isCompiled(): boolean;
  /** Writes down what V8 has compiled of all that was loaded, for {@link openProgram} to find. */
  keepCompiled(): void;
}

type Run = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: unknown },
  filename: string,
  importing: (id: string) => Promise<unknown>,
) => void;

/**
 * Loads the files of the built program with what V8 made of them when they were built, which saves a start a fifth of its work
 * (docs/decisions/starting-from-a-cache.md). Node itself keeps compiled code from 22.8 on alone.
 */
export function openProgram(): Program {
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  let isCompiled = true;
  const requireOther = createRequire(PROGRAM);
  const require = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id));

  function load(file: string): unknown {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const filename = join(FOLDER, file);
    const source = readFileSync(filename);
    const cachedData = compiledFrom(source, file);
    const script = new Script(source.toString(), { filename, cachedData });
    scripts.set(file, script);
    isCompiled &&= script.cachedDataRejected === false;
    const run: Run = script.runInThisContext();
    // A script that V8 did not compile itself has no `import` of its own: Node does not know whose it is.
    run(module.exports, require, module, filename, (id) => import(id));
    return module.exports;
  }

  return {
    load,
    isCompiled: () => isCompiled,
    keepCompiled() {
      mkdirSync(CODE, { recursive: true });
      for (const [file, script] of scripts) writeFileSync(join(CODE, file), sealed(file, script));
    },
  };
}

const FOLDER = fileURLToPath(PROGRAM);
const CODE = join(MADE, 'code');
const SEAL = 4;

/** What was made of just this source, and is whole; V8 itself looks only for its own version, its flags and the length of the source. */
function compiledFrom(source: Buffer, file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(join(CODE, file));
    const compiled = bytes.subarray(SEAL);
    return bytes.readUInt32LE() === checksum(source, compiled) ? compiled : undefined;
  } catch {
    return undefined;
  }
}

function sealed(file: string, script: Script): Buffer {
  const compiled = script.createCachedData();
  const seal = Buffer.alloc(SEAL);
  seal.writeUInt32LE(checksum(readFileSync(join(FOLDER, file)), compiled));
  return Buffer.concat([seal, compiled]);
}

function checksum(source: Buffer, compiled: Buffer): number {
  return crc32(compiled, crc32(source));
}
