import type { Entry } from '../entry.ts';
import type { Analyser } from '../text/analyser.ts';
import { readableText } from '../text/markdown.ts';
import { gramsOf } from './grams.ts';

/** The terms of a document and how often it holds each. */
export type TermCounts = ReadonlyMap<string, number>;

/** Characters of body over which an entry is searched by sections: a long text would drown what one of its parts answers. */
const LONG = 4_000;

/** How often the words of a name count, one ask being 1 (docs/measures.md). In halves each is whole, as the index counts them. */
export const NAME_WEIGHTS = { title: 4, aliases: 3, asks: 1, summary: 1.5, headings: 1.5 } as const;

/** The texts by which an entry is called and asked for, and its answer in short. */
export function nameTexts({ title, aliases, asks, summary, sections }: Entry) {
  const headings = sections.map((section) => section.heading ?? '').join('\n');
  return { title: [title], aliases, asks, others: [summary, headings] } as const;
}

/** What an entry tells: one text, or one a section where the body is long. */
export function bodyTexts(entry: Entry): string[] {
  const sections = entry.sections.map((section) => readableText(`${section.heading ?? ''}\n${section.text}`));
  const length = sections.reduce((sum, section) => sum + section.length, 0);
  return length > LONG && sections.length > 1 ? sections : [sections.join('\n')];
}

export function countTerms(
  texts: readonly (readonly [text: string, weight: number])[],
  analyser: Analyser,
): TermCounts {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const { key } of analyser.terms(text)) counts.set(key, (counts.get(key) ?? 0) + weight);
  }
  return counts;
}

/** The runs of characters inside the words of some documents taken together. */
export function countGrams(documents: readonly TermCounts[]): TermCounts {
  const grams = new Map<string, number>();
  for (const document of documents) {
    for (const [term, count] of document) {
      for (const gram of gramsOf(term)) grams.set(gram, (grams.get(gram) ?? 0) + count);
    }
  }
  return grams;
}
