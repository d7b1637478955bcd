import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Entry, KINDS } from '../../src/core/entry.ts';
import { buildKnowledge, type Knowledge } from '../../src/core/knowledge.ts';
import { formatCustomId } from '../../src/discord/custom-id.ts';
import { referenceTo } from '../../src/discord/reference.ts';
import { callbackOf, privately } from '../../src/discord/reply.ts';
import { candidatesView, comparisonView, noneView } from '../../src/discord/views/answer.ts';
import { entryView } from '../../src/discord/views/entry.ts';
import { helpView } from '../../src/discord/views/help.ts';
import { languageView } from '../../src/discord/views/language.ts';
import { browseView, searchView } from '../../src/discord/views/lists.ts';
import type { View } from '../../src/discord/views/message.ts';
import { withNotice } from '../../src/discord/views/note.ts';
import { noPreviewView, previewView } from '../../src/discord/views/preview.ts';
import { whyView } from '../../src/discord/views/why.ts';
import { loadTexts } from '../../src/i18n/load-texts.ts';
import { createStore } from '../../src/knowledge/store.ts';
import { type Body, brokenRules, menu, openDesk, press, slash, textOf, typing } from './support/discord.ts';
import { entryOf, knowledgeOf, storeOf } from './support/knowledge.ts';

const texts = await loadTexts();

function bodyOf(view: View): Body {
  return JSON.parse(JSON.stringify(callbackOf(privately(view))));
}

/** The rules that a view breaks as an answer to a command. */
function broken(view: View): readonly string[] {
  return brokenRules({ method: 'POST', body: bodyOf(view) }, { type: 2 });
}

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    '\ud800',
    '@everyone',
    '# '.repeat(300),
    '```\n'.repeat(50),
    '| a | b |\n|---|---|\n'.repeat(40),
  ),
  fc.string({ unit: 'grapheme', minLength: 100, maxLength: 900 }),
  fc.constantFrom('wort ', '**fett** ', '- punkt\n', '😀').map((piece) => piece.repeat(1500)),
);
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 4 });

/** Entries as nobody would write them. */
const monster: fc.Arbitrary<Entry> = fc
  .record({
    slug: fc.oneof(fc.constantFrom('a', 'b', 'c'), wild),
    kind: fc.constantFrom(...KINDS),
    language: fc.constantFrom('en', 'de', 'da', 'fi'),
    title: wild,
    summary: wild,
    tags: few(wild),
    related: fc.array(fc.constantFrom('tip/a', 'faq/a', 'lexicon/b', 'article/c', 'lexicon/none'), { maxLength: 40 }),
    sources: few(fc.record({ title: wild, author: wild, year: fc.integer(), url: wild })),
    sections: few(fc.record({ heading: wild, text: wild, line: fc.nat() })),
    reviewed: fc.constantFrom('2026-11-21', 'some day', ''),
    digest: fc.constantFrom('abcdef', '012345'),
  })
  .map(({ slug, kind, ...rest }) => entryOf({ ...rest, kind, id: `${kind}/${slug}` }));

const SLOW = { numRuns: 8 };

describe('no view breaks a rule of Discord’s', () => {
  test('of an entry, on any of its pages, in any language', () => {
    const several = fc.array(monster, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(several, fc.constantFrom(...texts.languages), fc.nat(30), wild, (entries, wished, page, excerpt) => {
        const knowledge = bare(entries);
        for (const entry of entries) {
          const shown = { knowledge, texts, speaker: texts.in(wished), wished, entry };
          expect(broken(entryView({ ...shown, page }))).toEqual([]);
          expect(broken(entryView({ ...shown, excerpt, lead: excerpt, isPublic: true }))).toEqual([]);
          expect(broken(entryView({ ...shown, excerpt, notes: [excerpt], asked: excerpt, lead: excerpt }))).toEqual([]);
        }
      }),
      SLOW,
    );
  }, 60_000);

  test('of a list, an answer or a no', () => {
    fc.assert(
      fc.property(fc.array(monster, { minLength: 2, maxLength: 12 }), fc.nat(3), wild, (entries, page, text) => {
        const shown = { knowledge: bare(entries), texts, speaker: texts.in('de'), wished: 'de' };
        const why = { matched: [], corrected: [] };
        const reasons = { matched: [text, text], corrected: [{ written: text, read: text }], exact: text };
        const to = { message: '18446744073709551615', language: 'fi' };
        const results = entries.map((entry) => ({ entry, score: 0.5, excerpt: text, matchedLanguage: 'de', why }));
        const answer = { outcome: 'candidates' as const, confidence: 0.5, question: text, wished: 'de', results };
        const [one, other] = results;
        if (one === undefined || other === undefined) throw new Error('there are two at least');
        for (const view of [
          browseView({ ...shown, entries, page }),
          searchView({ ...shown, text, kind: 'faq', results, page }),
          helpView(shown, entries),
          candidatesView({ ...shown, answer, recipient: '1099511627776000777' }),
          candidatesView({ ...shown, answer, asked: text }),
          noneView({ ...shown, answer, asked: text }, text),
          previewView({ ...shown, to, entry: one.entry, candidates: entries, notes: [text], quoted: text }),
          noPreviewView({ ...shown, to, candidates: entries, quoted: text }),
          whyView({ ...shown, answers: [{ ...one, why: reasons }], others: results }),
          whyView({ ...shown, answers: [one, { ...other, why: reasons }], others: results }),
          whyView({ ...shown, answers: [one, undefined], others: results }),
          languageView({ ...shown, own: undefined }),
          languageView({ ...shown, own: text }),
          withNotice(text, noneView({ ...shown, answer, asked: text }, text)),
          noneView({ ...shown, answer, recipient: '1099511627776000777' }, text),
          comparisonView({ ...shown, entries: [one.entry, other.entry], lead: text }),
          comparisonView({ ...shown, entries: [one.entry, other.entry], asked: text, notes: [text] }),
          comparisonView({ ...shown, entries: [one.entry, other.entry], isPublic: true }),
        ]) {
          expect(broken(view)).toEqual([]);
        }
      }),
      SLOW,
    );
  }, 60_000);

  test('of a modal, whatever was asked', () => {
    fc.assert(
      fc.property(wild, wild, (value, words) => {
        for (const language of texts.languages) {
          const modal = {
            title: words,
            press: { action: 'told', language } as const,
            intro: words,
            input: { name: 'text', label: words, value, max: 800 },
          };
          const body = JSON.parse(JSON.stringify(callbackOf({ type: 'modal', modal })));
          expect(brokenRules({ method: 'POST', body }, { type: 3 })).toEqual([]);
        }
      }),
      SLOW,
    );
  }, 60_000);

  test('of any command, button or autocompletion over such entries', async () => {
    const entries = fc.sample(monster, { numRuns: 60, seed: 7 });
    const unique = [...new Map(entries.map((entry) => [`${entry.id} ${entry.language}`, entry])).values()];
    const desk = await openDesk({ store: storeOf(knowledgeOf(unique)) });
    for (const raw of [
      ...['wort', 'fett punkt', 'a', '😀 wort'].flatMap((text) => [
        slash('ask', { question: text }),
        slash('define', { term: text }),
        slash('search', { text }),
        slash('tip', { topic: text }),
        typing('ask', 'question', text),
        typing('define', 'term', text),
        typing('tip', 'topic', text),
      ]),
      slash('browse'),
      slash('help'),
      slash('language'),
      menu('Answer this', 'wort fett punkt'),
      ...unique.flatMap((entry) => [
        slash('ask', { question: referenceTo(entry.id) }),
        press(
          formatCustomId({ action: 'share', entries: [referenceTo(entry.id)], digest: entry.digest, language: 'de' }),
        ),
      ]),
      press('1|browse|de|3|'),
      press('1|search|fi|2||wort'),
    ]) {
      // Every answer is held against the rules on its way.
      expect((await desk.ask(raw)).length).toBe(1);
    }
  });
});

describe('the knowledge of this repository', () => {
  let knowledge: Knowledge;

  beforeAll(async () => {
    const store = createStore({ directory: new URL('../../knowledge', import.meta.url).pathname });
    await store.reload();
    knowledge = store.current();
  });

  test('is shown within Discord’s rules, every entry on every page, to readers of every language', () => {
    const to = { message: '18446744073709551615', language: 'de' };
    for (const entry of knowledge.entries) {
      for (const wished of texts.languages) {
        const shown = { knowledge, texts, speaker: texts.in(wished), wished, entry };
        for (let page = 0, pages = 1; page < pages; page += 1) {
          const body = bodyOf(entryView({ ...shown, page, asked: entry.title }));
          expect([entry.file, page, brokenRules({ method: 'POST', body }, { type: 2 })]).toEqual([
            entry.file,
            page,
            [],
          ]);
          pages = Number(/(\d+) (?:of|von|af) (\d+)/.exec(textOf(body))?.[2] ?? 1);
        }
        expect([entry.file, broken(entryView({ ...shown, isPublic: true }))]).toEqual([entry.file, []]);
        expect([entry.file, broken(previewView({ ...shown, to, candidates: [entry] }))]).toEqual([entry.file, []]);
      }
    }
  }, 60_000);
});

/** A knowledge of texts that no index could be asked about: only looking up is needed. */
function bare(entries: readonly Entry[]): Knowledge {
  const one = (entry: Entry) => entryOf({ id: entry.id, language: entry.language, title: 'x' });
  const built = buildKnowledge({ entries: entries.slice(0, 1).map(one), tags: [], revision: '0' });
  const byId = new Map<string, Map<string, Entry>>();
  for (const entry of entries) byId.set(entry.id, (byId.get(entry.id) ?? new Map()).set(entry.language, entry));
  return { ...built, entries, byId };
}
