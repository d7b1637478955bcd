import type { Knowledge, Texts } from '../knowledge.ts';
import { onceFor } from '../once-for.ts';
import type { LanguageIndex } from './language-index.ts';
import type { QuestionTerm } from './question.ts';
import type { Searchable } from './searchable.ts';

/** A word of a question that its language does not know, and that entries have in another one. */
export interface LoanWord {
  /** The other language's index. */
  readonly from: Searchable;
  /** The number of the word's term there. */
  readonly number: number;
  /** How much the word says, 0 to 1. */
  readonly weight: number;
  /** By an entry's number there, its number in the question's language; undefined if it has no text in it. */
  numberHere(entry: number): number | undefined;
}

/** How a language reads a question. */
interface Read {
  readonly index: LanguageIndex;
  readonly question: readonly QuestionTerm[];
  /** How many words another language understands more. */
  readonly strange: number;
}

/**
 * The words of a question that one language borrows from the others, each from the one that understands most of the question:
 * *content* and *shareable* are asked for in German, too.
 */
export function loanWordsOf(own: Read, all: readonly Read[], { texts }: Pick<Knowledge, 'texts'>): LoanWord[] {
  const here = numbersOf(texts.get(own.index.language) ?? []);
  const lenders = all.filter(({ index }) => index !== own.index).sort((a, b) => a.strange - b.strange);
  const borrowed = new Map<string, LoanWord>();
  const isOwn = ({ written, stop, number }: QuestionTerm) =>
    stop || own.index.holds(number) || own.index.spells(written);
  for (const term of own.question) {
    const { written, typed, key, weight } = term;
    // What is read as a misspelling is no word of another language.
    if (isOwn(term) || typed !== key || borrowed.has(written)) continue;
    for (const { index, question } of lenders) {
      const lent = question.find((term) => term.written === written);
      if (lent === undefined || lent.stop || lent.trust < 1 || !index.holds(lent.number)) continue;
      const there = texts.get(index.language) ?? [];
      const numberHere = (entry: number) => here.get(there[entry] as Texts);
      borrowed.set(written, { from: index, number: lent.number, weight, numberHere });
      break;
    }
  }
  return [...borrowed.values()];
}

/** By the texts of an entry, its number among those of a language. */
const numbersOf = onceFor((texts: readonly Texts[]) => new Map(texts.map((one, number) => [one, number])));

/**
 * Adds what entries are called or asked for with loan words: the share of the question that such a word makes, by what it says in its
 * own language.
 */
export function addLoans(
  { namesIndex }: Pick<Searchable, 'namesIndex'>,
  question: readonly QuestionTerm[],
  loans: readonly LoanWord[],
  scores: Float64Array,
): void {
  if (loans.length === 0) return;
  const mass = question.reduce((sum, { number, weight }) => sum + weight * namesIndex.idf(number), 0) || 1;
  for (const { from, number, weight, numberHere } of loans) {
    const word = [{ number, weight: 1, trust: 1 }];
    const share = (weight * from.namesIndex.idf(number)) / mass;
    from.namesIndex.eachHolder(number, (entry) => {
      const here = numberHere(entry);
      if (here === undefined) return;
      scores[here] = (scores[here] as number) + share * from.namesIndex.shareOf(word, entry, NOTHING);
    });
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map();
