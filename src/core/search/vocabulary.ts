import MiniSearch from 'minisearch';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import type { TermIndex } from './term-index.ts';

/** Letters from which a word that no index knows is read as a misspelling of one that it does. */
const SHORTEST_GUESSED = 4;
/** Edits allowed, as a share of a word's letters; at most two, which is also what two swapped letters are to MiniSearch. */
const EDITS = 0.25;
const MOST_EDITS = 2;

/** A word that the index knows, near to one that it does not. */
interface Guess {
  readonly key: string;
  /** 1 is certain; each edit costs twice its share of the word. */
  readonly trust: number;
}

/**
 * The words of a language's texts as they are written, in MiniSearch's radix tree: one document a word. Not their stems: what a
 * slip does to an ending, the stemmer would make worse.
 */
export interface Vocabulary {
  /** The known word that an unknown one most likely is: fewest edits, then the one that most texts hold; the first letter is seldom mistyped. */
  nearest(written: string): Guess | undefined;
}

/**
 * @param spellings Words as they are written, and the terms that they are.
 * @param indexes What says how common a term is.
 */
export function createVocabulary(
  spellings: Iterable<readonly [word: string, key: string]>,
  indexes: readonly TermIndex[],
): Vocabulary {
  const mini = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  const keys = new Map<string, string>();
  for (const [word, key] of spellings) {
    const id = fold(word);
    if (id.length < SHORTEST_GUESSED - 1 || keys.has(id)) continue;
    keys.set(id, key);
    mini.add({ id });
  }
  const frequency = (key: string) => indexes.reduce((sum, index) => sum + index.frequency(key), 0);
  return {
    nearest(written) {
      const typed = fold(written);
      if (typed.length < SHORTEST_GUESSED) return undefined;
      let best: { key: string; edits: number; frequency: number } | undefined;
      for (const { id } of mini.search(typed, { fuzzy: MOST_EDITS, maxFuzzy: MOST_EDITS })) {
        const word = String(id);
        const edits = editDistance(typed, word);
        if (word[0] !== typed[0] || edits > Math.min(MOST_EDITS, EDITS * typed.length)) continue;
        const key = keys.get(word) ?? word;
        const found = { key, edits, frequency: frequency(key) };
        const better =
          best === undefined ||
          found.edits < best.edits ||
          (found.edits === best.edits && found.frequency > best.frequency);
        if (better) best = found;
      }
      return best === undefined
        ? undefined
        : { key: best.key, trust: Math.max(0, 1 - (2 * best.edits) / typed.length) };
    },
  };
}
