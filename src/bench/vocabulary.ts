import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../core/entry.ts';

/** Words of a language by rank, the most frequent first. */
export interface Vocabulary {
  readonly language: Language;
  readonly words: readonly string[];
  /** A word as a text of the language uses it: rank by Zipf's law, where the word of rank r is 1/r as frequent as the first. */
  word(random: () => number): string;
  /** A word that says what a text is about: none of the few hundred that every text holds. */
  topic(random: () => number): string;
}

/** What a word of more than one part is made of in a language. Danish and German write compounds as one word. */
interface Morphology {
  readonly links: readonly string[];
  readonly endings: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Whether the nouns, which compounds are made of, are told by their capitals. */
  readonly capitals: boolean;
  /** Shares of compounds and of derived words among the rarer words; the rest are names. */
  readonly compounds: number;
  readonly derived: number;
  /** Distinct words of a text of n words, about `richness · n^0.55` (Heaps' law): more where compounds are one word. */
  readonly richness: number;
}

const MORPHOLOGIES: Readonly<Record<string, Morphology>> = {
  de: {
    links: ['', '', 's', 'en', 'n', 'es'],
    endings: ['', '', '', 'en', 's', 'e', 'er'],
    prefixes: ['ver', 'be', 'ab', 'auf', 'ein', 'über', 'vor', 'un'],
    suffixes: ['ung', 'heit', 'keit', 'lich', 'bar', 'ungen', 'isch', 'los'],
    capitals: true,
    compounds: 0.65,
    derived: 0.2,
    richness: 30,
  },
  da: {
    links: ['', '', 's', 'e'],
    endings: ['', '', 'en', 'et', 'er', 'erne', 's'],
    prefixes: ['for', 'be', 'af', 'op', 'ind', 'over', 'gen', 'u'],
    suffixes: ['ning', 'hed', 'else', 'lig', 'bar', 'inger', 'isk', 'løs'],
    capitals: false,
    compounds: 0.6,
    derived: 0.25,
    richness: 26,
  },
  en: {
    links: ['', '-'],
    endings: ['', '', 's', 'ed', 'ing'],
    prefixes: ['re', 'un', 'over', 'pre', 'mis', 'co', 'out', 'sub'],
    suffixes: ['ness', 'ing', 'able', 'er', 'ers', 'ly', 'ful', 'less'],
    capitals: false,
    compounds: 0.3,
    derived: 0.45,
    richness: 18,
  },
};

/** Ranks up to here are words that every text holds. */
const COMMON = 300;
/** Words that compounds and derived words are made of: the frequent ones. */
const ROOTS = 2_500;

/** The languages that knowledge can be generated in. */
export const LANGUAGES: readonly Language[] = Object.keys(MORPHOLOGIES).sort();

/**
 * The vocabulary of texts of so many words: the words of the shipped knowledge, by frequency, and beyond them compounds,
 * derived words and names, as a larger collection of texts would hold.
 * @param knowledge The folder that the frequent words are taken from.
 */
export function createVocabulary(
  language: Language,
  textWords: number,
  random: () => number,
  knowledge: string,
): Vocabulary {
  const morphology = MORPHOLOGIES[language];
  if (morphology === undefined) throw new Error(`no words are known of “${language}”`);
  const words = frequentWords(join(knowledge, language));
  const isRoot = morphology.capitals ? /^\p{Lu}\p{Ll}{3}/u : /^\p{Ll}{4}/u;
  const roots = words.slice(COMMON / 2, ROOTS).filter((word) => isRoot.test(word));
  const known = new Set(words);
  const size = Math.max(words.length, Math.round(morphology.richness * textWords ** 0.55));
  while (words.length < size) {
    const word = rareWord(roots, morphology, random);
    if (known.has(word)) continue;
    known.add(word);
    words.push(word);
  }
  const at = (rank: number) => words[Math.min(rank, words.length - 1)] ?? '';
  return {
    language,
    words,
    // The sum of 1/r grows as the logarithm: even steps of the logarithm are steps of equal weight.
    word: (next) => at(Math.floor(words.length ** next()) - 1),
    topic: (next) => at(Math.floor(COMMON * (words.length / COMMON) ** next())),
  };
}

/** The words of all texts under a folder, each in its most frequent spelling, the most frequent first. */
function frequentWords(folder: string): string[] {
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.md')) continue;
    const [, , body = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m, 3);
    for (const [word] of body.matchAll(/\p{L}+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spellings = new Map<string, string>();
  for (const [word, count] of counts) {
    const key = word.toLowerCase();
    if (count > (counts.get(spellings.get(key) ?? '') ?? 0)) spellings.set(key, word);
  }
  return [...spellings.values()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}

function rareWord(roots: readonly string[], morphology: Morphology, random: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const kind = random();
  if (kind < morphology.compounds) {
    return pick(roots) + pick(morphology.links) + pick(roots).toLowerCase() + pick(morphology.endings);
  }
  if (kind > morphology.compounds + morphology.derived) return name(pick);
  const root = pick(roots).toLowerCase();
  return random() < 0.5 ? pick(morphology.prefixes) + root : root + pick(morphology.suffixes);
}

const ONSETS = [
  'b',
  'br',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'kr',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'v',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'io', 'y'];
const CODAS = ['', '', 'l', 'n', 'r', 's', 't', 'nd', 'rk', 'x'];

/** The name of a brand, a person or a place. */
function name(pick: (list: readonly string[]) => string): string {
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return capital(syllable() + syllable() + pick(['', '', syllable()]));
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
