import { createHash } from 'node:crypto';
import type { EntryId, Language } from '../core/entry.ts';
import type { CountedMiss, Told } from '../storage/storage.ts';

/** Questions without a good answer that ask much the same. */
export interface Cluster {
  /** Ten hex digits: the same for as long as the most asked words of the cluster are the same. */
  readonly key: string;
  readonly language: Language;
  /** The words that were asked most, in the index's form, without order. */
  readonly words: readonly string[];
  /** How often it was asked. */
  readonly count: number;
  /** By what the list is sorted: a question without any answer counts once, one with candidates half, a text that was told three times. */
  readonly weight: number;
  /** ISO dates. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** The entry that came nearest most often. */
  readonly nearest?: EntryId;
  readonly misses: readonly CountedMiss[];
  readonly told: readonly Told[];
}

/** From this share of common words on (Jaccard 1901), two questions ask the same. */
const ALIKE = 0.5;
const WEIGHTS = { none: 1, candidates: 0.5, told: 3 } as const;

interface Group {
  readonly language: Language;
  readonly words: readonly string[];
  readonly misses: CountedMiss[];
  readonly told: Told[];
}

/**
 * Puts questions together that ask much the same, heaviest first.
 * @param wordsOf The words of meaning of a text, as an index of that language knows them.
 */
export function clustersOf(
  misses: readonly CountedMiss[],
  told: readonly Told[],
  wordsOf: (text: string, language: Language) => readonly string[],
): readonly Cluster[] {
  const groups: Group[] = [];
  const holders = new Map<string, Group[]>();
  const open = (language: Language, words: readonly string[]): Group => {
    const group: Group = { language, words, misses: [], told: [] };
    groups.push(group);
    for (const word of words) {
      const key = `${language} ${word}`;
      holders.set(key, [...(holders.get(key) ?? []), group]);
    }
    return group;
  };
  const nearestGroup = (language: Language, words: readonly string[]) => {
    const near = new Set(words.flatMap((word) => holders.get(`${language} ${word}`) ?? []));
    return best([...near].map((group) => ({ group, likeness: likeness(words, group.words) })));
  };
  for (const same of sameWords(misses)) {
    const [{ language, words }] = same;
    const near = nearestGroup(language, words);
    (near === undefined || near.likeness < ALIKE ? open(language, words) : near.group).misses.push(...same);
  }
  const languages = [...new Set([...misses, ...told].map(({ language }) => language))];
  for (const one of told) {
    // The text is told in the teller's language, which need not be the one it is written in.
    const near = best(languages.flatMap((language) => nearestGroup(language, wordsOf(one.text, language)) ?? []));
    const alike = near !== undefined && near.likeness >= ALIKE;
    (alike ? near.group : open(one.language, [...new Set(wordsOf(one.text, one.language))].sort())).told.push(one);
  }
  return groups.map(clusterOf).sort((a, b) => b.weight - a.weight || b.lastDay.localeCompare(a.lastDay));
}

/** The same words on several days, as one; most asked first, so that they lead their cluster. */
function sameWords(misses: readonly CountedMiss[]): [CountedMiss, ...CountedMiss[]][] {
  const same = new Map<string, [CountedMiss, ...CountedMiss[]]>();
  for (const miss of misses) {
    const key = `${miss.language} ${miss.words.join(' ')}`;
    const known = same.get(key);
    if (known === undefined) same.set(key, [miss]);
    else known.push(miss);
  }
  return [...same]
    .sort(([a, one], [b, other]) => countOf(other) - countOf(one) || (a < b ? -1 : 1))
    .map(([, all]) => all);
}

function countOf(misses: readonly CountedMiss[]): number {
  return misses.reduce((sum, { count }) => sum + count, 0);
}

function likeness(some: readonly string[], others: readonly string[]): number {
  const all = new Set([...some, ...others]).size;
  const common = new Set(some.filter((word) => others.includes(word))).size;
  return all === 0 ? 0 : common / all;
}

function best(near: readonly { readonly group: Group; readonly likeness: number }[]) {
  return near.reduce<(typeof near)[number] | undefined>(
    (first, one) => (first === undefined || one.likeness > first.likeness ? one : first),
    undefined,
  );
}

function clusterOf({ language, words, misses, told }: Group): Cluster {
  const days = [...misses, ...told].map(({ day }) => day).sort();
  const counts = new Map<EntryId, number>();
  for (const { nearest, count } of misses) {
    if (nearest !== undefined) counts.set(nearest, (counts.get(nearest) ?? 0) + count);
  }
  const [nearest] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const weight =
    misses.reduce((sum, { outcome, count }) => sum + WEIGHTS[outcome] * count, 0) + WEIGHTS.told * told.length;
  return {
    key: createHash('sha256')
      .update(`${language} ${words.join(' ')}`)
      .digest('hex')
      .slice(0, 10),
    language,
    words,
    count: Math.max(countOf(misses), told.length),
    weight,
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    ...(nearest === undefined ? {} : { nearest }),
    misses,
    told,
  };
}
