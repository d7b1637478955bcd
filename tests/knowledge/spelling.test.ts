import { expect, test } from 'vitest';
import { openSpelling, wordsOf } from '../../src/cli/knowledge/spelling.ts';
import { lint } from '../../src/knowledge/lint.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { entryText, folderOf } from './temporary-folder.ts';

/** The words that are found at fault, with their line and what is suggested. */
async function misspelt(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await readKnowledge(await folderOf(files));
  if (folder.outcome !== 'read') throw new Error(folder.outcome);
  const spelling = await openSpelling(folder.entries);
  if (spelling === undefined) throw new Error('cspell is not installed');
  return lint(folder, [spelling.check])
    .filter(({ code }) => code === 'spelling')
    .map(({ line, values }) => `${line} ${values.word} → ${values.suggestions}`);
}

test('a misspelt word is found in title, summary, names, headings and text, but not in questions, with its line', async () => {
  const english = [
    '---',
    'title: A campain',
    'summary: It is tolld.',
    'aliases: [campaing]',
    'asks:',
    '  - "what is it"',
    '  - "waht is it"',
    '---',
    'This is rigth.',
    '',
    '## A haeding',
    '',
    '- One poinnt.',
  ].join('\n');
  const found = await misspelt({ 'en/lexicon/a.md': english });
  expect(found.map((line) => line.split(' →')[0]).sort()).toEqual([
    '11 haeding',
    '13 poinnt',
    '2 campain',
    '3 tolld',
    '4 campaing',
    '9 rigth',
  ]);
  expect(found).toContainEqual(expect.stringMatching(/^2 campain → .*campaign/));
});

test('German nouns have capitals in texts, and may go without in names', async () => {
  const front = ['aliases: [die kampagne]', 'asks: [wat kostet ne kampagne]'];
  const text = 'Die Kampagne läuft. Eine kampagne kostet Geld, und das gibt’s nicht umsonst. Mundpropaganda hilft.';
  const german = entryText('Kampagne', front, text).replace('What Kampagne is', 'Was eine Kampagne ist');
  expect(await misspelt({ 'de/lexicon/a.md': german })).toEqual([expect.stringMatching(/^7 kampagne → Kampagne/)]);
});

test('Danish compounds are known, and words that only two-letter parts make up are not', async () => {
  const text = 'Historien om en kampagneplan fra en persoon, der er viiral. Lysten til at dele hører til id’et.';
  const danish = entryText('Kampagne', ['aliases: [det i danmark]'], text).replace('What Kampagne is', 'Hvad det er');
  expect((await misspelt({ 'da/lexicon/a.md': danish })).map((line) => line.split(' →')[0])).toEqual([
    '6 persoon',
    '6 viiral',
  ]);
});

test('names and words of the trade are on the project’s own lists', async () => {
  const text =
    'Gladwell’s mavens, Burger King’s Moldy Whopper and the colour of `utm_sorce` on [TikTok](https://exampel.org).';
  const english = entryText('Mavens', [], text);
  expect(await misspelt({ 'en/lexicon/a.md': english })).toEqual([]);
});

test('a language without a dictionary is named and left alone', async () => {
  const folder = await readKnowledge(await folderOf({ 'fr/lexicon/a.md': entryText('Bouche-à-oreille') }));
  if (folder.outcome !== 'read') throw new Error(folder.outcome);
  const spelling = await openSpelling(folder.entries);
  expect(spelling?.unchecked).toEqual(['fr']);
  expect(lint(folder, spelling ? [spelling.check] : []).filter(({ code }) => code === 'spelling')).toEqual([]);
});

test('words are letters with their apostrophes; numbers, addresses and code are none', () => {
  expect(wordsOf('It’s B2B: “Mund-zu-Mund” in 2014, [here](https://a.example/b) or `npm run x`.')).toEqual([
    "It's",
    'Mund',
    'zu',
    'Mund',
    'in',
    'here',
    'or',
  ]);
});
