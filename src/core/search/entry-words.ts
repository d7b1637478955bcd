import type { Entry } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { bodyTexts, nameTexts } from './document.ts';
import { createGrowing, type Growing } from './growing.ts';
import { addTerm, NO_TERMS } from './name-hash.ts';
import { type Numbers, narrow } from './narrow.ts';
import type { GrowingPairTable } from './pair-table.ts';
import { type GrowingWordTable, NO_TERM } from './word-table.ts';

/** The texts by which an entry is named, each with its place among the entry's texts; bodies follow them. */
export const TEXT = { title: 0, aliases: 1, asks: 2, summary: 3, headings: 4, bodies: 5 } as const;

/**
 * The words of each entry's texts, counted: all that the indexes are made of, and the part of the work that takes long. An
 * entry that stays as it is keeps its part when the index is built anew. Plain data.
 */
export interface EntryWords {
  /** By entry, the number of its first text; one past the last at the end. An entry's texts are those of {@link TEXT}. */
  readonly texts: Uint32Array;
  /** By text, where its words start; the end at the end. */
  readonly starts: Uint32Array;
  /** Numbers in the word table, each once a text, or again where its count is full. */
  readonly words: Numbers;
  readonly counts: Uint8Array;
  /** By entry, where the hashes of its title, aliases and asks start, in this order; the end at the end. */
  readonly names: Uint32Array;
  /** Of all the words of a name. */
  readonly hashes: Uint32Array;
  /** Of its words of meaning; none of an ask. */
  readonly contentHashes: Uint32Array;
  /** By name, where its pairs of words start; the end at the end. */
  readonly pairStarts: Uint32Array;
  /** Numbers in the pair table, in the order of the name. */
  readonly pairs: Numbers;
}

/** Counts the words of entries. */
export interface WordCounter {
  add(entry: Entry): void;
  /** Takes over entries that follow one another and were counted with tables that those in use have grown from. */
  keep(entries: EntryWords, from: number, to: number): void;
  finishing(): Steps<EntryWords>;
}

const MOST_COUNTED = 0xff;
/** Room made, for each number that there was before: a few changed entries find theirs in it. */
const SPARE = 1.05;

/** @param before About as much as is to be counted: room is made for it at once. */
export function createWordCounter(
  table: GrowingWordTable,
  pairTable: GrowingPairTable,
  before?: EntryWords,
): WordCounter {
  const roomFor = (numbers: ArrayLike<number> | undefined) => numbers && Math.ceil(SPARE * numbers.length);
  const of = (numbers: Numbers | undefined, start?: Uint32Array) =>
    createGrowing((length) => new Uint32Array(length), start, roomFor(numbers));
  const startsOf = (numbers: Uint32Array | undefined) => of(numbers, new Uint32Array(1));
  const [texts, starts] = [startsOf(before?.texts), startsOf(before?.starts)];
  const [names, pairStarts] = [startsOf(before?.names), startsOf(before?.pairStarts)];
  const [words, pairs] = [of(before?.words), of(before?.pairs)];
  const [hashes, contentHashes] = [of(before?.hashes), of(before?.contentHashes)];
  const counts = createGrowing((length) => new Uint8Array(length), undefined, roomFor(before?.counts));
  /** By word, where it was counted last; one from before the text that is being read does not count. */
  const places = of(undefined);

  const count = (text: string, from: number): readonly number[] => {
    const sequence = table.read(text);
    for (const word of sequence) {
      const place = word < places.length ? places.at(word) : -1;
      if (place >= from && words.at(place) === word && counts.at(place) < MOST_COUNTED) {
        counts.set(place, counts.at(place) + 1);
      } else {
        if (word < places.length) places.set(word, words.length);
        else while (places.length <= word) places.push(words.length);
        words.push(word);
        counts.push(1);
      }
    }
    return sequence;
  };
  const name = (text: string, from: number, isTitle: boolean) => {
    const sequence = count(text, from).filter((word) => table.termOf(word) !== NO_TERM);
    hashes.push(hashOf(sequence));
    const content = sequence.filter((word) => !table.isStop(word));
    contentHashes.push(isTitle ? hashOf(content.length > 0 ? content : sequence) : NO_TERMS);
    pairs.append(pairTable.add(sequence.map(table.termOf)));
    pairStarts.push(pairs.length);
  };
  const hashOf = (sequence: readonly number[]) =>
    sequence.reduce((hash, word) => addTerm(hash, table.term(table.termOf(word))), NO_TERMS);
  const text = (lines: readonly string[], add: (line: string, from: number) => void) => {
    const from = words.length;
    for (const line of lines) add(line, from);
    starts.push(words.length);
  };

  return {
    add(entry) {
      const { title, aliases, asks, others } = nameTexts(entry);
      for (const lines of [title, aliases]) text(lines, (line, from) => name(line, from, true));
      text(asks, (line, from) => name(line, from, false));
      for (const line of [...others, ...bodyTexts(entry)]) text([line], count);
      texts.push(starts.length - 1);
      names.push(hashes.length);
    },
    keep(entries, from, to) {
      const [firstText, endText] = [entries.texts[from] as number, entries.texts[to] as number];
      const [firstName, endName] = [entries.names[from] as number, entries.names[to] as number];
      const [firstWord, endWord] = [entries.starts[firstText], entries.starts[endText]];
      appendStarts(texts, entries.texts, from, to);
      appendStarts(starts, entries.starts, firstText, endText);
      words.append(entries.words.subarray(firstWord, endWord));
      counts.append(entries.counts.subarray(firstWord, endWord));
      appendStarts(names, entries.names, from, to);
      appendStarts(pairStarts, entries.pairStarts, firstName, endName);
      hashes.append(entries.hashes.subarray(firstName, endName));
      contentHashes.append(entries.contentHashes.subarray(firstName, endName));
      pairs.append(entries.pairs.subarray(entries.pairStarts[firstName], entries.pairStarts[endName]));
    },
    *finishing() {
      const all = words.whole();
      yield;
      const counted = { words: narrow(all), counts: counts.whole() };
      yield;
      const named = { names: names.whole(), hashes: hashes.whole(), contentHashes: contentHashes.whole() };
      yield;
      const paired = { pairStarts: pairStarts.whole(), pairs: narrow(pairs.whole()) };
      return { texts: texts.whole(), starts: starts.whole(), ...counted, ...named, ...paired };
    },
  };
}

/** Appends where the parts between two of them start, moved to where the last appended one ends. */
function appendStarts(into: Growing<Uint32Array>, starts: Uint32Array, from: number, to: number): void {
  const shift = into.at(into.length - 1) - (starts[from] as number);
  for (let part = from + 1; part <= to; part++) into.push((starts[part] as number) + shift);
}

/** Whether a name is an ask; a title or alias without words counts as one, and has no pairs. */
export function isAsk({ contentHashes }: EntryWords, name: number): boolean {
  return contentHashes[name] === NO_TERMS;
}

/** Where a part starts and ends in an array of starts. */
export function rangeOf(starts: Uint32Array, part: number): readonly [from: number, to: number] {
  return [starts[part] as number, starts[part + 1] as number];
}
