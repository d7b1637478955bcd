import { type Json, numberOf, objectOf, objectsOf, textOf } from '../../discord/json.ts';
import { COMPONENT } from '../../discord/rules/walk.ts';
import { freshId, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { wordsIn } from './words.ts';

/** What a select offers. */
interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  readonly emoji: string;
  readonly chosen: boolean;
}

/** Draws a select of any kind; `onChoose` is told once the choice is made. */
export function drawSelect(
  component: Json,
  scene: Scene,
  onChoose: (values: readonly string[], element: HTMLElement) => void,
): HTMLElement {
  const choices = choicesOf(component, scene);
  const most = component.max_values === undefined ? 1 : numberOf(component.max_values);
  const least = component.min_values === undefined ? 1 : numberOf(component.min_values);
  const placeholder = textOf(component.placeholder) || wordsIn(scene.state.identity.locale).select;
  const listId = freshId('select');
  let chosen = choices.filter((choice) => choice.chosen).map(({ value }) => value);
  let active = -1;

  const label = h('span', { class: 'select-label' });
  const field = h(
    'div',
    {
      class: 'select',
      role: 'combobox',
      tabindex: component.disabled === true ? -1 : 0,
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': listId,
      'aria-label': placeholder,
      'aria-disabled': component.disabled === true ? 'true' : undefined,
      'data-custom-id': textOf(component.custom_id),
    },
    label,
    icon('chevron'),
  );
  const rows = choices.map((choice, index) => {
    const row = h(
      'div',
      { class: 'select-option', role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false' },
      ...(choice.emoji === '' ? [] : [h('span', { class: 'emoji' }, choice.emoji)]),
      h('span', { class: 'select-texts' }, h('span', {}, choice.label), description(choice)),
      h('span', { class: 'select-check' }, icon('check', 16)),
    );
    row.addEventListener('click', () => pick(index));
    row.addEventListener('mousemove', () => activate(index));
    return row;
  });
  const list = h(
    'div',
    { class: 'select-list', role: 'listbox', id: listId, 'aria-label': placeholder, hidden: true },
    ...rows,
  );
  if (most > 1) list.setAttribute('aria-multiselectable', 'true');
  const root = h('div', { class: 'select-box' }, field, list);

  const show = () => {
    const names = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
    label.textContent = names.length === 0 ? placeholder : names.join(', ');
    label.classList.toggle('is-placeholder', names.length === 0);
    for (const [index, row] of rows.entries()) {
      row.setAttribute('aria-selected', String(chosen.includes(choices[index]?.value ?? '')));
      row.classList.toggle('is-active', index === active);
    }
    if (active >= 0) field.setAttribute('aria-activedescendant', `${listId}-${active}`);
    else field.removeAttribute('aria-activedescendant');
  };
  const isOpen = () => !list.hidden;
  const setOpen = (open: boolean) => {
    if (component.disabled === true) return;
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    if (open) list.scrollIntoView({ block: 'nearest' });
  };
  const activate = (index: number) => {
    active = index;
    rows[index]?.scrollIntoView({ block: 'nearest' });
    show();
  };
  const finish = () => {
    if (!isOpen()) return;
    setOpen(false);
    if (most > 1 && chosen.length >= least) onChoose(chosen, field);
  };
  const pick = (index: number) => {
    const value = choices[index]?.value;
    if (value === undefined) return;
    if (most > 1) {
      const without = chosen.filter((one) => one !== value);
      if (without.length < chosen.length) chosen = without;
      else if (chosen.length < most) chosen = [...chosen, value];
      return show();
    }
    chosen = [value];
    setOpen(false);
    show();
    onChoose(chosen, field);
  };

  field.addEventListener('click', () => (isOpen() ? finish() : setOpen(true)));
  field.addEventListener('blur', () => setTimeout(finish, 150));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      if (!isOpen()) setOpen(true);
      activate((active + step + rows.length) % Math.max(1, rows.length));
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      if (!isOpen()) setOpen(true);
      else if (active >= 0) pick(active);
    } else if (key === 'Escape' && isOpen()) {
      event.preventDefault();
      event.stopPropagation();
      finish();
    } else if (key === 'Home' || key === 'End') {
      event.preventDefault();
      activate(key === 'Home' ? 0 : rows.length - 1);
    }
  });
  show();
  return root;
}

function description(choice: Choice): HTMLElement | undefined {
  return choice.description === '' ? undefined : h('span', { class: 'select-description' }, choice.description);
}

function choicesOf(component: Json, { state, channelName }: Scene): readonly Choice[] {
  const preset = objectsOf(component.default_values).map(({ id }) => textOf(id));
  const named = (id: string, label: string, emoji: string): Choice => ({
    label,
    value: id,
    description: '',
    emoji,
    chosen: preset.includes(id),
  });
  const { people, roles, channels } = state.snapshot;
  const users = () => people.map(({ id, name }) => named(id, name, '👤'));
  const groups = () => roles.map(({ id, name }) => named(id, name, '🛡️'));
  switch (component.type) {
    case COMPONENT.userSelect:
      return users();
    case COMPONENT.roleSelect:
      return groups();
    case COMPONENT.mentionableSelect:
      return [...users(), ...groups()];
    case COMPONENT.channelSelect:
      return [named(channels.guild, channelName(channels.guild), '#')];
    default:
      return objectsOf(component.options).map((option) => ({
        label: textOf(option.label),
        value: textOf(option.value),
        description: textOf(option.description),
        emoji: textOf(objectOf(option.emoji).name),
        chosen: option.default === true,
      }));
  }
}
