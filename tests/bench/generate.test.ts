import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateEntries, writeKnowledge } from '../../src/bench/generate.ts';
import { createBeginnings, createQuestions } from '../../src/bench/questions.ts';
import { ask } from '../../src/core/ask.ts';
import type { Entry } from '../../src/core/entry.ts';
import { buildKnowledge } from '../../src/core/knowledge.ts';
import { type KnowledgeFolder, readKnowledge } from '../../src/knowledge/read-knowledge.ts';

const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));
/** One round of all kinds in three languages. */
const OPTIONS = { entries: 345, seed: 7, knowledge: KNOWLEDGE };

describe('generated knowledge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-bench-test-'));
  const entries = [...generateEntries(OPTIONS)];
  let files: readonly string[];
  let read: KnowledgeFolder;

  beforeAll(async () => {
    files = writeKnowledge(folder, OPTIONS);
    const reading = await readKnowledge(folder);
    if (reading.outcome !== 'read') throw new Error(reading.error);
    read = reading;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is the same for the same seed, and other texts for another', () => {
    expect([...generateEntries(OPTIONS)]).toEqual(entries);
    const others = [...generateEntries({ ...OPTIONS, seed: 8 })];
    expect(others.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(others.filter(({ title }, place) => title === entries[place]?.title)).toEqual([]);
  });

  it('is read from its files without a fault, as the entries that it was made of', () => {
    const texts = ({ id, language, title, summary, aliases, asks, tags, related, reviewed, sections }: Entry) => {
      const bodies = sections.map(({ heading, text }) => [heading, text.trim()]);
      return { id, language, title, summary, aliases, asks, tags, related, reviewed, bodies };
    };
    const byPlace = (a: Entry, b: Entry) => (a.file < b.file ? -1 : 1);
    expect(read.faults).toEqual([]);
    expect(files).toHaveLength(OPTIONS.entries);
    expect([...read.entries].sort(byPlace).map(texts)).toEqual([...entries].sort(byPlace).map(texts));
  });

  it('has each language and each kind as often as the shipped knowledge', () => {
    const counts = new Map<string, number>();
    for (const { language, kind } of entries) {
      counts.set(`${language} ${kind}`, (counts.get(`${language} ${kind}`) ?? 0) + 1);
    }
    for (const language of ['da', 'de', 'en']) {
      const kinds = ['lexicon', 'faq', 'tip', 'article'].map((kind) => counts.get(`${language} ${kind}`));
      expect(kinds).toEqual([60, 27, 20, 8]);
    }
  });

  it('has entries as long as an author would write them', () => {
    const lengths = entries.map(({ sections }) => sections.flatMap(({ text }) => text.split(/\s+/)).length);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(260);
  });

  it('uses its words as a language does: few very often, most of them hardly ever', () => {
    const german = entries.filter(({ language }) => language === 'de');
    const words = german.flatMap(({ sections }) => sections.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
    const frequencies = [...counts.values()].sort((a, b) => b - a);
    const share = (some: readonly number[]) => some.reduce((sum, count) => sum + count, 0) / words.length;
    expect(share(frequencies.slice(0, 100))).toBeGreaterThan(0.25);
    expect(share(frequencies.slice(0, 100))).toBeLessThan(0.6);
    expect(frequencies.filter((count) => count <= 2).length / frequencies.length).toBeGreaterThan(0.3);
  });

  it('is found by most of its own questions, so that answers are measured and not refusals', () => {
    const knowledge = buildKnowledge({ entries, tags: [], revision: 'test' });
    const sample = entries.filter((_, place) => place % 23 === 0);
    const found = sample.filter(({ id, language, asks: [question = ''] }) => {
      return ask(knowledge, question, language).results[0]?.entry.id === id;
    });
    expect(found.length / sample.length).toBeGreaterThan(0.8);
  });

  it('is asked about in all its languages without a question that comes twice', () => {
    const questions = createQuestions(entries, 1);
    const drawn = Array.from({ length: 30_000 }, questions);
    expect(new Set(drawn.map(({ text }) => text)).size).toBe(drawn.length);
    expect(new Set(drawn.map(({ language }) => language))).toEqual(new Set(['da', 'de', 'en']));
    const again = createQuestions(entries, 1);
    expect(drawn.slice(0, 100)).toEqual(Array.from({ length: 100 }, again));
  });

  it('is typed at in ever new beginnings', () => {
    const beginnings = createBeginnings(entries, 1);
    const drawn = Array.from({ length: 5_000 }, beginnings).map(({ text }) => text);
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(Math.min(...drawn.map((text) => text.length))).toBeLessThanOrEqual(2);
  });

  it('stands on the disk as an author would write it', () => {
    const text = readFileSync(join(folder, 'de/lexicon/entry-0.md'), 'utf8');
    expect(text).toMatch(/^---\ntitle: "/);
    expect(text).toMatch(/\n---\n\p{Lu}/u);
    expect(text).toMatch(/\n\n## \p{L}/u);
  });
});
