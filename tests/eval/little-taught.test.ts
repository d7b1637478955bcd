import { expect, it } from 'vitest';
import { judge, readTestQuestions } from '../../src/cli/eval/questions.ts';
import { buildKnowledge } from '../../src/core/knowledge.ts';
import { readShipped } from '../support/shipped.ts';

const { entries, tags } = await readShipped();
const questions = await readTestQuestions('tests/questions/tuned-with', () => 'tuning');

it('knowledge with twenty golden questions an entry is not judged by the curve of that with sixty', () => {
  const asked = entries.map((entry) => ({ ...entry, asks: entry.asks.slice(0, 20) }));
  const knowledge = buildKnowledge({ entries: asked, tags, revision: 'little taught' });
  const refused = (isAnswered: boolean) => {
    const all = questions.filter(({ right }) => right.length > 0 === isAnswered);
    return all.filter((question) => judge(knowledge, question).refused).length / all.length;
  };
  // .25 while it was.
  expect(refused(true)).toBeLessThan(0.19);
  expect(refused(false)).toBeGreaterThan(0.9);
});
