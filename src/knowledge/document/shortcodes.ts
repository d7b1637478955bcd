import { blank } from './html.ts';

/** Shortcodes that stand alone without any setting. */
const ALONE = new Set(
  'gallery toc more playlist contact-form contact-form-7 ninja_form mc4wp_form wpforms gravityform sitemap divider spacer clear nextpage vc_row vc_column vc_empty_space'.split(
    ' ',
  ),
);

/** Shortcodes with nothing to read between opening and closing. */
const EMPTY = new Set(
  'gallery caption audio video playlist embed button form contact-form contact-form-7 mc4wp_form ninja_form wpforms gravityform newsletter map googlemaps iframe raw_html vc_raw_html vc_raw_js slider rev_slider'.split(
    ' ',
  ),
);

/** Marks of bulletin boards: what they hold is text. */
const FORMATTING = new Set(
  'b i u s em strong color size font center left right url quote highlight dropcap list'.split(' '),
);

/** A pair of an unknown name with less than this between is taken for a widget, with more for a box around text. */
const LONGEST_WIDGET = 200;

/** Names that embed a YouTube video, as [youtube=ADDRESS] or [youtube]ADDRESS[/youtube]. */
const VIDEO = new Set(['youtube', 'youtu', 'yt', 'embed', 'embedyt', 'video']);

/** `[name]`, `[name setting="…"]`, `[/name]`, not followed by what would make it a Markdown link. */
const MARK = /(?<![\\[!])\[(\/?)([a-z][a-z0-9_-]{0,40})((?:[ \t=][^[\]\n]{0,2000})?)\](?![([:\]])/gi;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
  readonly name: string;
  readonly settings: string;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * Takes out WordPress shortcodes; a YouTube one becomes a link. Words between square brackets, footnotes and Markdown
 * links are left. Every line stays on its line.
 */
export function removeShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const marks = [...text.matchAll(MARK)].map(
    (found): Mark => ({
      start: found.index,
      end: found.index + found[0].length,
      closing: found[1] === '/',
      name: (found[2] ?? '').toLowerCase(),
      settings: found[3] ?? '',
    }),
  );
  return apply(text, cutsFor(text, marks));
}

function cutsFor(text: string, marks: readonly Mark[]): Cut[] {
  const cuts: Cut[] = [];
  const open = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (!mark.closing) {
      open.set(mark.name, [...(open.get(mark.name)?.slice(-20) ?? []), mark]);
      continue;
    }
    const opening = open.get(mark.name)?.pop();
    if (opening !== undefined) cuts.push(...cutsForPair(text, opening, mark));
    else if (ALONE.has(mark.name) || EMPTY.has(mark.name)) cuts.push({ ...mark, put: '' });
  }
  for (const mark of [...open.values()].flat()) {
    const link = videoLink(mark.name, mark.settings);
    if (link !== undefined) cuts.push({ ...mark, put: link });
    else if (ALONE.has(mark.name) || hasSettings(mark.settings)) cuts.push({ ...mark, put: '' });
  }
  return cuts;
}

function cutsForPair(text: string, opening: Mark, closing: Mark): Cut[] {
  const content = text.slice(opening.end, closing.start);
  const whole = { start: opening.start, end: closing.end };
  const link = videoLink(opening.name, content) ?? videoLink(opening.name, opening.settings);
  if (link !== undefined) return [{ ...whole, put: link }];
  const isText = FORMATTING.has(opening.name) || (!EMPTY.has(opening.name) && content.trim().length > LONGEST_WIDGET);
  if (!isText) return [{ ...whole, put: '' }];
  return [
    { ...opening, put: '' },
    { ...closing, put: '' },
  ];
}

function hasSettings(settings: string): boolean {
  return /^=\S/.test(settings) || /(?:^|\s)[a-z_][\w-]*=(?:"[^"]*"|'[^']*'|[^\s"']+)/i.test(settings);
}

/** The plain address of the video, without the settings of the player and of the page that it was copied from. */
function videoLink(name: string, written: string): string | undefined {
  if (!VIDEO.has(name)) return undefined;
  const id =
    /(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^\s"'<>]*(?:&|&amp;))?v=|embed\/|shorts\/|v\/)|youtu\.be\/)([\w-]{6,20})/i.exec(
      written,
    )?.[1];
  return id === undefined ? undefined : `[YouTube](https://www.youtube.com/watch?v=${id})`;
}

function apply(text: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < from) continue; // inside one that went already
    parts.push(text.slice(from, cut.start), cut.put + blank(text.slice(cut.start, cut.end)));
    from = cut.end;
  }
  return parts.join('') + text.slice(from);
}
