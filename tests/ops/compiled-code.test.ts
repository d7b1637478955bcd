import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
/** As `npm start` and the image have it: V8 takes only what it compiled with the same flags. */
const FLAGS = ['--max-semi-space-size=4', '--input-type=module'];

interface Loaded {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly isCompiled: boolean;
}

/** Loads a file of a program in a process of its own, and has what was compiled of it kept unless it was. */
async function load(folder: string, file: string, keeps = true): Promise<Loaded> {
  const code = `import { openProgram } from '${folder}/compiled-code.js';
    const program = openProgram();
    const exports = program.load('${file}');
    const isCompiled = program.isCompiled();
    if (${keeps} && !isCompiled) program.keepCompiled();
    process.stdout.write(JSON.stringify({ exports: await exports, isCompiled }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, '--eval', code]);
  return JSON.parse(stdout) as Loaded;
}

describe('a file of the program', () => {
  let folder: string;
  const write = (body: string) =>
    writeFileSync(join(folder, 'main-a.cjs'), `(function (exports, require, module, __filename, importing) {${body}})`);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lauffeuer-program-'));
    for (const file of ['compiled-code.js', 'program-folder.js']) cpSync(join(DIST, file), join(folder, file));
    mkdirSync(join(folder, 'made'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    write('exports.said = "once";');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is compiled once', async () => {
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports: { said: 'once' }, isCompiled: false });
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports: { said: 'once' }, isCompiled: true });
  });

  test('is compiled again when it has changed, though it is as long as before', async () => {
    await load(folder, 'main-a.cjs');
    write('exports.said = "then";');
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports: { said: 'then' }, isCompiled: false });
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['emptied', () => Buffer.alloc(0)],
    ['damaged', (bytes: Buffer) => bytes.fill(0xff, bytes.length - 20)],
  ])('is compiled again when what was kept is %s', async (_, harm) => {
    await load(folder, 'main-a.cjs');
    const kept = join(folder, 'made/code/main-a.cjs');
    writeFileSync(kept, harm(readFileSync(kept)));
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports: { said: 'once' }, isCompiled: false });
  });

  test('finds others of the program, and modules of Node and of packages, whether or not it had to be compiled', async () => {
    writeFileSync(
      join(folder, 'main-b.cjs'),
      '(function (exports, require, module, __filename, importing) { exports.own = require("./main-a.cjs").said; })',
    );
    write(
      'exports.said = "once"; module.exports = importing("node:path").then(({ basename }) => ({' +
        ' name: basename(__filename), sep: require("node:path").posix.sep, said: require("./main-b.cjs").own }));',
    );
    const exports = { name: 'main-a.cjs', sep: '/' };
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports, isCompiled: false });
    expect(await load(folder, 'main-a.cjs')).toEqual({ exports, isCompiled: true });
  });
});

test('what a start loads was compiled when the program was built', async () => {
  expect(await load(DIST, 'main-lauffeuer.cjs', false)).toMatchObject({ isCompiled: true });
});

test('what a start loads takes one byte a letter in memory', () => {
  const files = readdirSync(DIST).filter((file) => /^main-.*\.cjs$/.test(file));
  expect(files.length).toBeGreaterThan(5);
  // V8 keeps two for each letter of a file in which one is outside Latin-1.
  for (const file of files)
    expect([file, /[^\0-\xff]/.test(readFileSync(join(DIST, file), 'utf8'))]).toEqual([file, false]);
});
