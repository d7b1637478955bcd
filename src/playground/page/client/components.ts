import { isObject, type Json, numberOf, objectOf, objectsOf, textOf } from '../../discord/json.ts';
import { COMPONENT, SELECTS } from '../../discord/rules/walk.ts';
import type { ShownMessage } from '../protocol.ts';
import { drawButton, use } from './buttons.ts';
import { h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { drawSelect } from './select.ts';
import { drawText, outIcon } from './text.ts';

/** Draws the components of a message, as the bot sent them. https://discord.com/developers/docs/components/reference */
export function drawComponents(shown: ShownMessage, scene: Scene): readonly HTMLElement[] {
  return objectsOf(shown.message.components).map((component) => drawComponent(component, shown, scene));
}

function drawComponent(component: Json, shown: ShownMessage, scene: Scene): HTMLElement {
  const inside = () => objectsOf(component.components).map((one) => drawComponent(one, shown, scene));
  const { message } = shown;
  if (SELECTS.includes(component.type)) {
    const customId = textOf(component.custom_id);
    return drawSelect(component, scene, (values, element) => void use(element, { message, customId, values }, scene));
  }
  switch (component.type) {
    case COMPONENT.actionRow:
      return h('div', { class: 'action-row' }, ...inside());
    case COMPONENT.button:
      return drawButton(component, message, scene);
    case COMPONENT.container:
      return drawContainer(component, inside());
    case COMPONENT.section: {
      const accessory = isObject(component.accessory) ? drawComponent(component.accessory, shown, scene) : undefined;
      return h('div', { class: 'section' }, h('div', { class: 'section-texts' }, ...inside()), accessory);
    }
    case COMPONENT.textDisplay: {
      const content = textOf(component.content);
      return h('div', { class: 'text' }, ...drawText(shown.texts[content] ?? [], scene));
    }
    case COMPONENT.separator: {
      const isLine = component.divider !== false;
      const space = numberOf(component.spacing) === 2 ? 'large' : 'small';
      return isLine ? h('hr', { class: `separator ${space}` }) : h('div', { class: `separator ${space}` });
    }
    case COMPONENT.thumbnail:
      return h('div', { class: 'thumbnail' }, drawMedia(component, message));
    case COMPONENT.mediaGallery:
      return h('div', { class: 'gallery' }, ...objectsOf(component.items).map((item) => drawMedia(item, message)));
    case COMPONENT.file:
      return drawFile(
        attachmentAt(textOf(objectOf(component.file).url), message),
        textOf(objectOf(component.file).url),
      );
    default:
      return h('p', { class: 'failed' }, `This page cannot draw components of type ${String(component.type)}.`);
  }
}

function drawContainer(component: Json, inside: readonly HTMLElement[]): HTMLElement {
  const box = h('div', { class: component.spoiler === true ? 'container is-spoiler' : 'container' }, ...inside);
  if (typeof component.accent_color === 'number') {
    // Set by script, which the page's security policy allows where it forbids style attributes.
    box.style.setProperty('--accent', `#${component.accent_color.toString(16).padStart(6, '0')}`);
    box.classList.add('has-accent');
  }
  return box;
}

/** The attachment that `attachment://name` means. */
function attachmentAt(url: string, message: Json): Json | undefined {
  const name = url.replace(/^attachment:\/\//, '');
  return url === name ? undefined : objectsOf(message.attachments).find((one) => one.filename === name);
}

/** A picture that the bot sent along. One that lies elsewhere is named, not fetched: nothing leaves this machine. */
function drawMedia(item: Json, message: Json): HTMLElement {
  const url = textOf(objectOf(item.media).url);
  const description = textOf(item.description);
  const file = attachmentAt(url, message);
  if (file !== undefined) return h('img', { src: addressOf(file), alt: description, loading: 'lazy' });
  const words = h('span', {}, description || 'A picture', h('small', {}, `${hostOf(url)}, not fetched by this page`));
  return h('a', { class: 'elsewhere', href: url, target: '_blank', rel: 'noreferrer noopener' }, words, outIcon());
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function addressOf(file: Json): string {
  return `/attachments/${textOf(file.id)}`;
}

/** The files of a message that no component shows. */
export function drawAttachments(message: Json): readonly HTMLElement[] {
  const shown = JSON.stringify(message.components);
  return objectsOf(message.attachments)
    .filter((file) => !shown.includes(`attachment://${textOf(file.filename)}`))
    .map((file) =>
      textOf(file.content_type).startsWith('image/')
        ? h('img', { class: 'attached-picture', src: addressOf(file), alt: textOf(file.description) })
        : drawFile(file, textOf(file.filename)),
    );
}

function drawFile(file: Json | undefined, name: string): HTMLElement {
  const label = file === undefined ? name : textOf(file.filename);
  const size = file === undefined ? '' : `${Math.max(1, Math.round(numberOf(file.size) / 1024))} KB`;
  const link = file === undefined ? h('span', {}, label) : h('a', { href: addressOf(file), download: label }, label);
  return h('div', { class: 'file' }, icon('file', 28), h('span', { class: 'file-texts' }, link, h('small', {}, size)));
}

/** Embeds, which messages without Components V2 have. */
export function drawEmbeds({ message, texts }: ShownMessage, scene: Scene): readonly HTMLElement[] {
  const text = (value: unknown, name: string) =>
    textOf(value) === '' ? undefined : h('div', { class: name }, ...drawText(texts[textOf(value)] ?? [], scene));
  return objectsOf(message.embeds).map((embed) => {
    const box = drawContainer({ accent_color: embed.color }, []);
    const fields = objectsOf(embed.fields).map((field) =>
      h('div', { class: 'embed-field' }, text(field.name, 'embed-name'), text(field.value, 'text')),
    );
    const parts = [text(embed.title, 'heading heading-3'), text(embed.description, 'text'), ...fields];
    box.append(...[...parts, text(objectOf(embed.footer).text, 'subtext')].filter((part) => part !== undefined));
    return box;
  });
}
