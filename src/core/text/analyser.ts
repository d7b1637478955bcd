import type { Language } from '../entry.ts';
import { standardSpellingsOf } from './colloquial/colloquial.ts';
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
  /** What one word is to the index. */
  form(word: string): Form;
  terms(text: string): (Term & Form)[];
}

/** What a word is to the index, however it is written. */
export interface Form extends Pick<Term, 'key' | 'stop'> {
  /** As it is spelt, or would be but for chat and dialect, folded but not stemmed: `virals` is not `viral`. */
  readonly spelling: string;
}

/**
 * The analyser of a language. A language without a Snowball stemmer is only folded: the index of character runs then
 * does most of what a stemmer would.
 */
export function createAnalyser(language: Language): Analyser {
  const stem = stemmerOf(language) ?? ((word: string) => word);
  const stopWords = new Set(stopWordsOf(language).map(fold));
  const standardSpellings = standardSpellingsOf(language);
  const formOf = (word: string): Form => {
    const typed = word.toLowerCase().replace(/’/g, "'");
    const lower = standardSpellings.get(typed) ?? typed;
    const spelling = ownString(fold(lower));
    return { key: ownString(fold(stem(lower))), spelling, stop: stopWords.has(spelling) };
  };
  return {
    language,
    form: formOf,
    terms(text) {
      const terms: (Term & Form)[] = [];
      for (const written of wordTextsOf(visibleText(text))) {
        const form = formOf(written);
        if (form.key !== '') terms.push({ ...form, written });
      }
      return terms;
    },
  };
}
