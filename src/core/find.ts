import type { Result } from './answer.ts';
import type { Kind, Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';
import { toResult } from './result.ts';
import { meet, readIn } from './search/merge.ts';

/** Results of a search that can be paged through. */
const MOST = 50;
/** Confidence under which an entry only shares a word with what was searched. */
const LEAST = 0.02;

/** All entries that have to do with a text, best first, at most 50. */
export function find(
  knowledge: Knowledge,
  text: string,
  { wished, kind }: { wished: Language; kind?: Kind },
): readonly Result[] {
  return meet(knowledge, readIn(knowledge, text), { wished, kind, least: LEAST, most: MOST })
    .slice(0, MOST)
    .map((meeting) => toResult(knowledge, meeting, text, wished));
}
