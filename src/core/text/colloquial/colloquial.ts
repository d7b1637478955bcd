import type { Language } from '../../entry.ts';
import { COLLOQUIAL as da } from './da.ts';
import { COLLOQUIAL as de } from './de.ts';
import { COLLOQUIAL as en } from './en.ts';

const LISTS: ReadonlyMap<Language, string> = new Map([
  ['da', da],
  ['de', de],
  ['en', en],
]);

/**
 * How words are spelt in chats, in dialect and in a hurry, each with its standard spelling (`wat`: `was`), in lower case; of two words
 * written as one, the main one (`gibts`: `gibt`). Whoever spells like that asks mostly with small words, none of which the index
 * would know: lexical normalisation (Han & Baldwin 2011), by a list. None for a language without one.
 */
export function standardSpellingsOf(language: Language): ReadonlyMap<string, string> {
  const lines = LISTS.get(language)?.trim().split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [standard = '', variants = ''] = line.split(': ');
      return variants.split(' ').map((variant): [string, string] => [variant, standard]);
    }),
  );
}
