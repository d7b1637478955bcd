import type { Entry, Tag } from '../../../src/core/entry.ts';
import { buildKnowledge, type Knowledge } from '../../../src/core/knowledge.ts';
import type { KnowledgeStore, LoadReport, Preview } from '../../../src/knowledge/store.ts';

/** An entry with no more to it than a test says. */
export function entryOf(wish: Partial<Entry> & Pick<Entry, 'id' | 'language' | 'title'>): Entry {
  const kind =
    (['lexicon', 'faq', 'tip', 'article'] as const).find((one) => wish.id.startsWith(`${one}/`)) ?? 'article';
  return {
    kind,
    summary: '',
    aliases: [],
    asks: [],
    tags: [],
    related: [],
    sources: [],
    sections: [],
    digest: 'abcdef',
    file: `${wish.language}/${wish.id}.md`,
    line: 1,
    ...wish,
  };
}

const TAGS: readonly Tag[] = [
  { key: 'planning', names: { en: 'Planning', de: 'Planung', da: 'Planlægning' } },
  { key: 'law', names: { en: 'Law', de: 'Recht', da: 'Jura' } },
];

const SEEDING = {
  en: 'Seeding places content with chosen people who are likely to pass it on.',
  de: 'Seeding ist das gezielte Platzieren von Inhalten bei Menschen, die sie weitergeben.',
  da: 'Seeding er at placere indhold hos udvalgte personer, der giver det videre.',
};

/** A small knowledge in three languages: some of it in one language only, one entry longer than a page. */
export const ENTRIES: readonly Entry[] = [
  entryOf({
    id: 'lexicon/seeding',
    language: 'en',
    title: 'Seeding',
    summary: SEEDING.en,
    asks: ['What is seeding?'],
    related: ['lexicon/reach', 'faq/how-to-start'],
    reviewed: '2026-11-21',
    sources: [{ title: 'Seeding Strategies', author: 'Oliver Hinz', year: 2011, url: 'https://example.org/seeding' }],
    sections: [{ text: 'No content finds its **first** audience by itself.', line: 12 }],
  }),
  entryOf({
    id: 'lexicon/seeding',
    language: 'de',
    title: 'Seeding',
    summary: SEEDING.de,
    asks: ['Was ist Seeding?'],
    aliases: ['Aussaat'],
    related: ['lexicon/reach'],
    reviewed: '2026-11-21',
  }),
  entryOf({
    id: 'lexicon/seeding',
    language: 'da',
    title: 'Seeding',
    summary: SEEDING.da,
    asks: ['Hvad er seeding?'],
    related: ['lexicon/reach'],
    reviewed: '2026-11-21',
  }),
  entryOf({
    id: 'lexicon/reach',
    language: 'en',
    title: 'Reach',
    summary: 'How many people see a message at least once.',
  }),
  entryOf({
    id: 'lexicon/reach',
    language: 'de',
    title: 'Reichweite',
    summary: 'Wie viele Menschen eine Botschaft sehen.',
  }),
  entryOf({
    id: 'lexicon/reach',
    language: 'da',
    title: 'Rækkevidde',
    summary: 'Hvor mange mennesker der ser et budskab.',
  }),
  entryOf({
    id: 'faq/how-to-start',
    language: 'en',
    title: 'How do I start a viral campaign?',
    summary: 'Begin with one audience and one message worth passing on.',
    asks: ['how do I start a viral campaign'],
  }),
  entryOf({
    id: 'faq/how-to-start',
    language: 'de',
    title: 'Wie beginne ich eine virale Kampagne?',
    summary: 'Beginne mit einem Publikum und einer Botschaft, die man gern weitergibt.',
  }),
  entryOf({
    id: 'article/history',
    language: 'de',
    title: 'Die Geschichte der Weiterempfehlung',
    sections: Array.from({ length: 12 }, (_, number) => ({
      heading: `Abschnitt ${number + 1}`,
      text: `Absatz über Weiterempfehlung Nummer ${number + 1}. ${'Menschen erzählen einander von dem, was sie bewegt. '.repeat(6)}`,
      line: 10 + number,
    })),
  }),
  ...['first', 'second', 'third'].map((slug, number) =>
    entryOf({
      id: `tip/${slug}`,
      language: 'en',
      title: `The ${slug} tip`,
      summary: `Advice number ${number + 1}.`,
      tags: [number === 0 ? 'law' : 'planning'],
    }),
  ),
];

export function knowledgeOf(entries: readonly Entry[] = ENTRIES, revision = '0123456789ab'): Knowledge {
  return buildKnowledge({ entries, tags: TAGS, revision });
}

export const LOADED: LoadReport = {
  outcome: 'loaded',
  revision: '0123456789ab',
  faults: [],
  added: [],
  changed: [],
  removed: [],
  kept: [],
  milliseconds: 5,
};

export const UNCHANGED: Preview = {
  ...LOADED,
  outcome: 'unchanged',
  removesMost: false,
  golden: { asked: 0, changes: [] },
};

/** A store that holds one knowledge and never reads a disk. */
export function storeOf(knowledge: Knowledge, more: Partial<KnowledgeStore> = {}): KnowledgeStore {
  return {
    current: () => knowledge,
    start: async () => LOADED,
    reload: async () => LOADED,
    preview: async () => UNCHANGED,
    apply: async () => LOADED,
    rollback: async () => ({ ...LOADED, outcome: 'none' }),
    adopt: async () => true,
    revisions: async () => [],
    check: async () => [],
    stale: async () => [],
    onSwap: () => () => undefined,
    status: () => ({
      revision: knowledge.revision,
      loadedAt: new Date('2026-11-21T12:00:00Z'),
      by: 'start',
      pinned: false,
      files: 14,
      entries: new Map(),
      untranslated: new Map(),
      faults: [],
      kept: [],
    }),
    ...more,
  };
}
