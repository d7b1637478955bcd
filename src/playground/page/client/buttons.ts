import { type Json, objectOf, textOf } from '../../discord/json.ts';
import { button, h } from './dom.ts';
import type { Scene } from './scene.ts';
import { outIcon } from './text.ts';
import { wordsIn } from './words.ts';

/** ButtonStyle, by number. https://discord.com/developers/docs/components/reference#button-button-styles */
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const LINK = 5;

export function drawButton(component: Json, message: Json, scene: Scene): HTMLElement {
  const emoji = textOf(objectOf(component.emoji).name);
  const label = textOf(component.label);
  const inside = [
    ...(emoji === '' ? [] : [h('span', { class: 'emoji' }, emoji)]),
    ...(label === '' ? [] : [h('span', {}, label)]),
  ];
  if (component.style === LINK) {
    const attributes = {
      class: 'button secondary',
      href: textOf(component.url),
      target: '_blank',
      rel: 'noreferrer noopener',
    };
    return h('a', attributes, ...inside, outIcon());
  }
  const customId = textOf(component.custom_id);
  const style = STYLES[Number(component.style)] ?? 'secondary';
  const attributes = { class: `button ${style}`, 'data-custom-id': customId, disabled: component.disabled === true };
  const element = button(attributes, () => void use(element, { message, customId }, scene), ...inside);
  return element;
}

/** Sends the use of a component, shows that it is under way, and says so if nothing came of it. */
export async function use(
  element: HTMLElement,
  used: { readonly message: Json; readonly customId: string; readonly values?: readonly string[] },
  scene: Scene,
): Promise<void> {
  const { message, customId, values } = used;
  if (element.getAttribute('aria-busy') === 'true') return;
  element.setAttribute('aria-busy', 'true');
  const row = element.closest('.message');
  row?.querySelector('.failed')?.remove();
  const outcome = await scene.act({
    type: 'component',
    messageId: textOf(message.id),
    customId,
    ...(values === undefined ? {} : { values }),
  });
  element.removeAttribute('aria-busy');
  if (outcome.type === 'unanswered') {
    const words = wordsIn(scene.state.identity.locale);
    row?.querySelector('.body')?.append(h('p', { class: 'failed', role: 'alert' }, words.failed));
  }
}
