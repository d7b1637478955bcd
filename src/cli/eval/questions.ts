import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from '../../core/ask.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { calibrationError, type Figures, figuresOf, median, ratio } from './figures.ts';
import { seededRandom, withTypos } from './typos.ts';

/** A question written to measure with. */
export interface TestQuestion {
  readonly language: string;
  readonly question: string;
  /** Entries that answer it equally well; none where the knowledge does not hold it. */
  readonly right: readonly string[];
  /** Halves fixed by a hash of the question: one to tune with, one to judge by. */
  readonly half: 'tuning' | 'judging';
}

export interface QuestionFigures extends Figures {
  readonly language: string;
  /** Of the questions on the subject, those answered with an honest no. */
  readonly wronglyRefused: number;
  readonly offSubject: number;
  /** Of the questions off the subject, those answered with an honest no. */
  readonly rightlyRefused: number;
  /** Over five runs with other slips. */
  readonly withTypos: Figures;
  readonly calibrationError: number;
  /** Median of one question, looked up in every language. */
  readonly milliseconds: number;
}

/**
 * Reads `<language>.<name>.tsv`: `question<TAB>id,id` or `question<TAB>-`; a line that begins with # is a comment.
 * @param halfOf What each question is for, if not by its hash.
 */
export async function readTestQuestions(
  directory: string,
  halfOf: (question: string) => TestQuestion['half'] = halfByHash,
): Promise<TestQuestion[]> {
  const files = (await readdir(directory)).filter((file) => file.endsWith('.tsv')).sort();
  const questions: TestQuestion[] = [];
  for (const file of files) {
    const language = file.slice(0, file.indexOf('.'));
    const lines = (await readFile(path.join(directory, file), 'utf8')).split('\n');
    lines.forEach((line, number) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const [question, ids, ...rest] = line.split('\t');
      if (!question || !ids || rest.length > 0)
        throw new Error(`${file}:${number + 1}: expected a question, a tab and ids or -`);
      const right = ids.trim() === '-' ? [] : ids.split(',').map((id) => id.trim());
      questions.push({ language, question, right, half: halfOf(question) });
    });
  }
  return questions;
}

function halfByHash(question: string): TestQuestion['half'] {
  return (createHash('sha256').update(question).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'judging';
}

/** Where a letter slips is chance: of one run in a hundred questions, two more or less say nothing. */
const TYPO_SEEDS = [1, 2, 3, 4, 5];

/** How questions fare, by language. */
export function measureQuestions(knowledge: Knowledge, questions: readonly TestQuestion[]): QuestionFigures[] {
  const languages = [...new Set(questions.map(({ language }) => language))];
  return languages.map((language) => {
    const ofLanguage = questions.filter((question) => question.language === language);
    const on = ofLanguage.filter(({ right }) => right.length > 0).map((question) => judge(knowledge, question));
    const off = ofLanguage.filter(({ right }) => right.length === 0).map((question) => judge(knowledge, question));
    const mistyped = TYPO_SEEDS.flatMap((seed) => {
      const random = seededRandom(seed);
      return ofLanguage
        .filter(({ right }) => right.length > 0)
        .map((question) => judge(knowledge, { ...question, question: withTypos(question.question, random) }));
    });
    return {
      language,
      ...figuresOf(on.map(({ place }) => place)),
      wronglyRefused: ratio(on.filter(({ refused }) => refused).length, on.length),
      offSubject: off.length,
      rightlyRefused: ratio(off.filter(({ refused }) => refused).length, off.length),
      withTypos: figuresOf(mistyped.map(({ place }) => place)),
      calibrationError: calibrationError(
        [...on, ...off].map(({ confidence, place }) => ({ confidence, right: place === 0 })),
      ),
      milliseconds: median([...on, ...off].map(({ milliseconds }) => milliseconds)),
    };
  });
}

/** The figures of several languages as one, each question counted once; the error and the time are means of theirs. */
export function together(rows: readonly QuestionFigures[]): QuestionFigures {
  const mean = (weightOf: (row: QuestionFigures) => number, of: (row: QuestionFigures) => number) =>
    ratio(
      rows.reduce((sum, row) => sum + weightOf(row) * of(row), 0),
      rows.reduce((sum, row) => sum + weightOf(row), 0),
    );
  const on = (of: (row: QuestionFigures) => number) => mean(({ questions }) => questions, of);
  const off = (of: (row: QuestionFigures) => number) => mean(({ offSubject }) => offSubject, of);
  const all = (of: (row: QuestionFigures) => number) => mean(({ questions, offSubject }) => questions + offSubject, of);
  const ranks = (of: (row: QuestionFigures) => Figures): Figures => ({
    questions: rows.reduce((sum, row) => sum + of(row).questions, 0),
    hit1: on((row) => of(row).hit1),
    hit3: on((row) => of(row).hit3),
    mrr10: on((row) => of(row).mrr10),
  });
  return {
    language: 'all',
    ...ranks((row) => row),
    wronglyRefused: on((row) => row.wronglyRefused),
    offSubject: rows.reduce((sum, { offSubject }) => sum + offSubject, 0),
    rightlyRefused: off((row) => row.rightlyRefused),
    withTypos: ranks((row) => row.withTypos),
    calibrationError: all((row) => row.calibrationError),
    milliseconds: all((row) => row.milliseconds),
  };
}

/** A question and what became of it. */
export interface Judgement {
  readonly place: number;
  readonly refused: boolean;
  readonly confidence: number;
  readonly found: string;
  readonly milliseconds: number;
}

export function judge(knowledge: Knowledge, { question, right, language }: TestQuestion): Judgement {
  const start = performance.now();
  const { outcome, confidence, results } = ask(knowledge, question, language);
  const milliseconds = performance.now() - start;
  return {
    place: results.findIndex((result) => right.includes(result.entry.id)),
    refused: outcome === 'none',
    confidence,
    found: results[0]?.entry.id ?? '–',
    milliseconds,
  };
}
