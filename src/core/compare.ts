import type { Entry, EntryId } from './entry.ts';
import { countNames } from './search/document.ts';
import type { Meeting } from './search/merge.ts';
import { contentTerms } from './search/names.ts';
import { comparisonWordsOf } from './text/comparison-words.ts';

/** Two terms that a question sets side by side, and the meetings of both. */
export type Pair = readonly [Meeting, Meeting];

/**
 * The two lexicon entries whose difference is asked for ("seeding vs spam"), where no entry treats both: one that does is
 * the better answer. None where the question compares nothing, or only one of the two is known.
 *
 * @param meetings best first
 */
export function comparedTerms(meetings: readonly Meeting[]): Pair | undefined {
  const best = meetings[0];
  if (best === undefined) return undefined;
  const { index, question } = best;
  const cues = new Set(comparisonWordsOf(index.language).map((word) => index.analyser.key(word)));
  if (!question.some((term) => cues.has(term.key))) return undefined;
  const content = contentTerms(question);
  const named = index.names
    .within(question)
    .sort((a, b) => a.from - b.from)
    .flatMap(({ entries, from, to }) => {
      const meeting = meetingOf(
        meetings,
        entries.map((number) => index.entries[number]),
      );
      return meeting === undefined ? [] : [{ meeting, keys: content.slice(from, to).map((term) => term.key) }];
    });
  const [one, other, third] = named;
  if (one === undefined || other === undefined || third !== undefined || one.meeting.id === other.meeting.id)
    return undefined;
  const isOneOfThem = best.id === one.meeting.id || best.id === other.meeting.id;
  const treated = countNames(best.met, index.analyser);
  const treatsBoth = [...one.keys, ...other.keys].every((key) => treated.has(key));
  return !isOneOfThem && treatsBoth ? undefined : [one.meeting, other.meeting];
}

function meetingOf(meetings: readonly Meeting[], entries: readonly (Entry | undefined)[]): Meeting | undefined {
  const ids = new Set<EntryId | undefined>(entries.map((entry) => (entry?.kind === 'lexicon' ? entry.id : undefined)));
  return meetings.find((meeting) => ids.has(meeting.id));
}
