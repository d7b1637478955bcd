import { button, h } from './dom.ts';

/** What a token of JSON is, by how it begins. */
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON to read and to copy, closed at first. */
export function jsonView(title: string, value: unknown, badge?: Node): HTMLElement {
  const details = h('details', { class: 'json' }, h('summary', {}, title, ...(badge === undefined ? [] : [badge])));
  // Drawn when it is opened: a page keeps many of them.
  details.addEventListener('toggle', () => {
    if (!details.open || details.childElementCount > 1) return;
    const text = JSON.stringify(value, null, 2) ?? 'nothing';
    const copy = button(
      { class: 'copy' },
      () => {
        void navigator.clipboard?.writeText(text);
        copy.textContent = 'Copied';
      },
      'Copy',
    );
    details.append(
      h('div', { class: 'json-text' }, copy, h('pre', { tabindex: 0, 'aria-label': title }, ...coloured(text))),
    );
  });
  return details;
}

function coloured(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, quoted, colon] = match;
    parts.push(text.slice(end, match.index));
    const kind = quoted === undefined ? 'value' : colon === undefined ? 'string' : 'key';
    parts.push(h('span', { class: `json-${kind}` }, whole));
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)];
}
