import type { Entry, EntryId, Kind, Language } from '../entry.ts';
import type { Knowledge, Texts } from '../knowledge.ts';
import { confidenceOf } from './confidence.ts';
import type { LanguageIndex } from './language-index.ts';
import { loanWordsOf } from './loan-words.ts';
import { elsewhereOf } from './near-names.ts';
import { type QuestionTerm, readQuestion } from './question.ts';
import { type Hit, lookUp } from './score.ts';

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

/** What a language makes of a question. */
interface View {
  readonly index: LanguageIndex;
  readonly question: readonly QuestionTerm[];
  /** How many words another language understands more. */
  readonly strange: number;
}

function viewsOf(reading: Reading): View[] {
  const understood = ([index, question]: [LanguageIndex, readonly QuestionTerm[]]) =>
    question.reduce((count, { stop, number }) => count + Number(stop || index.holds(number)), 0);
  const counts = [...reading].map(understood);
  const most = Math.max(...counts);
  return [...reading].map(([index, question], place) => ({
    index,
    question,
    strange: most - (counts[place] as number),
  }));
}

/**
 * The mean of what languages say of a question: each word more that one understands makes it e times as likely that the question is asked
 * in it. To the others its words are strange, or mean something else.
 */
function meanOf<V extends View>(views: readonly V[], said: (view: V) => number): number {
  let sum = 0;
  let mass = 0;
  for (const view of views) {
    const weight = Math.exp(-view.strange);
    sum += weight * said(view);
    mass += weight;
  }
  return mass === 0 ? 0 : sum / mass;
}

/** Words that another language may understand more, for the question to be asked in this one all the same. */
const HARDLY_STRANGE = 1;

/**
 * Words that another language understands more, from which on one is not looked up, if the entries that it holds stand in that other
 * language too: they are met there or not at all, and each look takes as long.
 */
const QUITE_STRANGE = 4;

function isLikely({ strange }: View): boolean {
  return strange <= HARDLY_STRANGE;
}

function isWorthLooking({ index, strange }: View, views: readonly View[], { translated }: Knowledge): boolean {
  if (strange < QUITE_STRANGE) return true;
  const others = translated.get(index.language);
  return !views.some((other) => other.strange === 0 && others?.has(other.index.language) === true);
}

/** What a language has met, best first. */
interface Look extends View {
  readonly first: Hit | undefined;
  readonly hits: Iterable<Hit>;
}

function looksOf(views: readonly View[], knowledge: Knowledge): Look[] {
  const worth = views.filter((view) => isWorthLooking(view, views, knowledge));
  return worth.map((view) => {
    const loans = isLikely(view) ? loanWordsOf(view, views, knowledge) : [];
    const hits = lookUp(view.index, view.question, isLikely(view), loans);
    const first = hits.next().value ?? undefined;
    return { ...view, first, hits: first === undefined ? [] : followedBy(first, hits) };
  });
}

function* followedBy<One>(first: One, others: Iterable<One>): Generator<One> {
  yield first;
  yield* others;
}

function elsewhereIn({ index, question, first }: Look): number {
  // Knowledge without golden questions makes nothing of it.
  if (first === undefined || index.calibration.at(-1) === 0) return 0;
  return elsewhereOf(index.nearNames, question, first.entry);
}

/** What an entry without a text in the wished language loses, so that of two equally good ones the readable one is first. */
const FOREIGN = 0.98;

/** What is looked for. */
export interface Wish {
  readonly wished: Language;
  readonly kind?: Kind | undefined;
  /** Confidence under which an entry is left out, 0 to 1. */
  readonly least?: number;
  /** How many are looked at; more may be given, as languages have different ones. */
  readonly most?: number;
}

/**
 * Looks a question up in the index of every language that it may be asked in and puts what was met in one order, best first. The same entry met in
 * several languages counts once, where it was met best: the language in which the question is asked knows its words.
 */
export function meet(
  knowledge: Knowledge,
  reading: Reading,
  { wished, kind, least = 0, most = Number.POSITIVE_INFINITY }: Wish,
): Meeting[] {
  const best = new Map<Texts, Meeting>();
  const views = viewsOf(reading);
  const subject = meanOf(views, ({ index, question }) => index.subject.likeness(question));
  const looks = looksOf(views, knowledge);
  const elsewhere = meanOf(
    looks.filter(({ strange }) => strange === 0),
    elsewhereIn,
  );
  for (const { index, question, strange, hits } of looks) {
    const textsOf = knowledge.texts.get(index.language) ?? [];
    // Confidence follows rank: what is ranked lower in its language is never called likelier.
    let ceiling = 1;
    let readable = 0;
    for (const hit of hits) {
      const met = index.entries[hit.entry];
      const texts = textsOf[hit.entry];
      if (met === undefined || texts === undefined || (kind !== undefined && met.kind !== kind)) continue;
      ceiling = Math.min(ceiling, confidenceOf(hit, { subject, elsewhere, strange }, index.calibration));
      // All that follows is less likely still.
      if (ceiling < least) break;
      const isReadable = texts.has(wished);
      const confidence = ceiling * (isReadable ? 1 : FOREIGN);
      const known = best.get(texts);
      const better = known === undefined || confidence > known.confidence;
      const same = known !== undefined && confidence === known.confidence && met.language === wished;
      if (better || same) {
        // Set anew: of two that are called equally likely, the one that ranks higher stays first.
        best.delete(texts);
        best.set(texts, { id: met.id, met, index, question, confidence });
      }
      // All that follows is at most as likely as these.
      if (isReadable && ++readable === most) break;
    }
  }
  return [...best.values()].filter(({ confidence }) => confidence >= least).sort((a, b) => b.confidence - a.confidence);
}
