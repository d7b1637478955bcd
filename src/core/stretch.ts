import type { Entry } from './entry.ts';
import { paragraphsOf } from './passage.ts';

/** Paragraphs that stand in one section of an entry's body; all are counted from 0, the last one is included. */
export interface Stretch {
  readonly section: number;
  readonly from: number;
  readonly to: number;
}

/** Where in an entry's body an excerpt of it stands; undefined where it is of no section, as a summary is. */
export function stretchOf(entry: Entry, excerpt: string): Stretch | undefined {
  const said = bare(excerpt);
  if (said === '') return undefined;
  for (const [section, { text }] of entry.sections.entries()) {
    const paragraphs = paragraphsOf(text).map(bare);
    const start = paragraphs.join('').indexOf(said);
    if (start >= 0) {
      return { section, from: holding(start, paragraphs), to: holding(start + said.length - 1, paragraphs) };
    }
  }
  return undefined;
}

/** Which paragraph holds the character at this place of all of them. */
function holding(place: number, paragraphs: readonly string[]): number {
  let end = 0;
  return paragraphs.findIndex((paragraph) => {
    end += paragraph.length;
    return place < end;
  });
}

/** The same stretch in a translation, Markdown; undefined where its sections or paragraphs are not those of the original. */
export function sameStretch(entry: Entry, translation: Entry, stretch: Stretch): string | undefined {
  const shape = ({ sections }: Entry) => paragraphsOf(sections[stretch.section]?.text ?? '').length;
  const isAlike = entry.sections.length === translation.sections.length && shape(entry) === shape(translation);
  return isAlike ? stretchIn(translation, stretch) : undefined;
}

/** The text of a stretch, Markdown; undefined where the entry is shorter. */
export function stretchIn({ sections }: Entry, { section, from, to }: Stretch): string | undefined {
  const paragraphs = paragraphsOf(sections[section]?.text ?? '').slice(from, to + 1);
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n');
}

/** A text's letters and digits: an excerpt has marks that its entry has not. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
