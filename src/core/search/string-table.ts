import { compact } from '../text/compact.ts';
import { hashOf } from '../text/scan-words.ts';
import { createGrowing } from './growing.ts';
import { UNKNOWN } from './term-index.ts';

/** Strings by number, one after another in a single one: each by itself would take several times its letters. Plain data. */
export interface StringList {
  readonly text: string;
  /** By number, where each starts in `text`; the end at the end. */
  readonly starts: Uint32Array;
}

/** Distinct strings, each of which is told its number. Plain data. */
export interface StringTable extends StringList {
  /** The numbers by hash, with open addressing, `UNKNOWN` where there is none. */
  readonly slots: Int32Array;
}

export function countOf({ starts }: StringList): number {
  return starts.length - 1;
}

export function stringAt({ text, starts }: StringList, number: number): string {
  return text.slice(starts[number], starts[number + 1]);
}

export function stringList(strings: readonly string[]): StringList {
  const starts = new Uint32Array(strings.length + 1);
  for (const [number, text] of strings.entries()) starts[number + 1] = (starts[number] as number) + text.length;
  return { text: compact(strings.join('')), starts };
}

/** The number of a string, or `UNKNOWN`. */
export function numberIn(table: StringTable, wanted: string): number {
  const { text, starts, slots } = table;
  const mask = slots.length - 1;
  for (let slot = hashOf(wanted) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] as number;
    if (number === UNKNOWN) return UNKNOWN;
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start === wanted.length && text.startsWith(wanted, start)) return number;
  }
}

/** A table that is being added to. */
export interface GrowingStringTable {
  at(number: number): string;
  /** The number of a stretch of a text, or `UNKNOWN`. @param hash As `hashOf` gives it. */
  find(text: string, start: number, end: number, hash: number): number;
  /** Gives a string that is not in the table the next number. */
  add(own: string, hash: number): number;
  whole(): StringTable;
}

const EMPTY: StringTable = { text: '', starts: new Uint32Array(1), slots: new Int32Array(1_024).fill(UNKNOWN) };

/** @param before What is known already keeps its number. */
export function growingStringTable(before: StringTable = EMPTY): GrowingStringTable {
  const known = countOf(before);
  const added: string[] = [];
  const starts = createGrowing((length) => new Uint32Array(length), before.starts);
  let slots = before.slots;
  const at = (number: number) => (number < known ? stringAt(before, number) : (added[number - known] as string));
  const isAt = (number: number, text: string, start: number, end: number) => {
    if (number >= known) {
      const own = added[number - known] as string;
      return own.length === end - start && text.startsWith(own, start);
    }
    // Nothing is cut out to be compared: the words that a table begins with are the most frequent ones.
    const offset = (before.starts[number] as number) - start;
    if ((before.starts[number + 1] as number) !== offset + end) return false;
    for (let place = start; place < end; place++) {
      if (before.text.charCodeAt(offset + place) !== text.charCodeAt(place)) return false;
    }
    return true;
  };
  const put = (number: number, hash: number) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== UNKNOWN) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  };
  return {
    at,
    find(text, start, end, hash) {
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const number = slots[slot] as number;
        if (number === UNKNOWN || isAt(number, text, start, end)) return number;
      }
    },
    add(own, hash) {
      // The table from before goes on serving.
      if (added.length === 0) slots = before.slots.slice();
      const number = known + added.length;
      added.push(own);
      starts.push(starts.at(number) + own.length);
      if (2 * starts.length > slots.length) {
        slots = new Int32Array(2 * slots.length).fill(UNKNOWN);
        for (let other = 0; other < number; other++) put(other, hashOf(at(other)));
      }
      put(number, hash);
      return number;
    },
    whole: () =>
      added.length === 0 ? before : { text: compact(before.text + added.join('')), starts: starts.whole(), slots },
  };
}
