import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { buildKnowledge } from '../../src/core/knowledge.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';

/** How people ask what a word means. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  de: ['Was bedeutet X?', 'erklär mir X', 'was meint man mit X'],
  da: ['Hvad betyder X?', 'forklar X', 'hvad mener man med X'],
  en: ['What does X mean?', 'explain X', 'what do people mean by X'],
};

it('whoever asks what a term of the lexicon means is told so, of nearly all terms', async () => {
  const folder = await readKnowledge(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  if (folder.outcome !== 'read') throw new Error('the shipped knowledge cannot be read');
  const knowledge = buildKnowledge({ entries: folder.entries, tags: folder.tags, revision: 'test' });
  const asked = folder.entries
    .filter(({ kind }) => kind === 'lexicon')
    .flatMap((entry) =>
      (ASKED[entry.language] ?? []).map((words) => ({ entry, question: words.replace('X', entry.title) })),
    );
  const untold = asked.filter(({ entry, question }) => {
    const { outcome, results } = ask(knowledge, question, entry.language);
    return outcome !== 'answer' || results[0]?.entry.id !== entry.id;
  });
  expect(asked.length).toBeGreaterThan(500);
  expect(untold.length / asked.length, untold.map(({ question }) => question).join('\n')).toBeLessThan(0.03);
});
