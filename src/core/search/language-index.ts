import type { Entry, Language } from '../entry.ts';
import { createAnalyser } from '../text/analyser.ts';
import { type Calibration, calibrate } from './confidence.ts';
import { bodyTexts, countGrams, countNames, countTerms } from './document.ts';
import { judgeGoldenQuestions } from './golden.ts';
import { createNames } from './names.ts';
import { BODY, GRAMS, NAMES } from './score.ts';
import type { Searchable } from './searchable.ts';
import { createTermIndex, type TermCounts } from './term-index.ts';
import { createTitleIndex } from './title-index.ts';
import { createVocabulary } from './vocabulary.ts';

/** An index of one language, calibrated. */
export interface LanguageIndex extends Searchable {
  /** From a score to a confidence, learnt from this language's golden questions. */
  readonly calibration: Calibration;
}

/** Indexes the entries of one language. */
export function indexLanguage(language: Language, entries: readonly Entry[]): LanguageIndex {
  const analyser = createAnalyser(language);
  const names = entries.map((entry) => countNames(entry, analyser));
  const bodies: TermCounts[] = [];
  const grams: TermCounts[] = [];
  const entryOf: number[] = [];
  entries.forEach((entry, number) => {
    for (const text of bodyTexts(entry)) {
      const body = countTerms([[text, 1]], analyser);
      bodies.push(body);
      grams.push(countGrams([names[number] ?? new Map(), body]));
      entryOf.push(number);
    }
  });
  const namesIndex = createTermIndex(names, NAMES);
  const bodyIndex = createTermIndex(bodies, BODY);
  const { nearest } = createVocabulary([namesIndex, bodyIndex]);
  const index: Searchable = {
    language,
    analyser,
    entries,
    names: createNames(entries, analyser),
    titles: createTitleIndex(entries),
    namesIndex,
    bodyIndex,
    gramIndex: createTermIndex(grams, GRAMS),
    entryOf,
    terms: analyser.terms,
    knows: (key) => namesIndex.has(key) || bodyIndex.has(key),
    nearest,
  };
  return { ...index, calibration: calibrate(judgeGoldenQuestions(index)) };
}
