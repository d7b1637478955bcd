import { type Json, objectOf, objectsOf, textOf } from '../../playground/discord/json.ts';
import { COMPONENT } from '../../playground/discord/rules/walk.ts';
import type { LoopbackMessage } from '../../playground/discord/types.ts';

const EPHEMERAL = 64;

export interface Sight {
  /** Who alone sees what is private. */
  readonly reader: string;
  readonly nameOf: (userId: string) => string;
}

/** A message as lines of GitHub's Markdown, which has no small text and no buttons. */
export function drawMessage(message: LoopbackMessage, { reader, nameOf }: Sight): readonly string[] {
  const who = (message.flags & EPHEMERAL) === 0 ? 'for all in the channel' : `only ${reader} sees this`;
  const blocks = message.components.flatMap((component) => drawBlock(component, nameOf));
  return quoted([`**Lauffeuer** · ${who}`, ...blocks]);
}

/** A modal as lines of GitHub's Markdown. */
export function drawModal(modal: Json): readonly string[] {
  const inside = objectsOf(modal.components).flatMap((component) => {
    if (component.type === COMPONENT.textDisplay) return [textOf(component.content)];
    const input = objectOf(component.component);
    return [`${textOf(component.label)}:`, `\`\`\`\n${textOf(input.value)}\n\`\`\``];
  });
  return quoted([`A modal opens: **${textOf(modal.title)}**`, ...inside]);
}

function quoted(blocks: readonly string[]): readonly string[] {
  return blocks
    .filter((block) => block !== '')
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`));
}

function drawBlock(component: Json, nameOf: (id: string) => string): readonly string[] {
  const inside = objectsOf(component.components);
  switch (component.type) {
    case COMPONENT.container:
      return inside.flatMap((one) => drawBlock(one, nameOf));
    case COMPONENT.textDisplay:
      return [drawText(textOf(component.content), nameOf)];
    case COMPONENT.separator:
      return ['---'];
    case COMPONENT.actionRow:
      return [inside.map(drawControl).join(' ')];
    default:
      return [];
  }
}

function drawText(content: string, nameOf: (id: string) => string): string {
  return content
    .replace(/(?<!\n)\n(?!\n|- )/g, '  \n')
    .replace(/^#{1,3} (.*?)( *)$/gm, '**$1**$2')
    .replace(/^-# (.*?)( *)$/gm, '<sub>$1</sub>$2')
    .replace(/<@(\d+)>/g, (_, id: string) => `@${nameOf(id)}`)
    .replace(/\]\(https:\/\/discord\.com\/channels\/[^)]*\)/g, '](#)')
    .replace(/<t:\d+:R>/g, '*in a moment*');
}

function drawControl(component: Json): string {
  if (component.type === COMPONENT.button) {
    const label = textOf(component.label);
    return component.disabled === true ? `\`( ${label} )\`` : `\`[ ${label} ]\``;
  }
  const options = objectsOf(component.options).map((option) => textOf(option.label));
  return `▾ *${textOf(component.placeholder)}:* ${options.join(' · ')}`;
}
