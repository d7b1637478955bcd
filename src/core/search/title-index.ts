import type { Entry } from '../entry.ts';
import { fold } from '../text/fold.ts';
import { plainText, wordTextsOf } from '../text/words.ts';
import type { Postings } from './postings.ts';
import { countOf, type StringList, stringAt } from './string-table.ts';
import { FIELDS, type TitleWords } from './title-words.ts';

/**
 * Finds entries by the beginning of what they are called, for autocomplete. An index of its own, of whole words: what is
 * typed so far has no ending yet that a stemmer could take off.
 */
export interface TitleIndex {
  /** Entry numbers whose title, alias or golden question holds every word typed, the last of them as a beginning; best first. */
  complete(typed: string): number[];
}

/** BM25+ (Lv & Zhai 2011) as MiniSearch weighs it, and what it gives a word that only begins as typed. */
const K = 1.2;
const B = 0.7;
const D = 0.5;
const PREFIX = 0.375;
const FARTHER = 0.3;

export function createTitleIndex({ words, fields }: TitleWords, entries: readonly Entry[]): TitleIndex {
  const size = entries.length;
  const weighers = fields.map((postings, field) => weighing(postings, FIELDS[field]?.boost ?? 1));
  // Worked out when it is first asked for: little of it ever is.
  const beginnings = new Map<number, string>();
  const begins = (entry: number, typed: string) => {
    const beginning = beginnings.get(entry) ?? foldedWords(entries[entry]?.title ?? '').join(' ');
    beginnings.set(entry, beginning);
    return beginning.startsWith(typed) ? 1 : 0;
  };
  return {
    complete(typed) {
      const wanted = foldedWords(typed);
      const scores = new Float64Array(size);
      /** By entry, how many of the words typed it holds, so long as it holds each. */
      const holds = new Uint16Array(size);
      wanted.forEach((word, place) => {
        const add = (entry: number, score: number) => {
          if ((holds[entry] as number) < place) return;
          holds[entry] = place + 1;
          scores[entry] = (scores[entry] as number) + score;
        };
        const from = firstFrom(words, word);
        const isLast = place === wanted.length - 1;
        const end = isLast ? countOf(words) : from + (from < countOf(words) && stringAt(words, from) === word ? 1 : 0);
        for (let number = from; number < end; number++) {
          const known = stringAt(words, number);
          if (!known.startsWith(word)) break;
          const farther = known.length - word.length;
          const weight = farther === 0 ? 1 : (PREFIX * known.length) / (known.length + FARTHER * farther);
          for (const weigh of weighers) weigh(number, weight, add);
        }
      });
      const found: number[] = [];
      holds.forEach((held, entry) => {
        if (held > 0 && held === wanted.length) found.push(entry);
      });
      const beginning = wanted.join(' ');
      const score = (entry: number) => scores[entry] as number;
      found.sort((a, b) => score(b) - score(a) || a - b);
      // A title that begins as typed is what the typist sees coming.
      const first = found.filter((entry) => begins(entry, beginning));
      return [...first, ...found.filter((entry) => !begins(entry, beginning))];
    },
  };
}

/** How a field weighs a word: gives each entry that holds it its score. */
function weighing({ starts, documents, counts, lengths }: Postings, boost: number) {
  const size = lengths.length;
  // MiniSearch counts a field's length in different words.
  const distinct = new Float64Array(size);
  for (const entry of documents) distinct[entry] = (distinct[entry] as number) + 1;
  const average = documents.length / (size || 1) || 1;
  return (word: number, weight: number, add: (entry: number, score: number) => void) => {
    const from = starts[word] as number;
    const end = starts[word + 1] as number;
    const held = end - from;
    const idf = Math.log(1 + (size - held + 0.5) / (held + 0.5));
    for (let place = from; place < end; place++) {
      const entry = documents[place] as number;
      const count = counts[place] as number;
      const length = (distinct[entry] as number) / average;
      add(entry, weight * boost * idf * (D + (count * (K + 1)) / (count + K * (1 - B + B * length))));
    }
  };
}

function foldedWords(text: string): string[] {
  return wordTextsOf(plainText(text))
    .map(fold)
    .filter((word) => word !== '');
}

/** The first place of a sorted list from which on nothing comes before a word. */
function firstFrom(words: StringList, word: string): number {
  let from = 0;
  let to = countOf(words);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (stringAt(words, middle) < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
