import { seededRandom, withTypos } from '../cli/eval/typos.ts';
import type { Entry, Language } from '../core/entry.ts';
import { pick } from './generate.ts';
import { PHRASES } from './phrases.ts';

export interface AskedQuestion {
  readonly language: Language;
  readonly text: string;
}

/** Bits of a question's hash: 16 MB in all, however many are asked. */
const BITS = 27;

/**
 * An endless row of questions over some entries, in all their languages, none of which comes twice: their golden questions
 * with words dropped, swapped, misspelt or added. Up to some ten million can be drawn; it takes the same memory throughout.
 */
export function createQuestions(entries: readonly Entry[], seed: number): () => AskedQuestion {
  const random = seededRandom(seed);
  const isNew = createFilter();
  const asked = entries.filter(({ asks }) => asks.length > 0);
  return () => {
    for (;;) {
      const { language, asks } = pick(asked, random);
      const text = vary(pick(asks, random), language, random);
      if (isNew(text)) return { language, text };
    }
  };
}

/** The same for what is typed into an autocompleted field: beginnings of titles and questions, of one letter and more. */
export function createBeginnings(entries: readonly Entry[], seed: number): () => AskedQuestion {
  const random = seededRandom(seed);
  const isNew = createFilter();
  return () => {
    for (;;) {
      const { language, title, asks } = pick(entries, random);
      const whole = vary(random() < 0.5 ? title : pick([title, ...asks], random), language, random);
      const text = whole.slice(0, 1 + Math.floor(random() * whole.length));
      if (isNew(text)) return { language, text };
    }
  };
}

/** Says of each text whether it comes for the first time; some that do are taken for known, none that does not for new. */
function createFilter(): (text: string) => boolean {
  const seen = new Uint8Array(2 ** (BITS - 3));
  return (text) => {
    const hash = hashOf(text) >>> (32 - BITS);
    const bit = 1 << (hash & 7);
    const before = seen[hash >>> 3] ?? 0;
    seen[hash >>> 3] = before | bit;
    return (before & bit) === 0;
  };
}

/** FNV-1a over UTF-16 units, its bits mixed once more: the upper ones are used. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function vary(ask: string, language: Language, random: () => number): string {
  const words = ask.split(' ');
  const place = Math.floor(random() * words.length);
  const way = Math.floor(random() * 4);
  if (way === 0 && words.length > 3) words.splice(place, 1);
  else if (way === 1 && words.length > 2) words.push(...words.splice(place, 1));
  else if (way === 2) words.unshift(pick(PHRASES[language]?.openings ?? [''], random));
  return withTypos(words.join(' '), random);
}
