import type { Entry, EntryId, Language } from './entry.ts';
import { find } from './find.ts';
import type { Knowledge } from './knowledge.ts';
import { listEntries } from './look-up.ts';

export interface TipRequest {
  /** A tag's key or name, or what the tip should be about in the asker's words. */
  readonly topic?: string;
  /** Tips of this row that were shown already, the latest last. */
  readonly seen: readonly EntryId[];
  /** 0 ≤ n < 1. */
  readonly random: () => number;
}

export interface PickedTip {
  readonly entry: Entry;
  /** False where nothing fits the topic and the tip is one of all. */
  readonly matchedTopic: boolean;
}

/**
 * A tip that was not shown yet in this row; when all have been, the one longest ago. None where the knowledge holds no tips.
 */
export function pickTip(
  knowledge: Knowledge,
  wished: Language,
  { topic, seen, random }: TipRequest,
): PickedTip | undefined {
  const all = listEntries(knowledge, wished, 'tip');
  const fitting = topic === undefined ? [] : tipsAbout(knowledge, all, topic, wished);
  const matchedTopic = topic === undefined || fitting.length > 0;
  const pool = fitting.length > 0 ? fitting : all;
  const fresh = pool.filter((entry) => !seen.includes(entry.id));
  const entry =
    fresh[Math.floor(random() * fresh.length)] ??
    [...pool].sort((a, b) => seen.lastIndexOf(a.id) - seen.lastIndexOf(b.id))[0];
  return entry === undefined ? undefined : { entry, matchedTopic };
}

function tipsAbout(knowledge: Knowledge, tips: readonly Entry[], topic: string, wished: Language): Entry[] {
  const same = (name: string) => name.localeCompare(topic.trim(), wished, { sensitivity: 'base' }) === 0;
  const tag = knowledge.tags.find(({ key, names }) => same(key) || Object.values(names).some(same));
  if (tag !== undefined) return tips.filter((entry) => entry.tags.includes(tag.key));
  return find(knowledge, topic, { wished, kind: 'tip' }).map((result) => result.entry);
}
