import type { Entry } from '../../src/core/entry.ts';
import { buildKnowledge, type Knowledge } from '../../src/core/knowledge.ts';

/** An entry with only what a test says of it. */
export function entryOf(parts: Partial<Entry> & Pick<Entry, 'id' | 'language' | 'title'>, body = ''): Entry {
  return {
    kind: (parts.id.split('/')[0] as Entry['kind']) ?? 'article',
    summary: '',
    aliases: [],
    asks: [],
    tags: [],
    related: [],
    sources: [],
    sections: body === '' ? [] : [{ text: body, line: 1 }],
    digest: '000000',
    file: `${parts.language}/${parts.id}.md`,
    line: 1,
    ...parts,
  };
}

export function knowledgeOf(...entries: readonly Entry[]): Knowledge {
  return buildKnowledge({ entries, tags: [], revision: 'test' });
}

/** Enough other entries that a word's rarity means something. */
export const OTHERS: readonly Entry[] = [
  entryOf({
    id: 'lexicon/reach',
    language: 'de',
    title: 'Reichweite',
    summary: 'Wie viele Menschen eine Botschaft sehen.',
    asks: ['wie viele leute sehen das'],
  }),
  entryOf({
    id: 'lexicon/reach',
    language: 'da',
    title: 'Rækkevidde',
    summary: 'Hvor mange mennesker ser et budskab.',
    asks: ['hvor mange ser det'],
  }),
  entryOf({
    id: 'lexicon/reach',
    language: 'en',
    title: 'Reach',
    summary: 'How many people see a message.',
    asks: ['how many people see it'],
  }),
  entryOf({
    id: 'faq/campaign-cost',
    language: 'de',
    title: 'Was kostet eine virale Kampagne?',
    summary: 'Von wenig bis Millionen.',
    asks: ['wie teuer ist eine kampagne', 'budget für virales'],
  }),
  entryOf({
    id: 'faq/campaign-cost',
    language: 'da',
    title: 'Hvad koster en viral kampagne?',
    summary: 'Fra lidt til millioner.',
    asks: ['hvor dyr er en kampagne'],
  }),
  entryOf({
    id: 'faq/campaign-cost',
    language: 'en',
    title: 'What does a viral campaign cost?',
    summary: 'From little to millions.',
    asks: ['how expensive is a campaign'],
  }),
  entryOf({
    id: 'tip/be-creative',
    language: 'de',
    title: 'Sei kreativ',
    summary: 'Mach keine gewöhnliche Werbung.',
    asks: ['ideen für ungewöhnliche werbung'],
  }),
  entryOf(
    { id: 'article/hotmail', language: 'en', title: 'Hotmail: the signature line as an ad' },
    'In 1996 every mail carried a line that invited its reader.',
  ),
];
