import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import type { Steps } from '../core/steps.ts';
import { addToHash, EMPTY_HASH } from '../core/text/hash.ts';
import { aside } from './aside.ts';
import { fileFingerprintOf } from './digest.ts';
import { mapBounded } from './disk.ts';
import { compare } from './faults.ts';
import type { ParsedFile } from './parse-file.ts';
import { ABANDONED, sweep, writeWhole } from './write-whole.ts';

/**
 * The files of kept revisions, in parts that revisions share: a new one writes those parts only in which a file has changed.
 * A part is named after what is in it and never changes.
 */
export interface RevisionParts {
  /**
   * Sees to it that all files are on the disk.
   * @param named Parts that a kept revision names already: nobody sweeps those away meanwhile.
   * @returns the names of their parts.
   */
  keep(files: readonly ParsedFile[], named: ReadonlySet<string>): Promise<readonly string[]>;
  /** The files of some parts, by path. @throws if one of them is not there or not whole. */
  load(names: readonly string[]): Promise<readonly ParsedFile[]>;
  /** Removes the parts that no revision names. */
  sweep(named: ReadonlySet<string>): Promise<void>;
}

/** Files of a part, at most, on average: a part takes a millisecond to write, and a revision names few of them. */
const FILES = 64;
/** Parts written or read at one time: the disk has something to do while the next is packed. */
const AT_ONCE = 4;

export function createRevisionParts(folder: string): RevisionParts {
  const present = async () => (await readdir(folder).catch((): string[] => [])).filter((name) => NAME.test(name));

  const loadOne = async (name: string): Promise<readonly ParsedFile[]> => {
    // A damaged revision may name anything, which is neither to be read nor to be removed.
    if (!NAME.test(name)) throw new Error('no part is called so');
    const bytes = await readFile(join(folder, name));
    try {
      const files = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as readonly ParsedFile[];
      if (nameOf(files) === name) return files;
      throw new Error('another part stands there');
    } catch (error) {
      // The next revision writes it anew.
      await rm(join(folder, name), { force: true });
      throw error;
    }
  };

  return {
    async keep(files, named) {
      const there = new Set((await present()).filter((name) => named.has(name)));
      const parts = await aside(dividing(files));
      await mapBounded(
        parts.filter(({ name }) => !there.has(name)),
        AT_ONCE,
        async ({ name, files: some }) => writeWhole(folder, name, [await pack(some)]),
      );
      return parts.map(({ name }) => name);
    },
    async load(names) {
      const parts = await mapBounded(names, AT_ONCE, loadOne);
      return parts.flat().sort((a, b) => compare(a.file, b.file));
    },
    async sweep(named) {
      for (const name of await present()) {
        if (named.has(name)) continue;
        // What another process has just written is of a revision that it is about to name.
        const age = Date.now() - (await stat(join(folder, name))).mtimeMs;
        if (age > ABANDONED) await rm(join(folder, name), { force: true });
      }
      await sweep(folder);
    },
  };
}

const NAME = /^[0-9a-f]{32}\.json\.gz$/;

interface Part {
  readonly name: string;
  readonly files: readonly ParsedFile[];
}

/** Files looked at in one step. */
const STEP = 200;

/** Each file goes by its path alone, so that a part stays the same whatever happens to other files. */
function* dividing(files: readonly ParsedFile[]): Steps<readonly Part[]> {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(files.length / FILES)));
  const parts = Array.from({ length: count }, (): ParsedFile[] => []);
  let looked = 0;
  for (const file of files) {
    parts[hashOf(file.file) & (count - 1)]?.push(file);
    if (++looked % STEP === 0) yield;
  }
  const named: Part[] = [];
  for (const some of parts) {
    if (some.length > 0) named.push({ name: nameOf(some), files: some });
    yield;
  }
  return named;
}

function hashOf(path: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < path.length; at++) hash = addToHash(hash, path.charCodeAt(at));
  return hash;
}

function nameOf(files: readonly ParsedFile[]): string {
  const hash = createHash('sha256').update(files.map(fileFingerprintOf).join('\n'));
  return `${hash.digest('hex').slice(0, 32)}.json.gz`;
}

function pack(files: readonly ParsedFile[]): Promise<Buffer> {
  return promisify(gzip)(JSON.stringify(files), { level: constants.Z_BEST_SPEED });
}
