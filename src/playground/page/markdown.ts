import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { isObject, type Json, listOf, numberOf, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { COMPONENT, walk } from '../discord/rules/walk.ts';
import type { ShownMessage, TextNode } from './protocol.ts';

/** A rule of the parser's, whose own type has no name outside it. */
type ParserRule = NonNullable<(typeof rulesExtended)[string]>;

/** One item a line, indented lines beneath it belong to it. https://support.discord.com/hc/en-us/articles/210298617 */
const LIST = /^(?: *(?:[-*]|\d{1,9}\.) [^\n]*(?:\n|$)(?:(?! *(?:[-*]|\d{1,9}\.) ) +\S[^\n]*(?:\n|$))*)+/;
const ITEM = /^( *)([-*]|\d{1,9}\.) (.*)$/;

/** Headings and small print look at the last group of what came before them for the end of a line. */
function endingLine(rule: ParserRule | undefined): ParserRule | undefined {
  if (rule === undefined) return undefined;
  return {
    ...rule,
    match: (source, state, before) => {
      const found = rule.match(source, state, before);
      return found?.[0]?.endsWith('\n') ? Object.assign([...found, '\n'], { index: 0 }) : found;
    },
  };
}

/** A list stands on lines of its own, never inside bold text, a heading or a link. */
function withoutLists([name, rule]: readonly [string, ParserRule]): [string, ParserRule] {
  return [name, { ...rule, parse: (capture, inner, state) => rule.parse(capture, inner, { ...state, noList: true }) }];
}

const NO_LIST = ['strong', 'em', 'underline', 'strikethrough', 'spoiler', 'link', 'heading', 'subtext'];
const marks = Object.entries(rulesExtended).filter(([name]) => NO_LIST.includes(name));
const quote = endingLine(rulesExtended.blockQuote);

const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  ...Object.fromEntries(marks.map(withoutLists)),
  ...(quote === undefined ? {} : { blockQuote: quote }),
  // The parser knows all of Discord's Markdown but lists.
  list: {
    order: SimpleMarkdown.defaultRules.heading.order - 0.5,
    match(source, state, before) {
      if (state.noList === true) return null;
      const found = before === '' || before.endsWith('\n') ? LIST.exec(source) : null;
      return found === null ? null : Object.assign([found[0], '\n'], { index: 0 });
    },
    parse: (capture, inner, state) => {
      const inside = (text: string) => inner(text, { ...state, prevCapture: null });
      return { start: numberOfFirst(capture[0] ?? ''), items: itemsOf(capture[0] ?? '').map(inside) };
    },
  },
});

/** Reads a text as Discord's client would. Never throws. */
function readMarkdown(text: string): readonly TextNode[] {
  return nodesOf(parse(text, { inline: true }));
}

/** Every text of a message or modal that Discord reads as Markdown, read. */
export function readTexts(body: Json): ShownMessage['texts'] {
  const displays = walk(body.components, [])
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .map(({ component }) => textOf(component.content));
  const embeds = objectsOf(body.embeds).flatMap((embed) => [
    textOf(embed.title),
    textOf(embed.description),
    ...objectsOf(embed.fields).flatMap((field) => [textOf(field.name), textOf(field.value)]),
    textOf(objectOf(embed.footer).text),
  ]);
  const texts = [textOf(body.content), ...displays, ...embeds].filter((text) => text !== '');
  return Object.fromEntries(texts.map((text) => [text, readMarkdown(text)]));
}

function numberOfFirst(list: string): number | undefined {
  const mark = ITEM.exec(list.split('\n')[0] ?? '')?.[2] ?? '';
  return mark.endsWith('.') ? Number(mark.slice(0, -1)) : undefined;
}

/** The text of each item; what is indented further than the first is inside the one above it. */
function itemsOf(list: string): readonly string[] {
  const lines = list.replace(/\n$/, '').split('\n');
  const indent = ITEM.exec(lines[0] ?? '')?.[1]?.length ?? 0;
  const items: string[][] = [];
  for (const line of lines) {
    const [, space = '', , text = ''] = ITEM.exec(line) ?? [];
    const isItem = ITEM.test(line) && space.length <= indent;
    if (isItem) items.push([text]);
    else items.at(-1)?.push(line.replace(/^ {1,3}/, ''));
  }
  return items.map((parts) => parts.join('\n'));
}

function nodesOf(tree: unknown): readonly TextNode[] {
  const nodes: TextNode[] = [];
  for (const node of objectsOf(tree)) {
    const next = nodeOf(node);
    const last = nodes.at(-1);
    // The parser cuts text into words.
    if (next.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', text: last.text + next.text };
    else nodes.push(next);
  }
  return nodes;
}

const MARKS = {
  strong: 'strong',
  em: 'em',
  underline: 'underline',
  u: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'subtext',
  blockQuote: 'quote',
} as const;

function isMark(type: string): type is keyof typeof MARKS {
  return Object.hasOwn(MARKS, type);
}

/** A quote's last line has its end inside. */
function withoutEnd(nodes: readonly TextNode[]): readonly TextNode[] {
  return nodes.at(-1)?.type === 'break' ? nodes.slice(0, -1) : nodes;
}

function nodeOf(node: Json): TextNode {
  const type = textOf(node.type);
  if (isMark(type)) return { type: MARKS[type], inside: withoutEnd(nodesOf(node.content)) };
  switch (type) {
    case 'heading':
      return { type: 'heading', level: numberOf(node.level), inside: nodesOf(node.content) };
    case 'inlineCode':
      return { type: 'code', text: textOf(node.content) };
    case 'codeBlock':
      return { type: 'codeBlock', text: textOf(node.content), language: textOf(node.lang) };
    case 'link':
    case 'url':
    case 'autolink':
      return linkOf(node);
    case 'list':
      return { type: 'list', start: startOf(node.start), items: listOf(node.items).map(nodesOf) };
    case 'user':
    case 'role':
    case 'channel':
      return { type, id: textOf(node.id) };
    case 'everyone':
    case 'here':
      return { type: 'role', id: type };
    case 'guildNavigation':
      return { type: 'channel', id: textOf(node.navigation) };
    case 'slashCommand':
      return { type: 'command', name: textOf(node.fullName) };
    case 'emoji':
      return { type: 'emoji', name: textOf(node.name) };
    case 'twemoji':
      return { type: 'text', text: textOf(node.name) };
    case 'timestamp':
      return { type: 'timestamp', seconds: Number(node.timestamp), style: textOf(node.format) || 'f' };
    case 'br':
    case 'newline':
      return { type: 'break' };
    default:
      return { type: 'text', text: typeof node.content === 'string' ? node.content : plain(node.content) };
  }
}

/** Only the web's addresses lead anywhere; others are shown as they were written. */
function linkOf(node: Json): TextNode {
  const address = textOf(node.target);
  const inside = nodesOf(node.content);
  if (/^https?:\/\//i.test(address)) return { type: 'link', address, inside };
  const words = plain(node.content);
  return { type: 'text', text: node.type === 'link' ? `[${words}](${address})` : words };
}

function startOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function plain(tree: unknown): string {
  return listOf(tree)
    .map((node) => (isObject(node) ? plainOf(node) : ''))
    .join('');
}

function plainOf(node: Json): string {
  return typeof node.content === 'string' ? node.content : plain(node.content);
}
