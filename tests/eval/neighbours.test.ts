import { expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { buildKnowledge } from '../../src/core/knowledge.ts';
import { everydayQuestionsOf } from '../../src/core/text/everyday/everyday.ts';
import { neighbouringQuestionsOf } from '../../src/core/text/neighbours/neighbours.ts';
import { readShipped } from '../support/shipped.ts';

const { entries, tags } = await readShipped();
const shipped = buildKnowledge({ entries, tags, revision: 'shipped' });

it.each(shipped.languages)('what is asked of the subject next door is not answered (%s)', (language) => {
  // A third of them had a few entries offered while they were only weighed word by word.
  const asked = neighbouringQuestionsOf(language).filter((_, place) => place % 5 === 0);
  const refused = asked.filter((question) => ask(shipped, question, language).outcome === 'none');
  expect(asked.length).toBeGreaterThan(100);
  expect(refused.length / asked.length).toBeGreaterThan(0.95);
});

it.each(shipped.languages)('no everyday question or one next door is a golden question as well (%s)', (language) => {
  const golden = new Set(entries.flatMap((entry) => (entry.language === language ? entry.asks : [])));
  const others = [...everydayQuestionsOf(language), ...neighbouringQuestionsOf(language)];
  expect(others.filter((question) => golden.has(question))).toEqual([]);
  expect(new Set(others).size).toBe(others.length);
});
