import type { Language } from '../core/entry.ts';
import type { Knowledge } from '../core/knowledge.ts';
import { visibleText, wordTextsOf } from '../core/text/words.ts';

/** A word that only the knowledge knows (`Seeding`) says less about the language than one that every sentence needs. */
const KNOWN = 0.4;

/**
 * The language that a question or message is written in, of those that there is knowledge in: that whose small words it
 * uses most. Undefined where none stands out.
 */
export function spokenLanguage(text: string, { indexes }: Pick<Knowledge, 'indexes'>): Language | undefined {
  const scores = [...indexes].map(([language, index]) => {
    const words = wordTextsOf(visibleText(text)).map(index.word);
    const score = words.reduce((sum, { stop, isUnderstood }) => sum + (stop ? 1 : isUnderstood ? KNOWN : 0), 0);
    return { language, score };
  });
  const [best, second] = scores.sort((a, b) => b.score - a.score);
  return best === undefined || best.score === 0 || best.score === second?.score ? undefined : best.language;
}
