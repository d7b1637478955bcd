import { fitting } from '../clip.ts';

/**
 * Shares blocks out among pages, in order, each page at most `max` characters long with an empty line between blocks. A
 * block that is longer than a page is cut at a line, sentence or word; a heading is never left alone at a page's end.
 * @returns At least one page, which is empty where there are no blocks.
 */
export function paginate(blocks: readonly string[], max: number): readonly string[] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const piece of blocks.flatMap((block) => cut(block, max))) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && length + 2 + piece.length > max) {
      const carried = page.length > 1 && isHeading(page.at(-1)) ? page.splice(-1) : [];
      const fits = joined([...carried, piece]).length <= max;
      pages.push(fits ? [...carried, piece] : [piece]);
      if (!fits) page.push(...carried);
      length = joined(pages.at(-1) ?? []).length;
    } else {
      page.push(piece);
      length += (page.length > 1 ? 2 : 0) + piece.length;
    }
  }
  return pages.map(joined);
}

/** The items of one page of a list, the number of the page (within what there is) and of all pages (at least 1). */
export function pageOf<Item>(
  items: readonly Item[],
  wished: number,
  size: number,
): { readonly items: readonly Item[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(wished, 0), pages - 1);
  return { items: items.slice(page * size, (page + 1) * size), page, pages };
}

/** Blocks with an empty line between them; a heading stands on its text. */
function joined(blocks: readonly string[]): string {
  return blocks
    .map((block, index) => (index === 0 ? '' : isHeading(blocks[index - 1]) ? '\n' : '\n\n') + block)
    .join('');
}

/** Whether a block of Discord Markdown is a heading inside a text. */
export function isHeading(block: string | undefined): boolean {
  return block?.startsWith('### ') ?? false;
}

const FENCE = /^```([^\n]*)\n([\s\S]*)\n```$/;

function cut(block: string, max: number): string[] {
  if (block.length <= max) return [block];
  const fence = FENCE.exec(block);
  if (fence === null) return cutText(block, max);
  // Each part of a code block is a code block.
  const [, language = '', code = ''] = fence;
  return cutText(code, max - language.length - 8).map((part) => `\`\`\`${language}\n${part}\n\`\`\``);
}

function cutText(text: string, max: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const head = fitting(rest, max);
    const end = lastBreak(head) ?? head.length;
    parts.push(rest.slice(0, end).trimEnd());
    // A character that does not fit at all is passed over, so that this ends.
    rest = rest.slice(Math.max(end, 1)).trimStart();
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** Where the text is best cut: after its last line, else its last sentence, else its last word, in its second half. */
function lastBreak(text: string): number | undefined {
  const half = text.length / 2;
  const line = text.lastIndexOf('\n');
  if (line > half) return line;
  const sentence = Math.max(...['. ', '! ', '? ', '… '].map((end) => text.lastIndexOf(end)));
  if (sentence > half) return sentence + 1;
  const word = text.lastIndexOf(' ');
  return word > half ? word : undefined;
}
