import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { clustersOf } from '../../src/moderation/clusters.ts';
import { draftOf } from '../../src/moderation/draft.ts';
import type { CountedMiss } from '../../src/storage/storage.ts';
import { folderOf } from '../knowledge/temporary-folder.ts';

function miss(words: string, more: Partial<CountedMiss> = {}): CountedMiss {
  return { words: words.split(' '), language: 'de', outcome: 'none', day: '2026-11-21', count: 1, ...more };
}

const wordsOf = (text: string) => text.toLowerCase().replace('?', '').split(' ');

describe('clusters of questions', () => {
  test('put together what shares half of its words in one language, heaviest first', () => {
    const clusters = clustersOf(
      [
        miss('agentur kosten video', { count: 3, nearest: 'faq/cost' }),
        miss('agentur kosten', { count: 2, nearest: 'faq/agency', day: '2026-11-19' }),
        miss('agentur kosten', { language: 'da' }),
        miss('hund katze', { count: 8, outcome: 'candidates' }),
        miss('hund maus vogel wal'),
      ],
      [],
      wordsOf,
    );
    expect(clusters.map(({ words, count, weight, nearest }) => [words.join(' '), count, weight, nearest])).toEqual([
      ['agentur kosten video', 5, 5, 'faq/cost'],
      ['hund katze', 8, 4, undefined],
      ['agentur kosten', 1, 1, undefined],
      ['hund maus vogel wal', 1, 1, undefined],
    ]);
    expect(clusters[0]).toMatchObject({ firstDay: '2026-11-19', lastDay: '2026-11-21' });
    expect(new Set(clusters.map(({ key }) => key)).size).toBe(4);
  });

  test('take up the texts that were told, whatever the language of who told them; a text weighs as much as three askers', () => {
    const told = [
      { text: 'Agentur kosten?', language: 'da', day: '2026-11-21' },
      { text: 'Etwas ganz anderes?', language: 'de', day: '2026-11-22' },
    ];
    const clusters = clustersOf([miss('agentur kosten')], told, wordsOf);
    expect(clusters.map(({ weight, told: texts }) => [weight, texts.map(({ text }) => text)])).toEqual([
      [4, ['Agentur kosten?']],
      [3, ['Etwas ganz anderes?']],
    ]);
  });

  test('are made of many questions in no time', () => {
    const many = Array.from({ length: 5000 }, (_, number) => miss(`w${number % 700} w${(number * 7) % 900} kosten`));
    const before = performance.now();
    clustersOf(many, [], wordsOf);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});

describe('the draft of an entry that closes a gap', () => {
  const told = [{ text: 'Was kostet eine "Agentur": viel?', language: 'da', day: '2026-11-21' }];
  const [cluster] = clustersOf([miss('agentur kosten')], told, wordsOf);
  if (cluster === undefined) throw new Error('no cluster');
  const files = draftOf(cluster, ['da', 'de', 'en'], new Date('2026-11-21'), () => 'de');

  test('is a Markdown file in each language, the question among the `asks` of its own', () => {
    expect(files.map(({ name, path }) => [name, path])).toEqual([
      ['da.faq.was-kostet-eine-agentur-viel.md', 'da/faq/was-kostet-eine-agentur-viel.md'],
      ['de.faq.was-kostet-eine-agentur-viel.md', 'de/faq/was-kostet-eine-agentur-viel.md'],
      ['en.faq.was-kostet-eine-agentur-viel.md', 'en/faq/was-kostet-eine-agentur-viel.md'],
    ]);
    expect(files.filter(({ text }) => text.includes('asks: []')).map(({ path }) => path.slice(0, 2))).toEqual([
      'da',
      'en',
    ]);
    for (const { text } of files) expect(text).toMatch(/^---\n[\s\S]+\n---\n/);
  });

  test('is read as an entry once its summary is written', async () => {
    const [, german] = files;
    const text = (german?.text ?? '').replace('\nsummary:\n', '\nsummary: Viel.\n').replace(/<!--.*-->/, 'Viel.');
    const folder = await folderOf({ [german?.path ?? '']: text.replace(/\ntranslates: .*\n/, '\n') });
    const read = await readKnowledge(folder);
    expect(read).toMatchObject({
      faults: [],
      entries: [{ id: 'faq/was-kostet-eine-agentur-viel', asks: ['Was kostet eine "Agentur": viel?'] }],
    });
  });
});
