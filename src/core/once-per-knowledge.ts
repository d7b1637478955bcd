import type { Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';

/** Languages that are remembered of one knowledge: more than anybody reads in, and a bound on what odd ones can fill. */
const MOST_LANGUAGES = 50;

/**
 * A function that works out its result once for each language and kind of a knowledge, which never changes. It goes with the
 * knowledge, so a reload forgets it.
 */
export function oncePerKnowledge<Result>(
  work: (knowledge: Knowledge, wished: Language, kind?: Kind) => Result,
): (knowledge: Knowledge, wished: Language, kind?: Kind) => Result {
  const results = new WeakMap<Knowledge, Map<Language, Map<Kind | undefined, Result>>>();
  return (knowledge, wished, kind) => {
    const known = results.get(knowledge)?.get(wished)?.get(kind);
    if (known !== undefined) return known;
    const result = work(knowledge, wished, kind);
    const languages = results.get(knowledge) ?? new Map<Language, Map<Kind | undefined, Result>>();
    const kinds = languages.get(wished) ?? new Map<Kind | undefined, Result>();
    if (languages.has(wished) || languages.size < MOST_LANGUAGES) {
      results.set(knowledge, languages.set(wished, kinds.set(kind, result)));
    }
    return result;
  };
}
