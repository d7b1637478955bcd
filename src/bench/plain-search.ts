import MiniSearch from 'minisearch';
import type { Entry } from '../core/entry.ts';

/** What MiniSearch is given of an entry: its texts, and no help. */
const FIELDS = ['title', 'summary', 'aliases', 'asks', 'body'];

/** The reference: MiniSearch with its defaults over the texts of the same entries, all languages in one index. */
export function plainSearch(entries: readonly Entry[]): MiniSearch {
  const search = new MiniSearch({ fields: FIELDS });
  search.addAll(documentsOf(entries));
  return search;
}

function documentsOf(entries: readonly Entry[]): readonly object[] {
  return entries.map(({ title, summary, aliases, asks, sections }, id) => ({
    id,
    title,
    summary,
    aliases: aliases.join('\n'),
    asks: asks.join('\n'),
    body: sections.map(({ heading, text }) => `${heading ?? ''}\n${text}`).join('\n'),
  }));
}
