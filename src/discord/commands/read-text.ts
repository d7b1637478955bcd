import type { Language } from '../../core/entry.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { listEntries } from '../../core/look-up.ts';
import type { Speaker } from '../../i18n/speaker.ts';
import { hasWords, isBlank, written } from '../plain-text.ts';
import { escapeLine } from '../views/markdown.ts';

/** Longest question that is read, in UTF-16 units; Discord is told too, and keeps the text in the box where it is longer. */
export const MAX_QUESTION = 500;
/** Longest term or topic. */
export const MAX_TERM = 100;

/** What somebody wrote, ready to be looked up; or a sentence that says why it cannot be. */
export type ReadText = { readonly text: string } | { readonly problem: string };

/** Reads what somebody wrote into an option. */
export function readText(
  raw: string | undefined,
  limit: number,
  {
    knowledge,
    speaker,
    wished,
  }: { readonly knowledge: Knowledge; readonly speaker: Speaker; readonly wished: Language },
): ReadText {
  const text = written(raw ?? '');
  if (isBlank(text)) return { problem: speaker.t('problem.blank') };
  if (text.length > limit) return { problem: speaker.t('problem.tooLong', { length: text.length, limit }) };
  if (hasWords(text)) return { text };
  return { problem: speaker.t('problem.noWords', { example: exampleIn(knowledge, wished) }) };
}

/** A question that can be answered. */
function exampleIn(knowledge: Knowledge, wished: Language): string {
  const [example = listEntries(knowledge, wished)[0]] = listEntries(knowledge, wished, 'faq');
  return escapeLine(example?.title ?? '');
}
