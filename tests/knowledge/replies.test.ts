import { expect, test } from 'vitest';
import { contentsOf, overruns, replyChecks } from '../../src/cli/knowledge/replies.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { lint } from '../../src/knowledge/lint.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { entryText, folderOf } from './temporary-folder.ts';

const texts = await loadTexts();

async function faultsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await readKnowledge(await folderOf(files));
  if (folder.outcome !== 'read') throw new Error(folder.outcome);
  return lint(folder, [replyChecks(texts)])
    .filter(({ code }) => code.startsWith('reply-'))
    .map(({ code, file, line, values }) => `${file}:${line} ${code} ${Object.values(values).join(' ')}`);
}

test('what a reply shows whole is no fault, however many pages it takes', async () => {
  const body = Array.from(
    { length: 40 },
    (_, index) => `## Part ${index}\n\nIt *goes* on. ${'More of it. '.repeat(20)}`,
  );
  const text = `${body.join('\n\n')}\n\n- a [link](https://example.org)\n- \`code\`\n\n${'One long paragraph. '.repeat(200)}`;
  expect(
    await faultsOf({ 'en/article/a.md': entryText('A', ['sources: [{ title: One, year: 2001 }]'], text) }),
  ).toEqual([]);
});

test('a title that buttons and lists cannot hold is named', async () => {
  const long = 'A title that goes on '.repeat(5).trim();
  expect(
    await faultsOf({
      'en/tip/a.md': entryText(long, ['related: [tip/b]']),
      'en/tip/b.md': entryText('B', ['related: [tip/a]']),
    }),
  ).toEqual([`en/tip/a.md:2 reply-cut title 80 ${long}`, `en/tip/b.md:4 reply-cut related 0 ${long}`]);
});

test('sources that the reply has no room for are named', async () => {
  const sources = Array.from({ length: 12 }, (_, index) => `  - title: ${`Work number ${index} `.repeat(8).trim()}`);
  const faults = await faultsOf({ 'en/tip/a.md': entryText('A', ['sources:', ...sources]) });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults.at(-1)).toMatch(/^en\/tip\/a\.md:16 reply-cut source 0 Work number 11/);
});

test('a message over Discord’s limits is measured, wherever the parts stand in it', () => {
  const inside = [
    { type: 10, content: 'x'.repeat(4001) },
    { type: 1, components: [{ type: 2, label: 'y'.repeat(81), custom_id: 'z'.repeat(101) }] },
    { type: 1, components: [{ type: 3, custom_id: 'a', options: Array.from({ length: 26 }, () => ({ label: 'b' })) }] },
    ...Array.from({ length: 40 }, () => ({ type: 14 })),
  ];
  expect(overruns(contentsOf([{ type: 17, components: inside }]))).toEqual([
    ['components', 46, 40],
    ['text', 4001, 4000],
    ['customId', 101, 100],
    ['buttonLabel', 81, 80],
    ['options', 26, 25],
  ]);
  expect(overruns(contentsOf([{ type: 10, content: 'short' }]))).toEqual([]);
});
