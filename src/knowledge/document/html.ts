/** Elements that go with all that stands in them: programs, forms, embedded pages. */
const WITH_CONTENT = [
  'script',
  'style',
  'iframe',
  'noscript',
  'form',
  'svg',
  'object',
  'template',
  'button',
  'select',
  'a',
];

/** Elements of which only the tags go. Other words between angle brackets are the document's own. */
const TAGS = [
  ...WITH_CONTENT,
  ...'abbr address article aside audio b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt'.split(
    ' ',
  ),
  ...'em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li link main'.split(
    ' ',
  ),
  ...'mark meta nav ol option p param picture pre q s samp section small source span strike strong sub summary sup'.split(
    ' ',
  ),
  ...'table tbody td textarea tfoot th thead time title tr track tt u ul var video wbr fieldset'.split(' '),
];

const OPENING = new RegExp(`(?<!\\\\)<(${WITH_CONTENT.join('|')})(?=[\\s/>])([^<>]*)>`, 'gi');
const ANY_TAG = new RegExp(`(?<!\\\\)</?(${TAGS.join('|')})(?:[\\s/][^<>]*)?>`, 'gi');
/** Tags that stand between words rather than inside one. */
const BREAKING = /^(?:br|p|div|li|td|th|tr|dd|dt|h[1-6]|hr)$/i;

/** Takes out raw HTML; every line stays on its line. */
export function removeHtml(text: string): string {
  if (!text.includes('<')) return text;
  return removeElements(removeComments(text)).replace(ANY_TAG, (tag, name: string) =>
    BREAKING.test(name) ? blank(tag, ' ') : blank(tag),
  );
}

function removeComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) break;
    parts.push(text.slice(from, start), blank(text.slice(start, end)));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

function removeElements(text: string): string {
  const parts: string[] = [];
  // A closing tag that is not found once is not looked for again: the time stays in proportion to the text.
  const unclosed = new Set<string>();
  let from = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const name = (found[1] ?? '').toLowerCase();
    if (unclosed.has(name) || (name === 'a' && !isNoise(found[2] ?? ''))) continue;
    const closing = new RegExp(`</${name}\\s*>`, 'gi');
    closing.lastIndex = OPENING.lastIndex;
    const end = closing.exec(text);
    if (end === null) {
      unclosed.add(name);
      continue;
    }
    parts.push(text.slice(from, found.index), blank(text.slice(found.index, closing.lastIndex)));
    from = closing.lastIndex;
    OPENING.lastIndex = from;
  }
  return parts.join('') + text.slice(from);
}

/** An anchor that is no link a reader could follow: hidden, or pointing to a long run of letters that is no address. */
function isNoise(attributes: string): boolean {
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes)) return true;
  const target = /href\s*=\s*["']?([^"'\s]*)/i.exec(attributes)?.[1] ?? '';
  return isNoiseTarget(target);
}

/** Forty letters and digits or more without a dot, slash or colon: the mark of machine-made link spam. */
export function isNoiseTarget(target: string): boolean {
  return /^[A-Za-z0-9_-]{40,}$/.test(target);
}

/** What is left where something was taken out: its line breaks, so that no line of the file moves. */
export function blank(removed: string, otherwise = ''): string {
  return removed.replace(/[^\n]+/g, '') || otherwise;
}
