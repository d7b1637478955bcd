import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/core/ask.ts';
import { complete } from '../../src/core/complete.ts';
import type { Entry } from '../../src/core/entry.ts';
import { buildingKnowledge, buildKnowledge, type Knowledge } from '../../src/core/knowledge.ts';
import { listEntries } from '../../src/core/look-up.ts';
import type { LanguageIndex } from '../../src/core/search/language-index.ts';
import { packIndex, unpackIndex } from '../../src/core/search/packed-index.ts';
import { finish } from '../../src/core/steps.ts';
import { entryOf, OTHERS } from '../support/entries.ts';

const WORDS = [
  'Seeding',
  'seeds',
  'Straße',
  'strasse',
  'Kampagne',
  'Kampagnen',
  'viral',
  'virale',
  'wie',
  'ist',
  'das',
];
const words = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((chosen) => chosen.join(' '));

/** An entry of a small world: many share their words, and two folders share many entries. */
const entries = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom(...Array.from({ length: 12 }, (_, number) => `lexicon/entry-${number}`)),
      language: fc.constantFrom('de', 'en'),
      title: words(1, 3),
      aliases: fc.array(words(1, 2), { maxLength: 2 }),
      asks: fc.array(words(2, 6), { maxLength: 4 }),
      body: words(0, 30),
    })
    .map(({ body, ...parts }) => entryOf(parts, body)),
  { maxLength: 12, selector: ({ id, language }) => `${id} ${language}` },
);
const question = words(1, 8);

const partsOf = (list: readonly Entry[]) => ({ entries: list, tags: [], revision: 'test' });
const answersOf = (knowledge: Knowledge, questions: readonly string[]) =>
  questions.map((text) => {
    const { outcome, results } = ask(knowledge, text, 'de');
    return {
      outcome,
      results: results.map(({ entry, score, excerpt, why }) => ({ entry, score, excerpt, why })),
      completed: complete(knowledge, text, { wished: 'de' }),
    };
  });
/** As they come back from the disk: equal, but not the same objects. */
const copied = (list: readonly Entry[]): Entry[] => structuredClone([...list]);
const restored = ({ indexes }: Knowledge): Pick<Knowledge, 'indexes'> => ({
  indexes: new Map(
    [...indexes].map(([language, index]) => [
      language,
      unpackIndex(deserialize(serialize(packIndex(index))), copied(index.entries)),
    ]),
  ),
});

describe('knowledge that is built', () => {
  it('on what was known before answers as if it were built afresh', () => {
    fc.assert(
      fc.property(entries, entries, fc.array(question), (before, others, questions) => {
        // Half of it stays, so that some is always taken over.
        const ids = new Set(others.map(({ id, language }) => `${id} ${language}`));
        const after = [...others, ...before.filter(({ id, language }) => !ids.has(`${id} ${language}`))];
        const fresh = answersOf(buildKnowledge(partsOf(after)), questions);
        const known = buildKnowledge(partsOf(before));
        expect(answersOf(finish(buildingKnowledge(partsOf(after), known)), questions)).toEqual(fresh);
        expect(answersOf(finish(buildingKnowledge(partsOf(copied(after)), restored(known))), questions)).toEqual(fresh);
      }),
      { numRuns: 25 },
    );
  });

  it('twice on the same, or while another is being built, answers as if it were built afresh', () => {
    const about = (word: string) => [...OTHERS, entryOf({ id: `lexicon/${word}`, language: 'de', title: word })];
    const questions = ['Quaxel', 'Brumsel', 'Zwirbel'];
    const before = buildKnowledge(partsOf(OTHERS));
    const isJust = (word: string) =>
      expect(answersOf(finish(buildingKnowledge(partsOf(about(word)), before)), questions)).toEqual(
        answersOf(buildKnowledge(partsOf(about(word))), questions),
      );
    isJust('Quaxel');
    isJust('Brumsel');
    const other = buildingKnowledge(partsOf(about('Zwirbel')), before);
    for (let step = other.next(); ; step = other.next()) {
      if (step.done === true) {
        expect(answersOf(step.value, questions)).toEqual(
          answersOf(buildKnowledge(partsOf(about('Zwirbel'))), questions),
        );
        break;
      }
      isJust('Quaxel');
    }
    expect(answersOf(before, questions)).toEqual(answersOf(buildKnowledge(partsOf(OTHERS)), questions));
  });

  it('many times over, a word at a time, does not keep the words of every time', () => {
    const base = OTHERS.filter(({ language }) => language === 'de');
    let knowledge = buildKnowledge(partsOf(base));
    const sizes: number[] = [];
    for (let round = 0; round < 60; round++) {
      const body = Array.from({ length: 40 }, (_, number) => `wort${round}x${number}`).join(' ');
      const changed = entryOf({ id: 'article/diary', language: 'de', title: 'Tagebuch' }, body);
      knowledge = finish(buildingKnowledge(partsOf([...base, changed]), knowledge));
      sizes.push(knowledge.indexes.get('de')?.parts.table.words.starts.length ?? 0);
    }
    expect(Math.max(...sizes) - (sizes[0] ?? 0)).toBeLessThan(1_000);
  });

  it('counts a word on where there is more of it than a byte can say, and takes a byte again when it is gone', () => {
    const holding = (id: string, times: number) =>
      entryOf({ id: `article/${id}`, language: 'de', title: 'Tagebuch' }, 'Quaxel '.repeat(times));
    const [often, seldom] = [holding('often', 1_000), holding('seldom', 200)];
    const countsIn = ({ indexes }: Knowledge) => {
      const { parts, numberOf } = indexes.get('de') as LanguageIndex;
      const { counts, starts } = parts.bodies;
      const term = numberOf('quaxel');
      return { bytes: counts.BYTES_PER_ELEMENT, counts: [...counts.subarray(starts[term], starts[term + 1])] };
    };
    const before = buildKnowledge(partsOf([...OTHERS, often]));
    expect(countsIn(before)).toEqual({ bytes: 2, counts: [1_000] });
    const both = finish(buildingKnowledge(partsOf([...OTHERS, often, seldom]), before));
    expect(countsIn(both)).toEqual({ bytes: 2, counts: [1_000, 200] });
    expect(countsIn(finish(buildingKnowledge(partsOf([...OTHERS, seldom]), both)))).toEqual({
      bytes: 1,
      counts: [200],
    });
  });

  it('of entries with the same texts but other facts names the new facts', () => {
    const [first, ...rest] = OTHERS as readonly [Entry, ...Entry[]];
    const before = buildKnowledge(partsOf(OTHERS));
    const reviewed = { ...first, reviewed: '2026-11-21', sources: [{ title: 'A book' }] };
    const after = finish(buildingKnowledge(partsOf([reviewed, ...rest]), before));
    expect(ask(after, first.title, first.language).results[0]?.entry).toBe(reviewed);
    expect(ask(before, first.title, first.language).results[0]?.entry).toBe(first);
  });

  it('lists its own entries, not those of the knowledge before', () => {
    const before = buildKnowledge(partsOf(OTHERS));
    expect(listEntries(before, 'de')).toBe(listEntries(before, 'de'));
    const novel = entryOf({ id: 'faq/novel', language: 'de', title: 'Ganz neues Wort' });
    const after = finish(buildingKnowledge(partsOf([...OTHERS, novel]), before));
    expect(listEntries(after, 'de')).toContain(novel);
    expect(listEntries(before, 'de')).not.toContain(novel);
    expect(complete(after, '', { wished: 'de' }).map(({ entry }) => entry)).toContain(novel);
  });

  it('beside what is served changes nothing in that', () => {
    const before = buildKnowledge(partsOf(OTHERS));
    const questions = ['reichweite', 'was kostet es', 'ganz neues wort'];
    const answers = answersOf(before, questions);
    const novel = entryOf({ id: 'faq/novel', language: 'de', title: 'Ganz neues Wort', asks: ['ganz neues wort'] });
    finish(buildingKnowledge(partsOf([...OTHERS, novel]), before));
    expect(answersOf(before, questions)).toEqual(answers);
  });
});

describe('an index that was packed', () => {
  it('answers alike when it is unpacked', () => {
    fc.assert(
      fc.property(entries, fc.array(question), (list, questions) => {
        const knowledge = buildKnowledge(partsOf(list));
        const again = finish(buildingKnowledge(partsOf(list), restored(knowledge)));
        expect(answersOf(again, questions)).toEqual(answersOf(knowledge, questions));
      }),
      { numRuns: 10 },
    );
  });

  it('is not indexed again for entries that are equal', () => {
    const knowledge = buildKnowledge(partsOf(OTHERS));
    const before = restored(knowledge);
    const again = finish(buildingKnowledge(partsOf(copied(OTHERS)), before));
    for (const [language, index] of again.indexes) expect(index.parts).toBe(before.indexes.get(language)?.parts);
  });
});
