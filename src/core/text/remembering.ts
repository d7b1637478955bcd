import { ownString } from './words.ts';

/**
 * A function that remembers what it made of the last words it was given, at most so many: what members ask repeats its words,
 * and nobody can fill the memory.
 */
export function remembering<Made>(most: number, make: (word: string) => Made): (word: string) => Made {
  // Two generations: a word in use moves to the younger, and the older goes as a whole.
  let younger = new Map<string, Made>();
  let older = new Map<string, Made>();
  return (word) => {
    const known = younger.get(word);
    if (known !== undefined) return known;
    const made = older.get(word) ?? make(word);
    if (younger.size >= most / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(ownString(word), made);
    return made;
  };
}
