import { expect, test } from 'vitest';
import type { Fault } from '../../src/core/fault.ts';
import { type Check, lint } from '../../src/knowledge/lint.ts';
import { askChecks } from '../../src/knowledge/lint-asks.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { folderOf } from './temporary-folder.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const asks = (name: string, count = 6) =>
  `asks: [${Array.from({ length: count }, (_, index) => `${name} ${index}`).join(', ')}]`;
const entry = (title: string, front: readonly string[] = [], body = words(100)) =>
  [
    '---',
    `title: ${title}`,
    `summary: What ${title} is.`,
    ...front,
    ...(front.some((line) => line.startsWith('asks')) ? [] : [asks(title)]),
    '---',
    body,
    '',
  ].join('\n');

/** The faults that lint finds, but for the codes that a test is not about. */
async function faultsOf(
  files: Readonly<Record<string, string>>,
  aside: readonly string[] = ['related-number', 'translates-missing'],
  further: readonly Check[] = [],
): Promise<string[]> {
  const folder = await readKnowledge(await folderOf(files));
  if (folder.outcome !== 'read') throw new Error(folder.outcome);
  expect(folder.faults).toEqual([]);
  return lint(folder, further)
    .filter(({ code }) => !aside.includes(code))
    .map(shown)
    .sort();
}

function shown({ code, file, line, values }: Fault): string {
  return `${file}:${line} ${code} ${Object.values(values).join(' ')}`;
}

test('an entry that keeps all the rules has no fault', async () => {
  expect(await faultsOf({ 'en/lexicon/a.md': entry('A') })).toEqual([]);
});

test('titles, other names and questions lead to one entry of a language', async () => {
  const files = {
    'en/lexicon/a.md': entry('Alpha', ['aliases: [first, ALPHA]', asks('shared')]),
    'en/lexicon/b.md': entry('Beta', [
      'aliases:',
      '  - alpha',
      '  - First',
      'asks: [x 1, x 2, x 3, x 4, x 5, "Shared 0?"]',
    ]),
    'en/tip/c.md': entry('beta'),
    'da/lexicon/a.md': entry('Alpha', ['aliases: [first]', asks('shared')]),
    'da/lexicon/b.md': entry('Beta'),
    'da/tip/c.md': entry('Gamma'),
  };
  expect(await faultsOf(files)).toEqual([
    'en/lexicon/b.md:5 duplicate-alias alpha lexicon/a',
    'en/lexicon/b.md:6 duplicate-alias First lexicon/a',
    'en/lexicon/b.md:7 duplicate-ask Shared 0? lexicon/a',
    'en/tip/c.md:2 duplicate-title beta lexicon/b',
  ]);
});

test('related names what exists, not itself, and is named back', async () => {
  const files = {
    'en/lexicon/a.md': entry('A', ['related:', '  - lexicon/b', '  - lexicon/c', '  - lexicon/gone', '  - lexicon/a']),
    'en/lexicon/b.md': entry('B', ['related: [lexicon/a]']),
    'en/lexicon/c.md': entry('C'),
  };
  expect(await faultsOf(files)).toEqual([
    'en/lexicon/a.md:6 related-one-sided lexicon/c lexicon/a en/lexicon/c.md',
    'en/lexicon/a.md:7 related-dead lexicon/gone',
    'en/lexicon/a.md:8 related-self lexicon/a',
  ]);
});

test('names that differ only in an ending, in capitals or in small words lead to one entry', async () => {
  const files = {
    'en/lexicon/a.md': entry('Internet meme', ['aliases: [viral spot, transparency]']),
    'en/lexicon/b.md': entry('Beta', ['aliases: [internet memes]']),
    'en/tip/c.md': entry('Be transparent', ['aliases: [the viral spots, viral spots]']),
  };
  expect(await faultsOf(files)).toEqual([
    'en/lexicon/b.md:4 alike-name internet memes Internet meme lexicon/a',
    'en/tip/c.md:4 alike-name the viral spots viral spot lexicon/a',
    'en/tip/c.md:4 alike-name viral spots viral spot lexicon/a',
  ]);
});

test('a golden question finds its own entry first, and finds it surely', async () => {
  const about = (subject: string) => `All there is to say of ${subject}: ${subject} comes first. ${words(90)}`;
  const files = {
    'en/lexicon/seeding.md': entry(
      'Seeding',
      ['asks:', '  - "What is seeding?"', '  - "hashtags"', '  - "???"'],
      about('seeding'),
    ),
    'en/lexicon/hashtag.md': entry('Hashtag', [], about('a hashtag')),
  };
  expect(await faultsOf(files, ['related-number', 'asks-few'], [askChecks])).toEqual([
    'en/lexicon/seeding.md:6 ask-clash hashtags lexicon/seeding lexicon/hashtag',
    'en/lexicon/seeding.md:7 ask-unsure ??? lexicon/seeding',
  ]);
});

test('two to six related entries are named', async () => {
  const ids = 'abcdefgh'.split('').map((slug) => `lexicon/${slug}`);
  const all = ids.map((id): [string, string] => [
    `en/${id}.md`,
    entry(id, [`related: [${ids.filter((other) => other !== id).join(', ')}]`]),
  ]);
  expect((await faultsOf(Object.fromEntries(all), [])).length).toBe(8);
  expect(await faultsOf(Object.fromEntries(all), [])).toContain('en/lexicon/a.md:4 related-number 7 2 6');
  expect(await faultsOf({ 'en/lexicon/a.md': entry('A') }, [])).toEqual(['en/lexicon/a.md:1 related-number 0 2 6']);
});

test('one language is the original, and the others say that they translate it', async () => {
  const files = { 'en/lexicon/a.md': entry('A'), 'de/lexicon/a.md': entry('A'), 'da/lexicon/a.md': entry('A') };
  expect(await faultsOf(files, ['related-number'])).toEqual([
    'da/lexicon/a.md:1 translates-missing lexicon/a en/lexicon/a.md',
    'de/lexicon/a.md:1 translates-missing lexicon/a en/lexicon/a.md',
  ]);
});

test('quotation marks, apostrophes, dashes and percent signs are those of the language, but not in questions', async () => {
  const file = (text: string) => entry('A', [`asks: [it's 5 %, "5% off", c, d, e, f]`], `${text}\n\n${words(90)}`);
  const right = {
    'da/lexicon/a.md': file('Han sagde »ja – 5 %«, ikke `"a" - 5%`.'),
    'de/lexicon/a.md': file('Er sagte „ja – 5 %“ und „das ‚Beste‘“ …\n\n- Punkt'),
    'en/lexicon/a.md': file("She said “yes – 5%” and “the ‘best’” … [it’s](https://example.org/a-b'c)"),
  };
  expect(await faultsOf(right)).toEqual([]);
  const wrong = {
    'da/lexicon/a.md': file('Han sagde “ja”.'),
    'de/lexicon/a.md': file('Er sagte "ja" - 5%.'),
    'en/lexicon/a.md': file("It's „yes“, 5 %..."),
  };
  expect(await faultsOf(wrong)).toEqual([
    'da/lexicon/a.md:6 typography “ »…«',
    'da/lexicon/a.md:6 typography ” »…«',
    'de/lexicon/a.md:6 typography " „…“',
    'de/lexicon/a.md:6 typography " „…“',
    'de/lexicon/a.md:6 typography - –',
    'de/lexicon/a.md:6 typography 5% 5 %',
    "en/lexicon/a.md:6 typography ' ’",
    'en/lexicon/a.md:6 typography ... …',
    'en/lexicon/a.md:6 typography 5 % 5%',
    'en/lexicon/a.md:6 typography „ “…”',
  ]);
});

test('every entry is there in every language', async () => {
  const files = {
    'en/lexicon/a.md': entry('A'),
    'en/lexicon/b.md': entry('B'),
    'de/lexicon/a.md': entry('A'),
    'da/lexicon/b.md': entry('B'),
  };
  expect(await faultsOf(files)).toEqual([
    'en/lexicon/a.md:1 language-missing lexicon/a da',
    'en/lexicon/b.md:1 language-missing lexicon/b de',
  ]);
});

test('a translation is of an original that is there, as it is now', async () => {
  const original = entry('A');
  const folder = await readKnowledge(await folderOf({ 'en/lexicon/a.md': original }));
  const digest = folder.outcome === 'read' ? folder.entries[0]?.digest : '';
  const files = (translates: string, text = original) => ({
    'en/lexicon/a.md': text,
    'de/lexicon/a.md': entry('A', [`translates: ${translates}`]),
  });
  expect(await faultsOf(files(`en@${digest}`))).toEqual([]);
  expect(await faultsOf(files(`en@${digest}`, entry('A', [], words(101))))).toEqual([
    expect.stringMatching(`de/lexicon/a.md:4 translates-stale en@${digest} en@[0-9a-f]{6}`),
  ]);
  expect(await faultsOf(files(`fr@${digest}`))).toEqual(['de/lexicon/a.md:4 translates-dead lexicon/a fr']);
  expect(await faultsOf(files(`de@${digest}`))).toEqual(['de/lexicon/a.md:4 translates-dead lexicon/a de']);
});

test('tags are those of tags.yaml, where there is one', async () => {
  const file = { 'en/lexicon/a.md': entry('A', ['tags: [growth, unheard-of]']) };
  expect(await faultsOf(file)).toEqual([]);
  expect(await faultsOf({ ...file, 'tags.yaml': 'growth: { en: Growth }' })).toEqual([
    'en/lexicon/a.md:4 tag-unknown unheard-of growth',
  ]);
});

test('each kind has its lengths', async () => {
  const long = (characters: number) => `summary: ${'x'.repeat(characters)}`;
  const file = (front: readonly string[], count: number) => `---\ntitle: A\n${front.join('\n')}\n---\n${words(count)}`;
  expect(await faultsOf({ 'en/lexicon/a.md': file([long(300), asks('a')], 80) })).toEqual([]);
  expect(await faultsOf({ 'en/lexicon/a.md': file([long(301), asks('a', 5)], 79) })).toEqual([
    'en/lexicon/a.md:3 summary-length 301 300',
    'en/lexicon/a.md:4 asks-few 5 6',
    'en/lexicon/a.md:6 body-length 79 80 250',
  ]);
  expect(await faultsOf({ 'en/faq/a.md': file([long(300), asks('a', 10)], 300) })).toEqual([]);
  expect(await faultsOf({ 'en/faq/a.md': file([long(300), asks('a', 9)], 301) })).toHaveLength(2);
  expect(await faultsOf({ 'en/tip/a.md': file([long(200), asks('a')], 150) })).toEqual([]);
  expect(await faultsOf({ 'en/tip/a.md': file([long(201), asks('a')], 151) })).toHaveLength(2);
  expect(await faultsOf({ 'en/article/a.md': file([asks('a')], 700) })).toEqual([]);
  expect(await faultsOf({ 'en/article/a.md': file([asks('a')], 299) })).toHaveLength(1);
});

test('headings are of the second or third level, addresses are links, and nobody is pinged', async () => {
  const body = `${words(80)}\n\n# One\n\nSee [a](https://example.org) and <https://example.org>, not\nhttps://example.org/x or www.example.org.\n\n## Two\n### Three\n#### Four\n\nHello @everyone, <@123> and a@hereford.example.`;
  expect(await faultsOf({ 'en/lexicon/a.md': entry('A', [], body) })).toEqual([
    'en/lexicon/a.md:11 bare-address https://example.org/x',
    'en/lexicon/a.md:11 bare-address www.example.org.',
    'en/lexicon/a.md:15 heading-level 4 Four',
    'en/lexicon/a.md:17 mention <@123>',
    'en/lexicon/a.md:17 mention @everyone',
    'en/lexicon/a.md:8 heading-level 1 One',
  ]);
});

test('documents as people have them are not held to the rules of the project', async () => {
  expect(
    await faultsOf({ 'a.md': '---\nlang: en\n---\nTitle\n\n# One\n\nhttps://example.org\n\n##### Five\n\nText.' }),
  ).toEqual([]);
});

test('further checks can be added', async () => {
  const folder = await readKnowledge(await folderOf({ 'en/lexicon/a.md': entry('A') }));
  if (folder.outcome !== 'read') throw new Error(folder.outcome);
  const found = lint(folder, [
    ({ authored, at }) => authored.map((one) => at(one, 'title', 'mention', { found: one.title })),
  ]);
  expect(found.map(shown)).toContain('en/lexicon/a.md:2 mention A');
});
