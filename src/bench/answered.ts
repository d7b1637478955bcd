import { ask } from '../core/ask.ts';
import type { Knowledge } from '../core/knowledge.ts';
import type { AskedQuestion } from './questions.ts';

/** What a member waits for in the engine: what was found, and of the best of it the passage that is shown, which is made on demand. */
export function answered(knowledge: Knowledge, { text, language }: AskedQuestion): string | undefined {
  return ask(knowledge, text, language).results[0]?.excerpt;
}
