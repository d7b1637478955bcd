import { byId, h } from './dom.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  /** Before the label: an icon or an avatar. */
  readonly picture?: Node;
  readonly pick: () => void;
}

/** The list above the message box, which the field that is typed in steers. */
export interface Suggestions {
  /** Shows a list; `first` highlights its first row. A `note` stands where there are no rows. */
  show(list: {
    readonly title?: string;
    readonly about?: string;
    readonly rows: readonly Suggestion[];
    readonly note?: string;
    readonly first?: boolean;
  }): void;
  hide(): void;
  isOpen(): boolean;
  /** Moves the highlight; true where there was something to move to. */
  move(step: 1 | -1): boolean;
  highlighted(): Suggestion | undefined;
  rows(): readonly Suggestion[];
  /** The field that the list belongs to; it is told which row is highlighted. */
  attach(field: HTMLInputElement): void;
}

export function createSuggestions(): Suggestions {
  const box = byId('suggestions', HTMLElement);
  let rows: readonly Suggestion[] = [];
  let elements: readonly HTMLElement[] = [];
  let active = -1;
  let field: HTMLInputElement | undefined;
  const list = h('div', { role: 'listbox', id: 'suggestion-list', 'aria-label': 'Suggestions' });
  const head = h('div', { class: 'suggestion-head', id: 'suggestion-head' });
  const note = h('div', { class: 'suggestion-note', role: 'status' });
  box.append(head, list, note);

  const mark = () => {
    for (const [index, element] of elements.entries()) {
      element.setAttribute('aria-selected', String(index === active));
    }
    elements[active]?.scrollIntoView({ block: 'nearest' });
    const isShown = !box.hidden && rows.length > 0;
    field?.setAttribute('aria-expanded', String(isShown));
    if (isShown && active >= 0) field?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else field?.removeAttribute('aria-activedescendant');
  };
  const draw = (row: Suggestion, index: number) => {
    const element = h(
      'div',
      { class: 'suggestion', role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
      row.picture,
      h('span', { class: 'suggestion-label' }, row.label),
      row.detail === undefined ? undefined : h('span', { class: 'suggestion-detail' }, row.detail),
    );
    element.addEventListener('click', () => row.pick());
    return element;
  };
  // The field keeps the focus.
  box.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    show({ title, about, rows: shown, note: words, first = false }) {
      rows = shown;
      elements = rows.map(draw);
      active = first && rows.length > 0 ? 0 : -1;
      head.replaceChildren(
        ...(title === undefined ? [] : [h('strong', {}, title)]),
        ...(about === undefined ? [] : [h('span', {}, about)]),
      );
      head.hidden = title === undefined && about === undefined;
      list.replaceChildren(...elements);
      list.hidden = rows.length === 0;
      note.textContent = rows.length === 0 ? (words ?? '') : '';
      note.hidden = note.textContent === '';
      box.hidden = head.hidden && list.hidden && note.hidden;
      mark();
    },
    hide() {
      box.hidden = true;
      rows = [];
      elements = [];
      list.replaceChildren();
      active = -1;
      mark();
    },
    isOpen: () => !box.hidden,
    move(step) {
      if (rows.length === 0) return false;
      active = active < 0 ? (step === 1 ? 0 : rows.length - 1) : (active + step + rows.length) % rows.length;
      mark();
      return true;
    },
    highlighted: () => rows[active],
    rows: () => rows,
    attach(to) {
      field = to;
      to.setAttribute('aria-controls', 'suggestion-list');
      mark();
    },
  };
}
