import snowball from 'snowball-stemmers';
import type { Language } from '../entry.ts';
import { fold } from './fold.ts';
import { stopWordsOf } from './stop-words.ts';
import { visibleText, wordTextsOf } from './words.ts';

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
  /** Every word that was analysed so far, as it was written, and its key. */
  spellings(): Iterable<readonly [word: string, key: string]>;
  terms(text: string): Term[];
}

/** Words whose form is remembered: more than a large knowledge's vocabulary, and a bound on what hostile text can fill. */
const MAX_REMEMBERED = 200_000;

/**
 * The analyser of a language. A language without a Snowball stemmer is only folded: the index of character runs then
 * does most of what a stemmer would.
 */
export function createAnalyser(language: Language): Analyser {
  const stem = stemmerOf(language) ?? ((word: string) => word);
  const stopWords = new Set(stopWordsOf(language).map(fold));
  // Texts repeat their words: each form is worked out once.
  const remembered = new Map<string, { key: string; stop: boolean }>();
  const formOf = (word: string) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase().replace(/’/g, "'");
    const form = { key: fold(stem(lower)), stop: stopWords.has(fold(lower)) };
    if (remembered.size < MAX_REMEMBERED) remembered.set(word, form);
    return form;
  };
  return {
    language,
    key: (word) => formOf(word).key,
    *spellings() {
      for (const [word, { key }] of remembered) yield [word, key];
    },
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

/** The Snowball algorithm of a language by its English name (`da` is `danish`), or none where there is none. */
function stemmerOf(language: Language): ((word: string) => string) | undefined {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase();
  if (name === undefined || !snowball.algorithms().includes(name)) return undefined;
  const stemmer = snowball.newStemmer(name);
  return (word) => stemmer.stem(word);
}
