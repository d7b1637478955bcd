import type { TextNode } from '../protocol.ts';
import { button, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { formatTime } from './times.ts';

/** Draws a text that was read as Discord's Markdown. */
export function drawText(nodes: readonly TextNode[], scene: Scene): readonly (Node | string)[] {
  return nodes.map((node) => drawNode(node, scene));
}

function drawNode(node: TextNode, scene: Scene): Node | string {
  const inside = 'inside' in node ? drawText(node.inside, scene) : [];
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return h('br');
    case 'strong':
      return h('strong', {}, ...inside);
    case 'em':
      return h('em', {}, ...inside);
    case 'underline':
      return h('u', {}, ...inside);
    case 'strike':
      return h('s', {}, ...inside);
    case 'spoiler':
      return drawSpoiler(inside);
    case 'subtext':
      return h('small', { class: 'subtext' }, ...inside);
    case 'quote':
      return h('blockquote', {}, ...inside);
    case 'heading':
      // Below the page's own headings.
      return h(
        'div',
        { class: `heading heading-${node.level}`, role: 'heading', 'aria-level': node.level + 2 },
        ...inside,
      );
    case 'code':
      return h('code', {}, node.text);
    case 'codeBlock':
      return h('pre', { tabindex: 0 }, h('code', {}, node.text));
    case 'list':
      return drawList(node, scene);
    case 'link':
      return drawLink(node.address, inside, scene);
    case 'user':
      return h('span', { class: 'mention' }, `@${scene.state.personOf(node.id)?.name ?? 'unknown-user'}`);
    case 'role':
      return h('span', { class: 'mention' }, `@${roleName(node.id, scene)}`);
    case 'channel':
      return h('span', { class: 'mention' }, `#${scene.channelName(node.id)}`);
    case 'command':
      return button({ class: 'mention' }, () => scene.compose(node.name), `/${node.name}`);
    case 'emoji':
      return `:${node.name}:`;
    case 'timestamp':
      return drawTimestamp(node.seconds, node.style, scene);
  }
}

function drawSpoiler(inside: readonly (Node | string)[]): Node {
  const hidden = h('span', { class: 'spoiler-text' }, ...inside);
  const cover = button({ class: 'spoiler', 'aria-label': 'Spoiler', 'aria-expanded': 'false' }, () => {
    cover.removeAttribute('aria-label');
    cover.setAttribute('aria-expanded', 'true');
  });
  cover.append(hidden);
  return cover;
}

function drawList(node: Extract<TextNode, { type: 'list' }>, scene: Scene): Node {
  const items = node.items.map((item) => h('li', {}, ...drawText(item, scene)));
  return node.start === undefined ? h('ul', {}, ...items) : h('ol', { start: node.start }, ...items);
}

/** https://discord.com/channels/<server>/<channel>/<message> leads to the message on this page. */
function drawLink(address: string, inside: readonly (Node | string)[], scene: Scene): Node {
  const [, channel, message] = /^https:\/\/discord\.com\/channels\/[^/]+\/(\d+)(?:\/(\d+))?$/.exec(address) ?? [];
  if (channel !== undefined) {
    const isBare = inside.length === 1 && inside[0] === address;
    const words = isBare ? [`#${scene.channelName(channel)}${message === undefined ? '' : ' › 💬'}`] : inside;
    return button({ class: isBare ? 'mention' : 'link' }, () => scene.jump(message ?? ''), ...words);
  }
  return h('a', { href: address, target: '_blank', rel: 'noreferrer noopener' }, ...inside);
}

function roleName(id: string, { state }: Scene): string {
  return state.snapshot.roles.find((role) => role.id === id)?.name ?? id;
}

function drawTimestamp(seconds: number, style: string, { state }: Scene): Node {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return h('span', {}, 'Invalid date');
  const { locale } = state.identity;
  const attributes = { class: 'timestamp', datetime: at.toISOString(), title: formatTime(at, 'F', locale) };
  return h('time', attributes, formatTime(at, style, locale));
}

/** A small icon that opens what lies elsewhere. */
export function outIcon(): SVGSVGElement {
  return icon('out', 16);
}
