import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKnowledge } from '../../src/cli/knowledge/run.ts';
import { KINDS } from '../../src/core/entry.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { FIELDS } from '../../src/knowledge/entry-schema.ts';
import { LENGTHS } from '../../src/knowledge/lint-texts.ts';
import { folderOf } from './temporary-folder.ts';

// The guide for authors is held to what the program does, so that nobody is taught what is no longer so.
const root = new URL('../..', import.meta.url).pathname;
const guide = await readFile(join(root, 'docs/knowledge.md'), 'utf8');
const texts = await loadTexts();

const FILE = 'en/lexicon/landing-page.md';
const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\n(.*?)\n\`\`\``, 'gs'))].map(([, text = '']) => text);
const [good = '', bad = ''] = blocks('markdown');
const [atFirst = '', then = ''] = blocks('text');

/** What the check prints of the example when it stands among the English knowledge. */
async function checked(example: string, mend: (folder: string) => Promise<void> = async () => undefined) {
  const folder = await folderOf({});
  await cp(join(root, 'knowledge/en'), join(folder, 'en'), { recursive: true });
  await cp(join(root, 'knowledge/tags.yaml'), join(folder, 'tags.yaml'));
  await writeFile(join(folder, FILE), example);
  await mend(folder);
  const printed: string[] = [];
  await runKnowledge(['check', folder], {
    directory: folder,
    locales: ['en'],
    texts,
    today: new Date('2026-11-21T12:00:00Z'),
    print: (line) => printed.push(line.replace(folder, 'knowledge')),
    tell: () => undefined,
  });
  return printed;
}

test('the good example passes the check, once the entries that it is related to name it', async () => {
  const printed = await checked(good, async (folder) => {
    for (const id of ['tip/set-a-goal', 'faq/why-do-campaigns-fail']) {
      const path = join(folder, `en/${id}.md`);
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/^related: \[/m, 'related: [lexicon/landing-page, '));
    }
  });
  expect(printed[0]).toBe('No faults found.');
}, 60_000);

test('the check says of the bad example what the guide says that it says', async () => {
  expect((await checked(bad))[0]).toBe(atFirst);
  const printed = await checked(bad.replace('21.11.2026', '2026-11-21'));
  expect(printed.filter((line) => line.startsWith(`knowledge/${FILE}`)).join('\n')).toBe(then);
}, 60_000);

test('what is quoted as good stands in the knowledge, word for word', async () => {
  const quotes = [...guide.matchAll(/^Good, from \[[a-z-]+\]\(\.\.\/(\S+\.md)\).*\n\n((?:>.*\n)+)/gm)];
  expect(quotes).toHaveLength(KINDS.length);
  for (const [, path = '', quote = ''] of quotes) {
    const text = (await readFile(join(root, path), 'utf8')).replace(/^summary: "(.*)"$/m, 'summary: $1');
    const lines = quote.split('\n').map((line) => line.replace(/^>\s?/, ''));
    for (const line of lines.filter((one) => one !== '')) expect(text, path).toContain(line);
  }
});

test('the lengths and the lines at the top are those that the program knows', () => {
  for (const kind of KINDS) {
    const { summary, words, asks } = LENGTHS[kind];
    const row = guide.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`)) ?? '';
    expect(row).toContain(`up to ${summary} characters`);
    expect(row).toContain(`${words[0]}–${words[1]} words`);
    expect(row).toContain(`| ${asks} or more |`);
  }
  const fields = [...guide.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, field = '']) => field);
  expect(fields.slice(0, FIELDS.length)).toEqual(FIELDS);
});
