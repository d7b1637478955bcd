import type { Language } from './entry.ts';
import { onceFor } from './once-for.ts';
import type { LanguageIndex } from './search/language-index.ts';
import type { Meeting, Reading } from './search/merge.ts';
import { contentTerms } from './search/names.ts';
import type { QuestionTerm } from './search/question.ts';
import { comparisonWordsOf } from './text/comparison-words.ts';

/** Two terms that a question sets side by side. */
export type Pair = readonly [Meeting, Meeting];

/**
 * The two lexicon entries whose difference is asked for ("seeding vs spam"), where no entry treats both: one that does is
 * the better answer. None where the question compares nothing, or only one of the two is known.
 *
 * @param meetings what the question met, best first
 */
export function comparedTerms(reading: Reading, wished: Language, meetings: readonly Meeting[]): Pair | undefined {
  // The asker's language first: names are often the same in several, and words of comparison are not.
  const read = [...reading].sort(([a], [b]) => Number(b.language === wished) - Number(a.language === wished));
  for (const [index, terms] of read) {
    const pair = comparedIn(index, terms, meetings);
    // Asked just as an entry has it, the question is that entry's.
    if (pair !== undefined && index.names.exact(terms) !== undefined) return undefined;
    if (pair !== undefined) return treatsBoth(meetings[0], pair) ? undefined : [pair[0].meeting, pair[1].meeting];
  }
  return undefined;
}

/** A term of the lexicon that the question names, and the numbers of the words by which it does. */
interface Named {
  readonly meeting: Meeting;
  readonly terms: readonly number[];
  readonly index: LanguageIndex;
}

/** The keys of the words by which a language compares. */
const cuesOf = onceFor(
  ({ language, word }: LanguageIndex): ReadonlySet<string> =>
    new Set(comparisonWordsOf(language).map((written) => word(written).key)),
);

function comparedIn(
  index: LanguageIndex,
  terms: readonly QuestionTerm[],
  meetings: readonly Meeting[],
): readonly [Named, Named] | undefined {
  const cues = cuesOf(index);
  if (!terms.some((term) => cues.has(term.key))) return undefined;
  const content = contentTerms(terms);
  const named = index.names
    .within(terms)
    .sort((a, b) => a.from - b.from)
    .flatMap(({ entries, from, to }): Named[] => {
      const ids = new Set(entries.map((number) => index.entries[number]?.id));
      const meeting = meetings.find(({ id, met }) => met.kind === 'lexicon' && ids.has(id));
      return meeting === undefined
        ? []
        : [{ meeting, terms: content.slice(from, to).map((term) => term.number), index }];
    });
  const [one, other] = named;
  return one && other && named.length === 2 && one.meeting.id !== other.meeting.id ? [one, other] : undefined;
}

/** Whether the best answer is an entry of its own that is called or asked by both terms. */
function treatsBoth(best: Meeting | undefined, [one, other]: readonly [Named, Named]): boolean {
  if (best === undefined || best.id === one.meeting.id || best.id === other.meeting.id) return false;
  if (best.index !== one.index) return false;
  const entry = best.index.entries.indexOf(best.met);
  return [...one.terms, ...other.terms].every((term) => best.index.namesIndex.count(term, entry) > 0);
}
