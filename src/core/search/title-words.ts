import { sorting } from '../sorting.ts';
import type { Steps } from '../steps.ts';
import { fold } from '../text/fold.ts';
import { type EntryWords, TEXT } from './entry-words.ts';
import { collectingPostings, type Documents, type Postings } from './postings.ts';
import { countOf, type StringList, stringAt, stringList } from './string-table.ts';
import { type Renumbering, updatingPostings } from './updating-postings.ts';

/** The folded words of what entries are called, sorted, and who is called so, by field. Plain data. */
export interface TitleWords {
  readonly words: StringList;
  readonly fields: readonly Postings[];
  /** By word of the word table, its place in `words`, or {@link NOT_CALLED}. */
  readonly numbers: Uint32Array;
}

/** The number of a word that no entry is called by. */
const NOT_CALLED = 0xffffffff;

/** What a word met counts by where it stands, in the order of {@link TitleWords.fields}. */
export const FIELDS = [
  { text: TEXT.title, boost: 6 },
  { text: TEXT.aliases, boost: 4 },
  { text: TEXT.asks, boost: 1 },
] as const;

/** Words looked at in one step. */
const STEP = 2_000;

/** What was collected when there were fewer words. */
export interface TitlesBefore {
  readonly titles: TitleWords;
  /** What it was collected from. */
  readonly texts: EntryWords;
  /** How those entries stand now, where that is known. */
  readonly renumbering: Renumbering | undefined;
}

/** @param written The words of `texts`, by number. */
export function* collectingTitleWords(
  written: StringList,
  texts: EntryWords,
  before?: TitlesBefore,
): Steps<TitleWords> {
  const used = usedInNames(countOf(written), texts);
  yield;
  const same = before && stayingWords(used, before.titles);
  const { words, numbers } = same ?? (yield* placingWords(used, written, before?.titles));
  const fields: Postings[] = [];
  for (const [field, { text }] of FIELDS.entries()) {
    const documents = fieldOf(texts, text, numbers, countOf(words));
    const postings = before?.titles.fields[field];
    if (same !== undefined && before?.renumbering !== undefined && postings !== undefined) {
      const old = fieldOf(before.texts, text, before.titles.numbers, countOf(words));
      fields.push(yield* updatingPostings({ postings, documents: old }, documents, before.renumbering));
    } else {
      fields.push(yield* collectingPostings(documents));
    }
  }
  return { words, fields, numbers };
}

type Placed = Pick<TitleWords, 'words' | 'numbers'>;

/** The words from before, where entries are called by just the same ones; else undefined. */
function stayingWords(used: Uint8Array, { words, numbers }: Placed): Placed | undefined {
  const stays = new Uint8Array(countOf(words));
  const own = new Uint32Array(used.length).fill(NOT_CALLED);
  for (let word = 0; word < used.length; word++) {
    if (used[word] === 0) continue;
    const number = numbers[word] ?? NOT_CALLED;
    if (number === NOT_CALLED) return undefined;
    stays[number] = 1;
    own[word] = number;
  }
  return stays.includes(0) ? undefined : { words, numbers: own };
}

/** @param before Words that are not folded and sorted again. */
function* placingWords(
  used: Uint8Array,
  written: StringList,
  before: Placed = { words: stringList([]), numbers: new Uint32Array(0) },
): Steps<Placed> {
  const known = Array.from({ length: countOf(before.words) }, (_, number) => stringAt(before.words, number));
  yield;
  /** By word from before, whether it is still used. */
  const stays = new Uint8Array(known.length);
  const folded = new Map<number, string>();
  for (let word = 0; word < used.length; word++) {
    if (used[word] === 0) continue;
    const number = before.numbers[word] ?? NOT_CALLED;
    if (number !== NOT_CALLED) stays[number] = 1;
    else if (folded.set(word, fold(stringAt(written, word))).size % STEP === 0) yield;
  }
  const kept = known.filter((_, number) => stays[number] === 1);
  const added = new Set(folded.values());
  for (const form of kept) added.delete(form);
  const words = yield* sorting([...added], (a, b) => (a < b ? -1 : a > b ? 1 : 0), kept);
  const renumbered = yield* placing(known, words);
  const places = new Map<string, number>();
  if (folded.size > 0) {
    for (const form of words) if (places.set(form, places.size).size % STEP === 0) yield;
  }
  yield;
  const numbers = new Uint32Array(used.length).fill(NOT_CALLED);
  for (let word = 0; word < used.length; word++) {
    if (used[word] === 0) continue;
    const form = folded.get(word);
    const place = form === undefined ? renumbered[before.numbers[word] as number] : places.get(form);
    numbers[word] = place as number;
    if (word % STEP === 0) yield;
  }
  yield;
  return { words: stringList(words), numbers };
}

/** By word, 1 where an entry is called by it. */
function usedInNames(words: number, texts: EntryWords): Uint8Array {
  const used = new Uint8Array(words);
  for (let entry = 0; entry < texts.texts.length - 1; entry++) {
    const first = texts.texts[entry] as number;
    const end = texts.starts[first + FIELDS.length] as number;
    for (let place = texts.starts[first] as number; place < end; place++) used[texts.words[place] as number] = 1;
  }
  return used;
}

/** By place in one sorted list, the place in another; of what does not stand there, any. */
function* placing(some: readonly string[], others: readonly string[]): Steps<Uint32Array> {
  const places = new Uint32Array(some.length);
  let place = 0;
  for (let number = 0; number < some.length; number++) {
    const word = some[number] as string;
    while (place < others.length && (others[place] as string) < word) place++;
    places[number] = place;
    if (number % STEP === 0) yield;
  }
  return places;
}

function fieldOf(texts: EntryWords, text: number, numbers: Uint32Array, words: number): Documents {
  return {
    size: texts.texts.length - 1,
    terms: words,
    tally(entry, into) {
      const number = (texts.texts[entry] as number) + text;
      const end = texts.starts[number + 1] as number;
      for (let place = texts.starts[number] as number; place < end; place++) {
        into.add(numbers[texts.words[place] as number] as number, texts.counts[place] as number);
      }
    },
  };
}
