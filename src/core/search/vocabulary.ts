import MiniSearch from 'minisearch';
import { editDistance } from '../text/edit-distance.ts';
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

/** The words of a language's texts, in MiniSearch's radix tree: one document a word. */
export interface Vocabulary {
  /** The known word that an unknown one most likely is: fewest edits, then the one that most texts hold; the first letter is seldom mistyped. */
  nearest(key: string): Guess | undefined;
}

export function createVocabulary(indexes: readonly TermIndex[]): Vocabulary {
  const mini = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  const words = new Set(indexes.flatMap((index) => [...index.terms()]));
  for (const id of words) if (id.length >= SHORTEST_GUESSED - 1) mini.add({ id });
  const frequency = (key: string) => indexes.reduce((sum, index) => sum + index.frequency(key), 0);
  return {
    nearest(key) {
      if (key.length < SHORTEST_GUESSED) return undefined;
      let best: { key: string; edits: number; frequency: number } | undefined;
      for (const { id } of mini.search(key, { fuzzy: MOST_EDITS, maxFuzzy: MOST_EDITS })) {
        const found = { key: String(id), edits: editDistance(key, String(id)), frequency: frequency(String(id)) };
        if (found.key[0] !== key[0] || found.edits > Math.min(MOST_EDITS, EDITS * key.length)) continue;
        const better =
          best === undefined ||
          found.edits < best.edits ||
          (found.edits === best.edits && found.frequency > best.frequency);
        if (better) best = found;
      }
      return best === undefined ? undefined : { key: best.key, trust: Math.max(0, 1 - (2 * best.edits) / key.length) };
    },
  };
}
