import MiniSearch from 'minisearch';
import type { Entry } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { fold } from '../text/fold.ts';
import { plainText, wordsOf } from '../text/words.ts';

/**
 * Finds entries by the beginning of what they are called, for autocomplete. An index of its own, of whole words: what is
 * typed so far has no ending yet that a stemmer could take off.
 */
export interface TitleIndex {
  /** Entry numbers whose title, alias or golden question holds every word typed, the last of them as a beginning; best first. */
  complete(typed: string): number[];
}

const FIELDS = ['title', 'aliases', 'asks'] as const;

export function* creatingTitleIndex(entries: readonly Entry[]): Steps<TitleIndex> {
  const mini = new MiniSearch<{ id: number } & Record<(typeof FIELDS)[number], string>>({
    fields: [...FIELDS],
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 6, aliases: 4, asks: 1 },
      combineWith: 'AND',
      prefix: (_term, place, terms) => place === terms.length - 1,
    },
  });
  for (const [id, { title, aliases, asks }] of entries.entries()) {
    mini.add({ id, title, aliases: aliases.join('\n'), asks: asks.join('\n') });
    yield;
  }
  const beginnings = entries.map(({ title }) => foldedWords(title).join(' '));
  return {
    complete(typed) {
      const wanted = foldedWords(typed).join(' ');
      const found: number[] = mini.search(typed).map((result) => result.id);
      // A title that begins as typed is what the typist sees coming; the sort is stable, so the rest keep their order.
      const begins = (number: number) => (beginnings[number]?.startsWith(wanted) ? 0 : 1);
      return found.sort((a, b) => begins(a) - begins(b));
    },
  };
}

function foldedWords(text: string): string[] {
  return [...wordsOf(plainText(text))].map((word) => fold(word.text));
}
