import type { Entry, Language } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { createAnalyser } from '../text/analyser.ts';
import { type Calibration, calibrate } from './confidence.ts';
import { bodyTexts, countGrams, countNames, countTerms } from './document.ts';
import { judgingGoldenQuestions } from './golden.ts';
import { createNames } from './names.ts';
import { BODY, GRAMS, NAMES } from './score.ts';
import type { Searchable } from './searchable.ts';
import { creatingTermIndex, type TermCounts } from './term-index.ts';
import { creatingTitleIndex } from './title-index.ts';
import { createVocabulary } from './vocabulary.ts';

/** An index of one language, calibrated. */
export interface LanguageIndex extends Searchable {
  /** From a score to a confidence, learnt from this language's golden questions. */
  readonly calibration: Calibration;
}

/** Indexes the entries of one language. */
export function* indexingLanguage(language: Language, entries: readonly Entry[]): Steps<LanguageIndex> {
  const analyser = createAnalyser(language);
  const names: TermCounts[] = [];
  const bodies: TermCounts[] = [];
  const grams: TermCounts[] = [];
  const entryOf: number[] = [];
  for (const [number, entry] of entries.entries()) {
    const name = countNames(entry, analyser);
    names.push(name);
    for (const text of bodyTexts(entry)) {
      const body = countTerms([[text, 1]], analyser);
      bodies.push(body);
      grams.push(countGrams([name, body]));
      entryOf.push(number);
    }
    yield;
  }
  const namesIndex = yield* creatingTermIndex(names, NAMES);
  const bodyIndex = yield* creatingTermIndex(bodies, BODY);
  const { nearest } = createVocabulary(analyser.spellings(), [namesIndex, bodyIndex]);
  const index: Searchable = {
    language,
    analyser,
    entries,
    names: createNames(entries, analyser),
    titles: yield* creatingTitleIndex(entries),
    namesIndex,
    bodyIndex,
    gramIndex: yield* creatingTermIndex(grams, GRAMS),
    entryOf,
    terms: analyser.terms,
    knows: (key) => namesIndex.has(key) || bodyIndex.has(key),
    nearest,
  };
  return { ...index, calibration: calibrate(yield* judgingGoldenQuestions(index)) };
}
