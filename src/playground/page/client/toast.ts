import { button, byId, h } from './dom.ts';
import { icon } from './icons.ts';

export type Toast = (sentence: string, action?: { readonly label: string; readonly run: () => void }) => void;

/** Milliseconds for which something stands that nobody closes. */
const STANDS = 8000;

/** Says something at the top of the messages, and to a screen reader. */
export function createToast(): Toast {
  const place = byId('toasts', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence, action) => {
    clearTimeout(timer);
    const close = () => place.replaceChildren();
    const does =
      action &&
      button(
        { class: 'button primary' },
        () => {
          close();
          action.run();
        },
        action.label,
      );
    const closer = button({ class: 'plain', 'aria-label': 'Close' }, close, icon('close', 16));
    place.replaceChildren(h('div', { class: 'toast' }, h('span', {}, sentence), does, closer));
    timer = setTimeout(close, STANDS);
  };
}
