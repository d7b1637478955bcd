import { isObject, type Json, numberOf, objectsOf, textOf } from '../../discord/json.ts';
import { COMPONENT, SELECTS } from '../../discord/rules/walk.ts';
import type { Outcome } from '../protocol.ts';
import { button, freshId, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { drawSelect } from './select.ts';
import { drawText } from './text.ts';
import { wordsIn } from './words.ts';

type Opened = Extract<Outcome, { type: 'modal' }>;
type Values = Map<string, string | readonly string[]>;

const PARAGRAPH = 2;

/** Opens a form that the bot asked for. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function openModal(opened: Opened, scene: Scene): void {
  const words = wordsIn(scene.state.identity.locale);
  const values: Values = new Map();
  const titleId = freshId('modal');
  const returnTo = document.activeElement;
  const parts = objectsOf(opened.modal.components).map((component) => drawPart(component, opened, values, scene));
  const close = () => dialog.close();
  const problem = h('p', { class: 'failed', role: 'alert', hidden: true });
  const form = h(
    'form',
    { method: 'dialog' },
    h(
      'header',
      {},
      h('h2', { id: titleId }, textOf(opened.modal.title)),
      button({ class: 'plain', 'aria-label': words.cancel }, close, icon('close')),
    ),
    h('div', { class: 'modal-parts' }, ...parts, problem),
    h(
      'footer',
      {},
      button({ class: 'button secondary' }, close, words.cancel),
      h('button', { type: 'submit', class: 'button primary' }, words.submit),
    ),
  );
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  const submit = async () => {
    const outcome = await scene.act({ type: 'modal', openedBy: opened.openedBy, fields: Object.fromEntries(values) });
    if (outcome.type !== 'unanswered' && outcome.type !== 'problem') return close();
    problem.textContent = words.failed;
    problem.hidden = false;
  };
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (returnTo instanceof HTMLElement) returnTo.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus();
}

function drawPart(component: Json, opened: Opened, values: Values, scene: Scene): HTMLElement {
  switch (component.type) {
    case COMPONENT.textDisplay:
      return h('div', { class: 'text' }, ...drawText(opened.texts[textOf(component.content)] ?? [], scene));
    case COMPONENT.label: {
      const inner = isObject(component.component) ? component.component : {};
      return drawField(inner, textOf(component.label), textOf(component.description), values, scene);
    }
    default: {
      const [inner = {}] = objectsOf(component.components);
      return drawField(inner, textOf(inner.label), '', values, scene);
    }
  }
}

function drawField(component: Json, label: string, description: string, values: Values, scene: Scene): HTMLElement {
  const customId = textOf(component.custom_id);
  const isRequired = component.required !== false;
  const star = isRequired ? h('span', { class: 'star', 'aria-hidden': 'true' }, ' *') : undefined;
  const about = description === '' ? undefined : h('span', { class: 'field-about' }, description);
  if (SELECTS.includes(component.type)) {
    values.set(customId, []);
    const select = drawSelect(component, scene, (chosen) => values.set(customId, chosen));
    return h('div', { class: 'field' }, h('span', { class: 'field-label' }, label, star), about, select);
  }
  const attributes = {
    placeholder: textOf(component.placeholder) || undefined,
    required: isRequired,
    minlength: numberOf(component.min_length) || undefined,
    maxlength: numberOf(component.max_length) || 4000,
  };
  const input =
    component.style === PARAGRAPH
      ? h('textarea', { ...attributes, rows: 5 })
      : h('input', { type: 'text', ...attributes });
  input.value = textOf(component.value);
  values.set(customId, input.value);
  input.addEventListener('input', () => values.set(customId, input.value));
  return h('label', { class: 'field' }, h('span', { class: 'field-label' }, label, star), about, input);
}
