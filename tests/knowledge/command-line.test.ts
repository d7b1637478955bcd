import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runKnowledge } from '../../src/cli/knowledge/run.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { entryText, folderOf, write } from './temporary-folder.ts';

const texts = await loadTexts();

async function run(args: readonly string[], locale?: string) {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runKnowledge(args, {
    directory: '/nowhere/at/all',
    locales: [undefined, 'C.UTF-8', locale],
    texts,
    today: new Date('2026-11-21T12:00:00Z'),
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, printed, told };
}

test('check prints each fault with its file and line, then the sum, and fails where there is an error', async () => {
  const folder = await folderOf({ 'de/lexicon/a.md': '---\ntitle: x\nsummary: "y\n---\nText' });
  const { code, printed, told } = await run(['check', folder]);
  expect(code).toBe(1);
  expect(printed).toEqual([
    `${folder}/de/lexicon/a.md:3: The front matter is not valid YAML. A quotation mark or bracket is not closed.`,
    '1 fault (Error: 1, Warning: 0)',
    '1 file, 0 golden questions',
  ]);
  expect(told).toEqual([`Reading ${folder} …`]);
});

test('check speaks the language of the environment', async () => {
  const folder = await folderOf({ 'de/lexicon/a.md': '---\ntitle: x\nsummary: "y\n---\nText' });
  expect((await run(['check', folder], 'de_DE.UTF-8')).printed[0]).toContain('Ein Anführungszeichen oder eine Klammer');
  expect((await run(['check', folder], 'da_DK')).printed[0]).toContain('Et anførselstegn');
  expect((await run(['check', folder], 'C')).printed[0]).toContain('A quotation mark');
});

test('check passes where there are only warnings, which say that they are', async () => {
  const folder = await folderOf({ 'a.md': '---\nlang: en\n---\nTitle\n\nText.' });
  expect(await run(['check', '--dir', folder])).toMatchObject({
    code: 0,
    printed: ['No faults found.', '1 file, 0 golden questions'],
  });
  await write(folder, { 'b.md': 'Xyz\n\n12345.' });
  const { code, printed } = await run(['check', folder]);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/b\.md:1: Warning: The language cannot be told/);
});

test('check says that a folder is missing', async () => {
  expect(await run(['check'])).toMatchObject({
    code: 1,
    printed: [expect.stringContaining('There is no such folder')],
  });
});

test('new writes a file for each language, which check then asks to fill, and overwrites nothing', async () => {
  const folder = await folderOf({});
  const { code, printed } = await run(['new', 'tip/start-small', '--dir', folder]);
  expect(code).toBe(0);
  expect(printed).toEqual(texts.languages.map((language) => join(folder, `${language}/tip/start-small.md`)));
  const written = await readFile(join(folder, 'de/tip/start-small.md'), 'utf8');
  expect(written).toContain('translates: en@000000');
  expect(await readFile(join(folder, 'en/tip/start-small.md'), 'utf8')).not.toContain('translates: ');
  const faults = (await run(['check', folder])).printed.filter((line) => line.includes('/de/'));
  expect(faults).toEqual([
    expect.stringContaining('a.md:3: “title” is missing'.slice(4)),
    expect.stringContaining(':5: “summary” is missing'),
  ]);

  await write(folder, { 'de/tip/start-small.md': 'mine' });
  expect(await run(['new', 'tip/start-small', '--dir', folder])).toMatchObject({ code: 1, printed: [] });
  expect(await readFile(join(folder, 'de/tip/start-small.md'), 'utf8')).toBe('mine');
});

test('new takes one id and nothing that leads out of the folder', async () => {
  for (const id of ['seeding', 'term/seeding', 'tip/Über', 'tip/../../x', 'tip/a/b', '']) {
    await expect(run(['new', id, '--dir', '/tmp/never']), id).rejects.toThrow(/Name one entry/);
  }
});

test('stats counts entries, golden questions and words for each language', async () => {
  const folder = await folderOf({
    'en/tip/a.md': entryText('A', ['asks: [one, two]'], 'Five words – and no more.'),
    'en/faq/b.md': entryText('B', [], 'Two words.'),
    'da/tip/a.md': entryText('A', ['asks: [et]'], 'To ord.'),
  });
  const { printed } = await run(['stats', folder]);
  expect(printed.map((line) => line.split(/\s+/))).toEqual([
    ['language', 'lexicon', 'faq', 'tip', 'article', 'entries', 'asks', 'words'],
    ['da', '0', '0', '1', '0', '1', '1', '2'],
    ['en', '0', '1', '1', '0', '2', '2', '7'],
    ['all', '0', '1', '2', '0', '3', '3', '9'],
  ]);
});

test('stale lists translations of a changed original and entries whose review is long ago', async () => {
  const folder = await folderOf({
    'en/tip/a.md': entryText('A', ['reviewed: 2026-01-01']),
    'de/tip/a.md': entryText('A', ['reviewed: 2025-01-01', 'translates: en@000000']),
    'da/tip/a.md': entryText('A'),
  });
  const { code, printed } = await run(['stale', folder]);
  expect(code).toBe(0);
  expect(printed.map((line) => line.slice(folder.length + 1).replace(/Warning: (.{30}).*/, '$1'))).toEqual([
    'da/tip/a.md:1: The entry names no day on whic',
    'de/tip/a.md:4: The entry was last reviewed on',
    'de/tip/a.md:5: The original has changed since',
  ]);
  expect((await run(['stale', folder, '--days', '100'])).printed).toHaveLength(4);
  await expect(run(['stale', folder, '--days', 'soon'])).rejects.toThrow(/whole number/);
});

test('stamp writes the digest of the original and leaves every other byte', async () => {
  const german = '\uFEFF---\r\ntitle:   "A"   # kept\r\nsummary: s\r\ntranslates: en@000000  # kept\r\n---\r\nText\r\n';
  const folder = await folderOf({
    'en/tip/a.md': entryText('A'),
    'de/tip/a.md': german,
    'da/tip/a.md': '---\ntitle: A\nsummary: s\n---\nText\n\ntranslates: none of this\n',
    'de/tip/lonely.md': entryText('L', ['translates: en@000000']),
    'notes.md': 'Some document\n\ntranslates: en@000000',
  });
  const { code, printed } = await run(['stamp', 'tip/a', '--dir', folder]);
  expect(code).toBe(0);
  const digest = /→ (en@[0-9a-f]{6})$/.exec(printed[0] ?? '')?.[1] ?? '';
  expect(printed).toEqual([
    `${folder}/da/tip/a.md: nothing → ${digest}`,
    `${folder}/de/tip/a.md: en@000000 → ${digest}`,
  ]);
  expect(await readFile(join(folder, 'de/tip/a.md'), 'utf8')).toBe(german.replace('en@000000', digest));
  expect(await readFile(join(folder, 'da/tip/a.md'), 'utf8')).toBe(
    `---\ntitle: A\nsummary: s\ntranslates: ${digest}\n---\nText\n\ntranslates: none of this\n`,
  );
  expect((await run(['check', folder])).printed.join('\n')).not.toMatch(/tip\/a\.md.*has changed/);

  expect(await run(['stamp', 'tip/a', '--dir', folder])).toMatchObject({
    code: 0,
    printed: [],
    told: [expect.anything(), '0 stamped.'],
  });
  expect(await run(['stamp', '--all', '--dir', folder])).toMatchObject({
    code: 1,
    printed: [expect.stringMatching(/lonely\.md: there is no original/)],
  });
  expect(await run(['stamp', 'tip/gone', '--dir', folder])).toMatchObject({ code: 1 });
  await expect(run(['stamp'])).rejects.toThrow(/--all/);
});

test('a call that makes no sense is told so, and help is there', async () => {
  await expect(run([])).rejects.toThrow('Say what to do');
  await expect(run(['toString'])).rejects.toThrow('There is no “toString”');
  await expect(run(['check', 'a', 'b'])).rejects.toThrow('one folder');
  await expect(run(['check', '--frob'])).rejects.toThrow('--frob');
  const { code, printed } = await run(['--help']);
  expect(code).toBe(0);
  for (const name of ['check', 'stats', 'stale', 'new', 'stamp']) expect(printed[0]).toContain(`knowledge -- ${name}`);
});

test('the built program gives results on standard output, progress on standard error, and the exit code', async () => {
  const folder = await folderOf({ 'a.md': '---js\n{}\n---\nText' });
  const call = promisify(execFile)(process.execPath, ['dist/cli/knowledge.js', 'check', folder], {
    env: { PATH: process.env.PATH, LANG: 'de_DE.UTF-8' },
  });
  await expect(call).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/a\.md:1: Die Datei beginnt mit „---js“.*\n1 Fehler \(/s),
    stderr: `Reading ${folder} …\n`,
  });
});
