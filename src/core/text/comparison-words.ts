import type { Language } from '../entry.ts';

/** Words by which people ask for the difference between two things. A language that has none here understands `vs`. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'unterschied',
    'unterschiede',
    'unterscheidet',
    'unterscheiden',
    'vergleich',
    'verglichen',
    'gegenüber',
    'abgrenzung',
    'gegensatz',
    'dasselbe',
    'gleiche',
    'oder',
    'gegen',
  ],
  da: [
    'forskel',
    'forskellen',
    'forskelle',
    'forskellige',
    'sammenligning',
    'sammenlignet',
    'adskiller',
    'samme',
    'kontra',
    'eller',
    'mod',
  ],
  en: [
    'difference',
    'differences',
    'differ',
    'differs',
    'different',
    'compare',
    'compared',
    'comparison',
    'distinguish',
    'same',
    'or',
    'against',
  ],
};
const EVERYWHERE = ['vs', 'versus'];

export function comparisonWordsOf(language: Language): readonly string[] {
  return [...EVERYWHERE, ...(WORDS[language] ?? [])];
}
