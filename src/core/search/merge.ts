import type { Entry, EntryId, Kind, Language } from '../entry.ts';
import type { Knowledge } from '../knowledge.ts';
import { confidenceOf } from './confidence.ts';
import type { LanguageIndex } from './language-index.ts';
import { type QuestionTerm, readQuestion } from './question.ts';
import { lookUp } from './score.ts';

/** An entry that was met in some language, with the confidence that it is the right one. */
export interface Meeting {
  readonly id: EntryId;
  /** The text that was met; shown is the same entry's text in the wished language. */
  readonly met: Entry;
  readonly index: LanguageIndex;
  readonly question: readonly QuestionTerm[];
  /** 0 to 1, calibrated in the language of the text that was met, so that languages can be compared. */
  readonly confidence: number;
}

/** How each language's index reads a question. */
export type Reading = ReadonlyMap<LanguageIndex, readonly QuestionTerm[]>;

export function readIn(knowledge: Knowledge, question: string): Reading {
  return readQuestion(question, [...knowledge.indexes.values()]);
}

/** What an entry without a text in the wished language loses, so that of two equally good ones the readable one is first. */
const FOREIGN = 0.98;

/**
 * Looks a question up in every language's index and puts what was met in one order, best first. The same entry met in
 * several languages counts once, where it was met best: the language in which the question is asked knows its words.
 */
export function meet(knowledge: Knowledge, reading: Reading, wished: Language, kind?: Kind): Meeting[] {
  const best = new Map<EntryId, Meeting>();
  for (const [index, terms] of reading) {
    // Confidence follows rank: what is ranked lower in its language is never called likelier.
    let ceiling = 1;
    for (const hit of lookUp(index, terms)) {
      const met = index.entries[hit.entry];
      if (met === undefined || (kind !== undefined && met.kind !== kind)) continue;
      ceiling = Math.min(ceiling, confidenceOf(hit, index.calibration));
      const readable = knowledge.byId.get(met.id)?.has(wished) ?? false;
      const confidence = ceiling * (readable ? 1 : FOREIGN);
      const known = best.get(met.id);
      const better = known === undefined || confidence > known.confidence;
      const same = known !== undefined && confidence === known.confidence && met.language === wished;
      if (better || same) best.set(met.id, { id: met.id, met, index, question: terms, confidence });
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}
