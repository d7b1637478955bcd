import { isObject, type Json, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { EPHEMERAL, LOADING } from '../discord/rules/messages.ts';
import { COMPONENT, walk } from '../discord/rules/walk.ts';
import type { LoopbackMessage } from '../discord/types.ts';
import { type MarkdownOptions, renderMarkdown } from './markdown.ts';
import { type Style, wrap } from './style.ts';

/** Something on a message that can be pressed or chosen, under the number that is shown beside it. */
export interface Target {
  readonly customId: string;
  /** For an option of a select. */
  readonly value?: string;
}

/** A message as a member would read it. */
export interface Drawing {
  readonly lines: readonly string[];
  /** What `press 1` and on mean. */
  readonly buttons: readonly Target[];
  /** What `choose 1` and on mean, over all selects. */
  readonly options: readonly Target[];
}

export interface DrawOptions extends MarkdownOptions {
  /** Of the terminal, in characters. */
  readonly width: number;
}

/** A drawing under way: targets get their numbers in reading order. */
interface Sheet extends DrawOptions {
  readonly buttons: Target[];
  readonly options: Target[];
}

const LINK = 5;
const BAR = '│ ';

export function drawMessage(message: LoopbackMessage, options: DrawOptions): Drawing {
  const sheet: Sheet = { ...options, buttons: [], options: [] };
  const { style } = options;
  const lines = [
    ...((message.flags & LOADING) === 0 ? [] : [style.dim('… is thinking')]),
    ...(message.content === '' ? [] : drawText(message.content, sheet)),
    ...message.embeds.flatMap((embed) => drawEmbed(embed, sheet)),
    ...message.components.flatMap((component) => drawBlock(component, sheet)),
    ...message.attachments.map((file) => `[file ${textOf(file.filename)}]`),
    ...((message.flags & EPHEMERAL) === 0 ? [] : [style.dim('Only you can see this')]),
  ];
  return { lines, buttons: sheet.buttons, options: sheet.options };
}

/** What autocomplete suggests. */
export function drawChoices(response: Json, style: Style): readonly string[] {
  const choices = objectsOf(objectOf(response.data).choices);
  return choices.length === 0 ? [style.dim('No suggestions')] : choices.map((choice) => `  ${textOf(choice.name)}`);
}

/** A form that was opened, and how to fill it in. */
export function drawModal(response: Json, style: Style): readonly string[] {
  const modal = objectOf(response.data);
  const labels = walk(modal.components, [])
    .map(({ component }) => textOf(component.label))
    .filter((label) => label !== '');
  return [
    style.bold(textOf(modal.title)),
    ...labels.map((label) => `  ${label}: …`),
    style.dim('Write: fill <text>, with | between the fields'),
  ];
}

function drawText(content: string, sheet: Sheet): readonly string[] {
  return renderMarkdown(content, sheet).flatMap((line) => wrap(line, sheet.width));
}

function drawBlock(component: Json, sheet: Sheet): readonly string[] {
  const { style, width } = sheet;
  const inside = objectsOf(component.components);
  switch (component.type) {
    case COMPONENT.textDisplay:
      return drawText(textOf(component.content), sheet);
    case COMPONENT.container: {
      const narrower = { ...sheet, width: width - BAR.length };
      return drawStack(inside, narrower).map((line) => `${style.dim(BAR)}${line}`);
    }
    case COMPONENT.section:
      return [...inside.flatMap((one) => drawBlock(one, sheet)), ...drawAccessory(component.accessory, sheet)];
    case COMPONENT.actionRow:
      return inside[0]?.type === COMPONENT.button
        ? wrap(inside.map((button) => drawButton(button, sheet)).join(' '), width)
        : inside.flatMap((select) => drawSelect(select, sheet));
    case COMPONENT.separator:
      return component.divider === false ? [''] : [style.dim('─'.repeat(Math.min(width, 40)))];
    case COMPONENT.mediaGallery:
      return objectsOf(component.items).map(drawPicture);
    case COMPONENT.file:
      return [`[file ${textOf(objectOf(component.file).url)}]`];
    default:
      return [];
  }
}

/** A blank line before each new thought: a text that is no small print, after one that is no heading. */
function drawStack(components: readonly Json[], sheet: Sheet): readonly string[] {
  return components.flatMap((component, index) => {
    const above = textOf(components[index - 1]?.content);
    const own = textOf(component.content);
    const begins = index > 0 && own !== '' && !own.startsWith('-# ') && !/^#{1,3} [^\n]*$/.test(above);
    return [...(begins ? [''] : []), ...drawBlock(component, sheet)];
  });
}

function drawAccessory(component: unknown, sheet: Sheet): readonly string[] {
  if (!isObject(component)) return [];
  return [component.type === COMPONENT.button ? drawButton(component, sheet) : drawPicture(component)];
}

function drawButton(component: Json, { style, buttons }: Sheet): string {
  const emoji = textOf(objectOf(component.emoji).name);
  const label = [emoji, textOf(component.label)].filter((part) => part !== '').join(' ');
  if (component.style === LINK) return `[${label}: ${textOf(component.url)}]`;
  if (component.disabled === true) return style.dim(`(${label})`);
  buttons.push({ customId: textOf(component.custom_id) });
  return style.bold(`[${buttons.length} ${label}]`);
}

function drawSelect(component: Json, { style, options }: Sheet): readonly string[] {
  const lines = objectsOf(component.options).map((option) => {
    options.push({ customId: textOf(component.custom_id), value: textOf(option.value) });
    const description = textOf(option.description);
    const number = style.bold(String(options.length).padStart(3));
    return `${number} ${textOf(option.label)}${description === '' ? '' : style.dim(` – ${description}`)}`;
  });
  return [`▾ ${textOf(component.placeholder) || 'Make a selection'}`, ...lines];
}

function drawPicture(media: Json): string {
  const description = textOf(media.description);
  return `[picture${description === '' ? '' : `: ${description}`} ${textOf(objectOf(media.media).url)}]`;
}

function drawEmbed(embed: Json, sheet: Sheet): readonly string[] {
  return [
    ...(embed.title === undefined ? [] : drawText(`## ${textOf(embed.title)}`, sheet)),
    ...(embed.description === undefined ? [] : drawText(textOf(embed.description), sheet)),
    ...objectsOf(embed.fields).flatMap((field) => drawText(`**${textOf(field.name)}**\n${textOf(field.value)}`, sheet)),
  ];
}
