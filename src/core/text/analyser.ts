import type { Language } from '../entry.ts';
import { fold } from './fold.ts';
import { stemmerOf, stopWordsOf } from './snowball.ts';
import { ownString, visibleText, wordTextsOf } from './words.ts';

/** A word of a text or question, as the index knows it. */
export interface Term {
  /** The index's form: stemmed, then folded. */
  readonly key: string;
  /** As it was written. */
  readonly written: string;
  /** A word that says little of what is asked (`the`, `was`, `hvordan`). */
  readonly stop: boolean;
}

/** Turns text of one language into the terms of its index. */
export interface Analyser {
  readonly language: Language;
  key(word: string): string;
  /** What one word is to the index. */
  form(word: string): Form;
  terms(text: string): Term[];
}

/** What a word is to the index, however it is written. */
export type Form = Pick<Term, 'key' | 'stop'>;

/** Words whose forms are remembered before the older half is forgotten: what is asked and shown, and a bound on what anybody can fill. */
const REMEMBERED = 16_384;

/**
 * The analyser of a language. A language without a Snowball stemmer is only folded: the index of character runs then
 * does most of what a stemmer would.
 */
export function createAnalyser(language: Language): Analyser {
  const stem = stemmerOf(language) ?? ((word: string) => word);
  const stopWords = new Set(stopWordsOf(language).map(fold));
  // Texts repeat their words. Two generations: a word in use moves to the younger, and the older goes as a whole.
  let younger = new Map<string, Form>();
  let older = new Map<string, Form>();
  const remember = (word: string, form: Form) => {
    if (younger.size >= REMEMBERED / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(ownString(word), form);
    return form;
  };
  const formOf = (word: string) => {
    const known = younger.get(word);
    if (known !== undefined) return known;
    const old = older.get(word);
    if (old !== undefined) return remember(word, old);
    const lower = word.toLowerCase().replace(/’/g, "'");
    return remember(word, { key: ownString(fold(stem(lower))), stop: stopWords.has(fold(lower)) });
  };
  return {
    language,
    key: (word) => formOf(word).key,
    form: formOf,
    terms(text) {
      const terms: Term[] = [];
      for (const written of wordTextsOf(visibleText(text))) {
        const { key, stop } = formOf(written);
        if (key !== '') terms.push({ key, written, stop });
      }
      return terms;
    },
  };
}
