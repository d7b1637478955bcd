import { fileURLToPath } from 'node:url';
import type { Entry, Language } from '../../core/entry.ts';
import type { Fault } from '../../core/fault.ts';
import type { Check, Subject } from '../../knowledge/lint.ts';
import { linesOf } from '../../knowledge/lint-texts.ts';

/** The settings of cspell: its dictionaries and the project’s own words, by locale. */
const SETTINGS = new URL('../../../cspell.json', import.meta.url);

/** The locale of cspell.json for a language, where it is not the language’s code alone. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };

/**
 * Letters that each part of a compound must have to be believed, by language. The Danish dictionary joins any words of two
 * letters and more, which makes words of `viiral` and `persoon`.
 */
const SHORTEST_PART: Readonly<Record<Language, number>> = { da: 4 };
const JOINT = '|';

/** Looks words of one language up. */
interface Speller {
  knows(word: string, ignoreCase: boolean): boolean;
  suggest(word: string): string;
}

export interface Spelling {
  readonly check: Check;
  /** Languages of the texts that cspell.json has no dictionary for. */
  readonly unchecked: readonly Language[];
}

/**
 * Opens the dictionaries that the entries need; takes a second for each language.
 * @returns undefined where cspell is not installed: it is there while the knowledge is worked on, not where the bot runs.
 */
export async function openSpelling(entries: readonly Entry[]): Promise<Spelling | undefined> {
  const cspell = await import('cspell-lib').catch(() => undefined);
  if (cspell === undefined) return undefined;
  const settings = await cspell.loadConfig(fileURLToPath(SETTINGS));
  const locales = new Set(settings.languageSettings?.flatMap(({ locale }) => locale?.toString().split(',') ?? []));
  const spellers = new Map<Language, Speller>();
  const languages = [...new Set(entries.map(({ language }) => language))].sort();
  for (const language of languages) {
    const locale = LOCALES[language] ?? language;
    if (!locales.has(locale)) continue;
    const ofLocale = cspell.combineTextAndLanguageSettings({ ...settings, language: locale }, '', 'plaintext');
    const dictionary = await cspell.getDictionary(ofLocale);
    const shortest = SHORTEST_PART[language] ?? 1;
    const isBelieved = (found: string) => {
      const parts = found.split(JOINT);
      return parts.length === 1 || parts.every((part) => part.length >= shortest);
    };
    const knows = remembering((word: string, ignoreCase: boolean) =>
      formsOf(word, ignoreCase).some((form) =>
        dictionary.dictionaries.some((one) => {
          const found = one.find(form, { ignoreCase, compoundSeparator: JOINT })?.found;
          return typeof found === 'string' && isBelieved(found);
        }),
      ),
    );
    spellers.set(language, {
      knows,
      suggest: (word) =>
        dictionary
          .suggest(word, { numSuggestions: 5, ignoreCase: true })
          .map((suggestion) => suggestion.word)
          .filter((one) => one !== word && knows(one, false))
          .slice(0, 3)
          .join(', '),
    });
  }
  return {
    check: (subject) => subject.authored.flatMap((entry) => misspellings(entry, subject, spellers.get(entry.language))),
    unchecked: languages.filter((language) => !spellers.has(language)),
  };
}

/** Texts repeat their words: each is looked up once. */
function remembering(knows: Speller['knows']): Speller['knows'] {
  const remembered = new Map<string, boolean>();
  return (word, ignoreCase) => {
    const key = `${ignoreCase} ${word}`;
    const known = remembered.get(key) ?? knows(word, ignoreCase);
    remembered.set(key, known);
    return known;
  };
}

/** A word may begin a sentence or stand among capitals; where capitals do not tell, a name may be written without. */
function formsOf(word: string, ignoreCase: boolean): readonly string[] {
  const small = word.toLowerCase();
  const raised = small.charAt(0).toUpperCase() + small.slice(1);
  if (ignoreCase) return [word, raised];
  return word === raised || word === word.toUpperCase() ? [word, small, raised] : [word];
}

function misspellings(entry: Entry, subject: Subject, speller: Speller | undefined): Fault[] {
  if (speller === undefined) return [];
  const names = entry.aliases.map((text, index) => {
    return { text, line: subject.at(entry, `aliases.${index}`, 'spelling').line, ignoreCase: true };
  });
  const shown = linesOf(entry, subject).map((line) => ({ ...line, ignoreCase: false }));
  // Other names may be in small letters. Golden questions are left out: they are there for being written as people type.
  return [...shown, ...names].flatMap(({ text, line, ignoreCase }) =>
    wordsOf(text)
      .filter((word) => !isKnown(word, ignoreCase, speller))
      .map((word) => {
        const suggestions = speller.suggest(word);
        const values = { word, language: entry.language, suggestions: suggestions === '' ? 'none' : suggestions };
        return { ...subject.at(entry, '', 'spelling', values), line };
      }),
  );
}

/** Words with their apostrophes; none with a digit, and nothing of addresses and of what stands in backquotes. */
export function wordsOf(text: string): string[] {
  const prose = text.replace(/`[^`]*`|https?:\/\/[^\s)>]+|\]\([^)]*\)/g, ' ');
  const words = prose.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !/\p{N}/u.test(word)).map((word) => word.replaceAll('’', "'"));
}

/** A word, or one that is put together by apostrophes: `gibt’s`, `id’et`, `Gladwell’s`. */
function isKnown(word: string, ignoreCase: boolean, { knows }: Speller): boolean {
  const isWord = (part: string) => part.length === 1 || knows(part, ignoreCase);
  return isWord(word) || (word.includes("'") && word.split("'").every(isWord));
}
