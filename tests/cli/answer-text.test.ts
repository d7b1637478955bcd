import { expect, test } from 'vitest';
import { answerText } from '../../src/cli/answer-text.ts';
import { ask } from '../../src/core/ask.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { entryOf, knowledgeOf, OTHERS } from '../support/entries.ts';

const texts = await loadTexts();
const knowledge = knowledgeOf(
  ...OTHERS,
  entryOf({ id: 'lexicon/reach', language: 'en', title: 'Reach', summary: 'Reach is how many people see it.' }),
);

function read(question: string, options: Partial<Parameters<typeof answerText>[2]> = {}): string {
  return answerText(ask(knowledge, question, 'en'), texts.in('en'), { why: false, colour: false, ...options });
}

test('an answer on the terminal has its title, its text and its source', () => {
  const text = read('what is reach');
  expect(text).toMatch(/^Reach\n/);
  expect(text).toContain('is how many people see it.');
  expect(text).toContain('lexicon/reach · en');
});

test('an answer on the terminal says first which language it is in, if the wished one is none of ours', () => {
  expect(read('what is reach', { unspoken: 'fr' })).toMatch(
    /^I don’t speak French yet, so here it is in English\.\n\nReach\n/,
  );
});

test('an answer on the terminal says which words it was found by, if one asks why', () => {
  expect(read('what is reach')).not.toContain('confidence');
  expect(read('what is reach', { why: true })).toContain('words: reach');
});

test('a question without an answer is told so on the terminal, and cannot steer it', () => {
  expect(read('\u001b[2Jhow do I boil eggs')).not.toContain('\u001b');
});
