import type { Entry } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { everydayQuestionsOf } from '../text/everyday/everyday.ts';
import type { Judged } from './confidence.ts';
import { elsewhereOf, type LeftOut } from './near-names.ts';
import { type QuestionTerm, readQuestion } from './question.ts';
import { type Hit, hitWithout, leavingOut, lookUp } from './score.ts';
import type { Searchable } from './searchable.ts';
import { UNKNOWN } from './term-index.ts';

/** A line of an entry's `asks`. */
export interface GoldenQuestion {
  readonly ask: string;
  readonly entry: Entry;
  /** The entry's number in the index. */
  readonly number: number;
}

export function goldenQuestionsOf(index: Searchable): GoldenQuestion[] {
  return index.entries.flatMap((entry, number) => entry.asks.map((ask) => ({ ask, entry, number })));
}

/**
 * What a golden question meets as if its line had not been written: asked as it stands, it would flatter. Best first, to be read as
 * what {@link lookUp} finds is.
 */
export function* lookUpUnwritten(index: Searchable, { ask, entry, number }: GoldenQuestion): Generator<Hit> {
  const question = termsOf(index, ask);
  const lines = entry.asks.filter((line) => line === ask);
  const own = hitWithout(index, question, number, lines);
  let isOwnRead = false;
  for (const hit of lookUp(index, question)) {
    if (hit.entry === number) continue;
    if (!isOwnRead && hit.score < own.score) {
      isOwnRead = true;
      yield own;
    }
    yield hit;
  }
  if (!isOwnRead) yield own;
}

/**
 * Golden questions judged when an index is built, spread evenly over the entries: of a hundred entries, as many as make one language's
 * curve as good as another's. Of 80, chance alone made the English one surer than the German.
 */
const MOST_JUDGED = 400;
const FEWEST_JUDGED = 80;
/** Entries that are looked at for them together: each takes the longer, the more entries there are. */
const LOOKED_AT = 50_000;
/** A question that the knowledge lacks by one entry is rarer than one about something else altogether. */
const NEAR_MISS_WEIGHT = 0.25;

/**
 * What right and wrong answers reach, told of golden questions: each as if its line had not been written; as if its entry did not
 * exist, where the best that is left is a near miss; and beside each an everyday question. For a language of which we have none,
 * the golden question with all its words of meaning but one made unknown stands for it, which is what a question about
 * something else looks like that shares a word with the subject.
 */
export function* judgingGoldenQuestions(index: Searchable): Steps<Judged[]> {
  const everyday = everydayQuestionsOf(index.language);
  const judged: Judged[] = [];
  const judge = (
    hit: Hit | undefined,
    terms: readonly QuestionTerm[],
    { subject, right, weight, leftOut }: Pick<Judged, 'right' | 'weight'> & { subject: number; leftOut?: LeftOut },
  ) => {
    if (hit === undefined) return;
    const elsewhere = elsewhereOf(index.nearNames, terms, hit.entry, leftOut);
    judged.push({ evidence: hit, asked: { subject, elsewhere }, right, weight });
  };
  const questions = spreadQuestions(index);
  yield;
  for (const [turn, question] of questions.entries()) {
    yield;
    const { entry, number, ask } = question;
    const isStranger = (hit: Hit) =>
      hit.entry !== number && !entry.related.includes(index.entries[hit.entry]?.id ?? '');
    const { best, stranger } = bestOf(lookUpUnwritten(index, question), isStranger);
    const terms = termsOf(index, ask);
    const subject = index.subject.likeness(terms, 'golden');
    const isLeftOut = leavingOut(index, number, [ask]);
    judge(best, terms, {
      subject,
      right: best?.entry === number,
      weight: 1,
      leftOut: best?.entry === number ? { isLeftOut } : {},
    });
    judge(stranger, terms, { subject, right: false, weight: NEAR_MISS_WEIGHT });
    yield;
    const place = Math.floor((turn / questions.length) * everyday.length);
    const line = everyday[place];
    if (line === undefined) {
      const sharing = sharingOneWord(terms, turn);
      judge(bestHit(index, sharing), sharing, { subject: 0, right: false, weight: 1 });
    } else {
      const other = termsOf(index, line);
      const subject = index.subject.likeness(other, 'everyday');
      judge(bestHit(index, other), other, { subject, right: false, weight: 1, leftOut: { everyday: place } });
    }
  }
  return judged;
}

/** The best of all hits and of those that are strangers; no more are read. */
function bestOf(hits: Iterable<Hit>, isStranger: (hit: Hit) => boolean): { best?: Hit; stranger?: Hit } {
  let best: Hit | undefined;
  for (const hit of hits) {
    best ??= hit;
    if (isStranger(hit)) return { best, stranger: hit };
  }
  return best === undefined ? {} : { best };
}

function bestHit(index: Searchable, question: readonly QuestionTerm[]): Hit | undefined {
  const [hit] = lookUp(index, question);
  return hit;
}

function termsOf(index: Searchable, question: string): readonly QuestionTerm[] {
  return readQuestion(question, [index]).get(index) ?? [];
}

/** The golden questions that are judged, evenly spread. */
function spreadQuestions({ entries }: Searchable): GoldenQuestion[] {
  const lines = entries.reduce((sum, { asks }) => sum + asks.length, 0);
  const most = Math.min(MOST_JUDGED, Math.max(FEWEST_JUDGED, Math.floor(LOOKED_AT / entries.length)));
  const count = Math.min(most, lines);
  const questions: GoldenQuestion[] = [];
  let line = 0;
  for (let number = 0; number < entries.length; number++) {
    const entry = entries[number] as Entry;
    const nextPlace = () => Math.floor((questions.length * lines) / count) - line;
    for (let place = nextPlace(); place < entry.asks.length; place = nextPlace()) {
      questions.push({ ask: entry.asks[place] as string, entry, number });
    }
    line += entry.asks.length;
  }
  return questions;
}

/** The question with all its words of meaning but one made unknown; nothing of a question that has only one. */
function sharingOneWord(question: readonly QuestionTerm[], turn: number): QuestionTerm[] {
  const content = question.filter((term) => !term.stop);
  const kept = content[turn % content.length];
  if (content.length < 2) return [];
  return question.map((term, place) => {
    const unknown = `\u0000${place}`;
    return term.stop || term === kept
      ? term
      : { ...term, key: unknown, number: UNKNOWN, spelling: UNKNOWN, typed: unknown, typedNumber: UNKNOWN };
  });
}
