// biome-ignore lint/style/noRestrictedImports: it loads a package, which is pure, and nothing else.
import { createRequire } from 'node:module';
import type { Language } from '../entry.ts';
import { MODAL_VERBS } from './modal-verbs.ts';

/**
 * Languages with Snowball's stemmer and stop words (https://snowballstem.org), by the names that the packages have for them:
 * whatever a folder of knowledge may come in, not a list of the languages that we have.
 */
const NAMES: ReadonlyMap<Language, string> = new Map([
  ['ar', 'arabic'],
  ['bg', 'bulgarian'],
  ['da', 'danish'],
  ['de', 'german'],
  ['el', 'greek'],
  ['en', 'english'],
  ['es', 'spanish'],
  ['fi', 'finnish'],
  ['fr', 'french'],
  ['ga', 'irish'],
  ['hi', 'indian'],
  ['hu', 'hungarian'],
  ['hy', 'armenian'],
  ['id', 'indonesian'],
  ['it', 'italian'],
  ['lt', 'lithuanian'],
  ['nb', 'norwegian'],
  ['ne', 'nepali'],
  ['nl', 'dutch'],
  ['nn', 'norwegian'],
  ['no', 'norwegian'],
  ['pt', 'portuguese'],
  ['ro', 'romanian'],
  ['ru', 'russian'],
  ['sr', 'serbian'],
  ['sv', 'swedish'],
  ['ta', 'tamil'],
  ['tr', 'turkish'],
  ['uk', 'ukrainian'],
]);

/** Only the languages in use are loaded, and by `require`: an `import` would have to name them all. */
const load = createRequire(import.meta.url);

/** Reduces a word, in lower case, to its stem; undefined for a language without a stemmer. */
export function stemmerOf(language: Language): ((word: string) => string) | undefined {
  const name = NAMES.get(language);
  return name === undefined ? undefined : load(`@orama/stemmers/${name}`).stemmer;
}

/** Words of a language that say little of what a text is about, as they are written; none for a language without a list. */
export function stopWordsOf(language: Language): readonly string[] {
  const name = NAMES.get(language);
  return name === undefined
    ? []
    : [...load(`@orama/stopwords/${name}`).stopwords, ...(MODAL_VERBS.get(language) ?? [])];
}
