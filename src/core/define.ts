import type { Answer } from './answer.ts';
import { ask } from './ask.ts';
import type { Language } from './entry.ts';
import type { Knowledge } from './knowledge.ts';

/** The lexicon entry for a term in any language, misspelt or inflected; candidates where it could be several. */
export function define(knowledge: Knowledge, term: string, wished: Language): Answer {
  return ask(knowledge, term, wished, 'lexicon');
}
