import { dropJunk } from './junk.ts';
import { cleanMarkup } from './markup.ts';

/** Taking one thing out can bring another to light; real documents are clean after the first pass. */
const MAXIMUM_PASSES = 8;

/**
 * Takes out of a document what is not the document's own words: markup that Discord does not read, and what the page
 * that it stood on said beside it. The words that are left are not changed and every line stays on its line. Cleaning
 * what is clean changes nothing.
 */
export function cleanDocument(text: string): string {
  let before = text;
  for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
    const after = dropJunk(cleanMarkup(before).split('\n')).join('\n');
    if (after === before) return after;
    before = after;
  }
  return before;
}
