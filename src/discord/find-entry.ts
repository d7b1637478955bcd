import type { Entry, EntryId, Language } from '../core/entry.ts';
import { find } from '../core/find.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { showEntry } from '../core/look-up.ts';
import { isReferenceTo, wordsOf } from './reference.ts';

/** Looks like the id of an entry, or like the reference to one. */
const REFERENCE_LIKE = /^(?:lexicon|faq|tip|article)\/[^\s|]+$/;

/** Whether what somebody wrote (or autocomplete filled in) names an entry rather than asks something. */
export function isReference(text: string): boolean {
  return REFERENCE_LIKE.test(text);
}

/** The entry that a reference names, in the wished language or the best other one; undefined if there is none. */
export function entryOf(knowledge: Knowledge, reference: string, wished: Language): Entry | undefined {
  const id = idOf(knowledge, reference);
  return id === undefined ? undefined : showEntry(knowledge, id, wished);
}

/** The entries that come nearest to a reference whose entry is gone, by its words; at most 5. */
export function nearestTo(knowledge: Knowledge, reference: string, wished: Language): readonly Entry[] {
  const words = wordsOf(reference);
  return words === ''
    ? []
    : find(knowledge, words, { wished })
        .slice(0, 5)
        .map(({ entry }) => entry);
}

function idOf(knowledge: Knowledge, reference: string): EntryId | undefined {
  if (knowledge.byId.has(reference)) return reference;
  // Only a shortened reference is worth the walk over all ids.
  return reference.includes('~') ? [...knowledge.byId.keys()].find((id) => isReferenceTo(reference, id)) : undefined;
}
