import type { Language } from '../core/entry.ts';
import { templateOf } from '../knowledge/scaffold.ts';
import { slugOf } from '../knowledge/slug.ts';
import type { Cluster } from './clusters.ts';

/** A Markdown file to be filled in. */
export interface DraftFile {
  /** One name, for no folder can be attached: `de.faq.budget.md`. */
  readonly name: string;
  /** Where it belongs in the knowledge folder: `de/faq/budget.md`. */
  readonly path: string;
  readonly text: string;
}

/** Questions that one entry can hold among its `asks`. */
const MOST_ASKS = 5;
const SLUG_LENGTH = 40;

/**
 * The files of an entry that answers what a cluster asks, one a language: the questions that were told stand among the
 * `asks` of the language they are in, else the words themselves.
 */
export function draftOf(
  { told, words, language }: Cluster,
  languages: readonly Language[],
  today: Date,
  spokenIn: (text: string) => Language,
): readonly DraftFile[] {
  const asks =
    told.length > 0 ? [...new Set(told.map(({ text }) => oneLine(text)))].slice(0, MOST_ASKS) : [words.join(' ')];
  const [first = ''] = asks;
  const slug = slugOf(first, SLUG_LENGTH);
  const languageOf = (ask: string) => (told.length > 0 ? spokenIn(ask) : language);
  return languages.map((one) => {
    const own = asks.filter((ask) => languageOf(ask) === one);
    const path = `${one}/faq/${slug}.md`;
    const [title] = own;
    return {
      name: path.replaceAll('/', '.'),
      path,
      text: templateOf({ kind: 'faq', slug }, one, today, { ...(title === undefined ? {} : { title }), asks: own }),
    };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
