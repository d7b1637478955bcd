import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationError, figuresOf } from '../../src/cli/eval/figures.ts';
import { measureGolden } from '../../src/cli/eval/golden.ts';
import { type QuestionFigures, readTestQuestions, together } from '../../src/cli/eval/questions.ts';
import { seededRandom, withTypos } from '../../src/cli/eval/typos.ts';
import { editDistance } from '../../src/core/text/edit-distance.ts';
import { entryOf, knowledgeOf, OTHERS } from '../support/entries.ts';

describe('figures', () => {
  it('count first places, the first three, and the mean of one over the place', () => {
    expect(figuresOf([0, 2, -1, 0])).toEqual({ questions: 4, hit1: 0.5, hit3: 0.75, mrr10: (1 + 1 / 3 + 0 + 1) / 4 });
  });

  it('of no questions are nought', () => {
    expect(figuresOf([])).toEqual({ questions: 0, hit1: 0, hit3: 0, mrr10: 0 });
  });

  it('find no error in confidence that is as often right as it says', () => {
    const judged = [true, true, true, false].map((right) => ({ confidence: 0.75, right }));
    expect(calibrationError(judged)).toBeCloseTo(0);
    expect(calibrationError(judged.map(({ right }) => ({ confidence: 0.25, right })))).toBeCloseTo(0.5);
  });
});

describe('the figures of several languages', () => {
  it('are one row, each question of which counts the same', () => {
    const row = (language: string, questions: number, offSubject: number, share: number): QuestionFigures => {
      const ranks = { questions, hit1: share, hit3: share, mrr10: share };
      const refused = { wronglyRefused: share, offSubject, rightlyRefused: share };
      return { language, ...ranks, ...refused, withTypos: ranks, calibrationError: share, milliseconds: share };
    };
    const all = together([row('da', 30, 10, 1), row('de', 10, 30, 0)]);
    expect(all).toMatchObject({
      questions: 40,
      hit1: 0.75,
      wronglyRefused: 0.75,
      offSubject: 40,
      rightlyRefused: 0.25,
    });
    expect(all).toMatchObject({ calibrationError: 0.5, withTypos: { questions: 40, hit1: 0.75 } });
  });
});

describe('typos', () => {
  it('are one slip in a word of five letters or more, and the same in every run', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zæøåäöü]{1,12}$/)), fc.nat(), (words, seed) => {
        const mistyped = withTypos(words.join(' '), seededRandom(seed));
        expect(mistyped).toBe(withTypos(words.join(' '), seededRandom(seed)));
        mistyped.split(' ').forEach((word, place) => {
          expect(editDistance(words[place] ?? '', word)).toBeLessThanOrEqual((words[place] ?? '').length < 5 ? 0 : 1);
        });
      }),
    );
  });

  it('are set in about a fifth of the long words', () => {
    const text = 'campaign '.repeat(1_000);
    const changed = withTypos(text, seededRandom(7))
      .split(' ')
      .filter((word) => word !== 'campaign' && word !== '');
    expect(changed.length).toBeGreaterThan(150);
    expect(changed.length).toBeLessThan(250);
  });
});

describe('golden questions', () => {
  it('that another entry takes away are named with the entry that does', () => {
    const knowledge = knowledgeOf(
      ...OTHERS,
      entryOf({ id: 'faq/price', language: 'en', title: 'Prices', asks: ['What does a viral campaign cost?'] }),
    );
    const [clash] = measureGolden(knowledge).flatMap(({ clashes }) => clashes);
    expect(clash).toMatchObject({
      ask: 'What does a viral campaign cost?',
      id: 'faq/price',
      found: 'faq/campaign-cost',
    });
  });
});

describe('the test questions', () => {
  it('stand once each in one set, and name entries that there are', async () => {
    const sets = ['tests/questions', 'tests/questions/tuned-with', 'tests/questions/blind'];
    const questions = (await Promise.all(sets.map((set) => readTestQuestions(set)))).flat();
    const keys = questions.map(({ language, question }) => `${language} ${question}`);
    expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([]);
    const wrong = questions.flatMap(({ language, right }) =>
      right.filter((id) => !existsSync(`knowledge/${language}/${id}.md`)),
    );
    expect(wrong).toEqual([]);
  });

  it('are halved by a fixed hash, in every language, on the subject and off it', async () => {
    const questions = await readTestQuestions('tests/questions');
    for (const language of ['da', 'de', 'en']) {
      const own = questions.filter((question) => question.language === language);
      expect(own.filter(({ right }) => right.length > 0).length).toBeGreaterThanOrEqual(150);
      expect(own.filter(({ right }) => right.length === 0).length).toBeGreaterThanOrEqual(150);
      const judging = own.filter(({ half }) => half === 'judging').length / own.length;
      expect(judging).toBeGreaterThan(0.4);
      expect(judging).toBeLessThan(0.6);
    }
  });
});
