import type { Entry, Language } from '../entry.ts';
import type { Steps } from '../steps.ts';
import { type Analyser, createAnalyser } from '../text/analyser.ts';
import { remembering } from '../text/remembering.ts';
import { type Calibration, calibrate } from './confidence.ts';
import { createWordCounter } from './entry-words.ts';
import { countingEveryday } from './everyday-tables.ts';
import { judgingGoldenQuestions } from './golden.ts';
import { NAME_UNIT } from './index-documents.ts';
import { type Before, collectingParts, type IndexParts } from './index-parts.ts';
import { createNames } from './names.ts';
import { createNearNames } from './near-names.ts';
import { type GrowingPairTable, growingPairTable, pairsIn } from './pair-table.ts';
import { createRunningScores } from './running-scores.ts';
import { haveSameTexts } from './same-texts.ts';
import { BODY, GRAMS, NAMES, PAIRS, SPELLINGS } from './score.ts';
import type { Searchable } from './searchable.ts';
import { countOf, numberIn } from './string-table.ts';
import { createSubject } from './subject.ts';
import { createTermIndex } from './term-index.ts';
import { createTitleIndex } from './title-index.ts';
import { createVocabulary } from './vocabulary.ts';
import { type GrowingWordTable, growingWordTable, wordIn } from './word-table.ts';

/** An index of one language, calibrated. */
export interface LanguageIndex extends Searchable {
  /** From a score to a confidence, learnt from this language's golden questions. */
  readonly calibration: Calibration;
  /** What it is made of: plain data, for building the next index from it and for keeping it. */
  readonly parts: IndexParts;
}

/**
 * Indexes the entries of one language.
 * @param before What was indexed before: entries whose texts are the same in it are not read again.
 */
export function* indexingLanguage(
  language: Language,
  entries: readonly Entry[],
  before?: LanguageIndex,
): Steps<LanguageIndex> {
  const known = before === undefined ? [] : yield* findingKnown(entries, before);
  if (before !== undefined && isSameList(known, before))
    return { ...before, ...createSearchable({ ...before, entries }) };
  const analyser = before?.analyser ?? createAnalyser(language);
  // Where little stays, the words that are no longer used would only be in the way.
  const stays = 2 * known.filter((number) => number >= 0).length > entries.length;
  const kept = before !== undefined && stays && !isCluttered(before.parts) ? { ...before, known } : undefined;
  const { table, pairTable, ...counted } = yield* countingWords(entries, analyser, kept);
  const words = yield* table.finishing();
  const parts = yield* collectingParts({ table: words, pairTable: pairTable.whole(), ...counted }, kept);
  const made = { language, entries, analyser, parts };
  yield;
  const index = createSearchable(made);
  yield;
  // Judged anew whatever changed: what an answer is must not depend on what was known before.
  return { ...made, ...index, calibration: calibrate(yield* judgingGoldenQuestions(index), asksOf(made)) };
}

/** An index that was built before, around its entries. */
export function restoreIndex({
  language,
  entries,
  parts,
  calibration,
}: Pick<LanguageIndex, 'language' | 'entries' | 'parts' | 'calibration'>): LanguageIndex {
  const made = { language, entries, analyser: createAnalyser(language), parts };
  return { ...made, ...createSearchable(made), calibration };
}

type Made = Pick<LanguageIndex, 'language' | 'entries' | 'analyser' | 'parts'>;

/** How many golden questions an entry has, in the mean. */
function asksOf({ entries, parts }: Pick<Made, 'entries' | 'parts'>): number {
  return parts.golden.questions / (entries.length || 1);
}

function createSearchable({ language, entries, analyser, parts }: Made): Searchable {
  const numberOf = (key: string) => numberIn(parts.table.terms, key);
  const spellingNumber = (spelling: string) => numberIn(parts.table.spellings, spelling);
  const asks = asksOf({ entries, parts });
  const namesIndex = createTermIndex(parts.names, { ...NAMES, unit: NAME_UNIT, asks });
  const bodyIndex = createTermIndex(parts.bodies, { ...BODY, unit: 1, asks });
  const holds = (number: number) => namesIndex.frequency(number) > 0 || bodyIndex.frequency(number) > 0;
  const { gramStarts, gramsOf } = parts.table;
  const word = remembering(REMEMBERED, (written) => {
    const { key, stop, number, spelling } = wordIn(parts.table, written) ?? wordNew(written);
    return { key, stop, number, spelling, isUnderstood: stop || holds(number) };
  });
  const wordNew = (written: string) => {
    const { key, stop, spelling } = analyser.form(written);
    return { key, stop, number: numberOf(key), spelling: spellingNumber(spelling) };
  };
  const pairsOf = (terms: readonly number[]) => pairsIn(parts.pairTable, terms);
  const running = createRunningScores(entries.length, parts.entryOf.length);
  const names = createNames(entries, parts.texts, analyser);
  const vocabulary = createVocabulary(parts.table, parts.shapes, {
    indexes: [namesIndex, bodyIndex],
    isSmall: (spelling) => word(spelling).stop,
    isName: (key, spelling) => names.within([{ key, written: spelling, stop: false }]).length > 0,
  });
  return {
    language,
    analyser,
    entries,
    names,
    nearNames: createNearNames(parts.texts, parts.everyday, parts.pairTable, parts.golden, pairsOf),
    titles: createTitleIndex(parts.titles, entries),
    namesIndex,
    spellingIndex: createTermIndex(parts.spellings, { ...SPELLINGS, unit: NAME_UNIT, asks }),
    bodyIndex,
    gramIndex: createTermIndex(parts.grams, { ...GRAMS, unit: NAME_UNIT, asks }),
    pairIndex: createTermIndex(parts.pairs, { ...PAIRS, unit: NAME_UNIT, asks }),
    pairsOf,
    subject: createSubject(parts.golden, parts.everyday, pairsOf),
    entryOf: parts.entryOf,
    running,
    word,
    numberOf,
    spellingNumber,
    holds,
    eachRun(number, visit) {
      const end = gramStarts[number + 1] as number;
      for (let place = gramStarts[number] as number; place < end; place++) visit(gramsOf[place] as number);
    },
    runNumber: (run) => numberIn(parts.table.grams, run),
    spells: vocabulary.spells,
    near: vocabulary.near,
    company(terms, others) {
      const { scores } = running.cleared();
      namesIndex.addShares(
        others.map((number) => ({ number, weight: 1, trust: 1 })),
        scores,
      );
      return terms.map((term) => {
        let most = 0;
        namesIndex.eachHolder(term, (entry) => {
          most = Math.max(most, scores[entry] as number);
        });
        return most;
      });
    },
  };
}

/** Words of questions and answers that an index remembers. */
const REMEMBERED = 16_384;

/** Entries looked at in one step. */
const STEP = 200;

/** By entry, its number in the index from before if it stands there with the same texts, else -1. */
function* findingKnown(entries: readonly Entry[], before: LanguageIndex): Steps<number[]> {
  const numbers = new Map(before.entries.map(({ id }, number) => [id, number]));
  yield;
  const known: number[] = [];
  for (const entry of entries) {
    const number = numbers.get(entry.id) ?? -1;
    const other = before.entries[number];
    known.push(other !== undefined && haveSameTexts(entry, other) ? number : -1);
    if (known.length % STEP === 0) yield;
  }
  return known;
}

function isSameList(known: readonly number[], before: LanguageIndex): boolean {
  return known.length === before.entries.length && known.every((number, place) => number === place);
}

interface Counted extends Pick<IndexParts, 'texts' | 'everyday'> {
  readonly table: GrowingWordTable;
  readonly pairTable: GrowingPairTable;
}

function* countingWords(entries: readonly Entry[], analyser: Analyser, before: Before | undefined): Steps<Counted> {
  const first = before?.parts ?? (yield* countingEveryday(analyser));
  const table = growingWordTable(analyser, first.table);
  const pairTable = growingPairTable(first.pairTable);
  const counter = createWordCounter(table, pairTable, before?.parts.texts);
  for (let number = 0; number < entries.length; ) {
    const same = before?.known[number] ?? -1;
    if (before !== undefined && same >= 0) {
      const count = countFollowing(before.known, number);
      counter.keep(before.parts.texts, same, same + count);
      number += count;
    } else {
      counter.add(entries[number++] as Entry);
    }
    yield;
  }
  return { table, pairTable, everyday: first.everyday, texts: yield* counter.finishing() };
}

/** How many known entries, at most a step's, follow one another as they did before. */
function countFollowing(known: readonly number[], from: number): number {
  let to = from + 1;
  while (to < from + STEP && known[to] === (known[to - 1] as number) + 1) to++;
  return to - from;
}

/** Whether much of a table stands in no text any more: it is only ever added to. */
function isCluttered({ table, shapes, everyday }: IndexParts): boolean {
  // Those of everyday questions are always in use, and would hide what is not.
  const [known, used] = [countOf(table.spellings) - everyday.words, shapes.words.length - everyday.words];
  return known > CLUTTERED * Math.max(0, used) + STEP;
}

/** Words known for each that is in use and long enough to be misspelt; about one in ten is not. */
const CLUTTERED = 2;
