import MarkdownIt, { type Token } from 'markdown-it';
import { harmless } from '../plain-text.ts';

const parser = new MarkdownIt({ html: true, linkify: true });
// Only addresses written out become links: `example.com` and e-mail addresses stay text.
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
// Every link is read as one, so that those which lead nowhere on the web show their words alone.
parser.validateLink = () => true;

/**
 * Knowledge text as Discord shows it: what Discord knows of Markdown is kept, what it does not know (tables, images,
 * deep headings, HTML) is said with what it knows, and nothing in the text mentions, pings or formats by accident.
 * https://support.discord.com/hc/en-us/articles/210298617
 * @returns The blocks, none of them blank: to be joined by an empty line, or shared out among pages.
 */
export function discordBlocks(markdown: string): readonly string[] {
  return blocks(parser.parse(harmless(markdown), {})).filter((block) => block.trim() !== '');
}

/** As {@link discordBlocks}, joined. */
export function discordMarkdown(markdown: string): string {
  return discordBlocks(markdown).join('\n\n');
}

/** Text that holds no Markdown, such as a title or a member's words, so that Discord shows it letter by letter. */
export function escapeText(text: string): string {
  return escapeLineStarts(escapeInline(harmless(text)));
}

/** As {@link escapeText}, on one line. */
export function escapeLine(text: string): string {
  return escapeText(text.replace(/\s+/gu, ' ').trim());
}

/** What {@link escapeLine} was given: its marks taken off again. */
export function unescapeLine(escaped: string): string {
  return escaped.replace(/\\([\\*_~|`[\]<#>+.)-])/g, '$1').replace(/@\u200b(?=everyone|here)/gi, '@');
}

function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\*_~|`[\]<]/g, '\\$&')
      // Escaping does not reach these; a character without width does.
      .replace(/@(?=everyone|here)/gi, '@\u200b')
  );
}

/** Whatever makes a heading, quote, list or small text when it begins a line. */
function escapeLineStarts(text: string): string {
  return text.replace(/^([ \t]*)([#>+-]|\d+(?=[.)]))/gm, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}

function blocks(tokens: readonly Token[]): string[] {
  const made: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    const token = tokens[at];
    if (token !== undefined) made.push(...block(token, tokens.slice(at + 1, Math.max(at + 1, end))));
    at = end + 1;
  }
  return made;
}

/** The position of the token that closes the one at `at`; `at` itself if it opens nothing. */
function endOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let position = at; position < tokens.length; position += 1) {
    depth += tokens[position]?.nesting ?? 0;
    if (depth === 0) return position;
  }
  return tokens.length;
}

function block(token: Token, inside: readonly Token[]): string[] {
  switch (token.type) {
    case 'heading_open':
      return [heading(token, inside)];
    case 'paragraph_open':
      return [inlineOf(inside)];
    case 'bullet_list_open':
      return [list(inside, () => '-')];
    case 'ordered_list_open':
      return [list(inside, (index) => `${Number(token.attrGet('start') ?? 1) + index}.`)];
    case 'blockquote_open':
      return [quote(blocks(inside).join('\n\n'))];
    case 'fence':
    case 'code_block':
      return [fence(token)];
    case 'table_open':
      return [table(inside)];
    case 'html_block':
      return [escapeText(withoutTags(token.content))];
    case 'inline':
      return [inline(token)];
    default:
      return [];
  }
}

/** Discord knows three sizes, and the entry's title has the second. */
function heading(token: Token, inside: readonly Token[]): string {
  const text = inlineOf(inside).replace(/\n/g, ' ');
  if (text === '') return '';
  return Number(token.tag.slice(1)) <= 3 ? `### ${text}` : `**${text.replaceAll('**', '')}**`;
}

function list(inside: readonly Token[], mark: (index: number) => string): string {
  const items: string[] = [];
  for (let at = 0; at < inside.length; at = endOf(inside, at) + 1) {
    const text = blocks(inside.slice(at + 1, endOf(inside, at))).join('\n');
    if (text.trim() !== '') items.push(`${mark(items.length)} ${text.replace(/\n/g, '\n  ')}`);
  }
  return items.join('\n');
}

function quote(text: string): string {
  // Discord has one level of quotes.
  return text === '' ? '' : text.replace(/^(?:> )*/gm, '> ');
}

function fence(token: Token): string {
  const code = token.content.trimEnd().replaceAll('```', '`\u200b`\u200b`');
  const language = /^[a-z0-9+-]{1,20}$/i.exec(token.info.trim())?.[0] ?? '';
  return code.trim() === '' ? '' : `\`\`\`${language}\n${code}\n\`\`\``;
}

/** A row as one list item, each cell after the name of its column: it can be read on a phone, and aloud. */
function table(inside: readonly Token[]): string {
  const rows: string[][] = [];
  for (const token of inside) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(inline(token).replace(/\n/g, ' '));
  }
  const [columns = [], ...records] = rows;
  const lines = records.map((cells) =>
    cells
      .map((cell, index) => (columns[index] ? `**${columns[index].replaceAll('**', '')}:** ${cell}` : cell))
      .filter((cell) => cell.trim() !== '')
      .join(' · '),
  );
  return (lines.length === 0 ? [columns.join(' · ')] : lines)
    .filter((line) => line !== '')
    .map((line) => `- ${line}`)
    .join('\n');
}

function inlineOf(inside: readonly Token[]): string {
  return inside
    .filter((token) => token.type === 'inline')
    .map(inline)
    .join('\n');
}

function inline(token: Token): string {
  return escapeLineStarts(spans(token.children ?? []))
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function spans(tokens: readonly Token[]): string {
  let made = '';
  for (let at = 0; at < tokens.length; ) {
    const end = endOf(tokens, at);
    const token = tokens[at];
    if (token !== undefined) made += span(token, tokens.slice(at + 1, Math.max(at + 1, end)));
    at = end + 1;
  }
  return made;
}

function span(token: Token, inside: readonly Token[]): string {
  switch (token.type) {
    case 'text':
      return escapeInline(token.content);
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    case 'strong_open':
      return wrapped('**', spans(inside));
    case 'em_open':
      return wrapped('*', spans(inside));
    case 's_open':
      return wrapped('~~', spans(inside));
    case 'code_inline':
      return code(token.content);
    case 'link_open':
      return link(spans(inside), plain(inside), String(token.attrGet('href') ?? ''));
    case 'image':
      return image(token);
    case 'html_inline':
      return /^<br\b/i.test(token.content) ? '\n' : '';
    default:
      return '';
  }
}

/** Marks that enclose nothing would be shown as they are. */
function wrapped(mark: string, text: string): string {
  return text.trim() === '' ? text : `${mark}${text}${mark}`;
}

function code(content: string): string {
  const text = content.replaceAll('`', '\u02cb');
  return text.trim() === '' ? '' : `\`${text}\``;
}

/** A link that says where it goes if its text claims to be an address; only the text where it leads nowhere on the web. */
function link(text: string, words: string, href: string): string {
  const address = webAddress(href);
  if (address === undefined) return text;
  const claimsAnAddress = /^\s*(?:https?:|www\.)/i.test(words) || words.includes('://');
  return text.trim() === '' || claimsAnAddress ? address : `[${text.replace(/\n/g, ' ')}](${address})`;
}

function image(token: Token): string {
  const address = webAddress(String(token.attrGet('src') ?? ''));
  const description = escapeInline(token.content.replace(/\s+/g, ' ').trim());
  if (address === undefined) return description;
  return description === '' ? address : `[${description}](${address})`;
}

/** The address as it can stand inside `[…](…)`; undefined if it is not one of the web or Discord would refuse it. */
export function webAddress(href: string): string | undefined {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  const address = url.href.replace(/[()<>\\*|`[\]@]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return address.length <= 512 ? address : undefined;
}

function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => token.content).join('');
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<\/?[a-z][^>]*>?/gi, '')
    .trim();
}
