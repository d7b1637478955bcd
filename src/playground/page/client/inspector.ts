import type { InteractionRecord } from '../protocol.ts';
import { byId, h } from './dom.ts';
import { drawRecord } from './record.ts';
import type { Scene } from './scene.ts';

/** The side panel: each interaction, newest first, and the knowledge, as two tabs. */
export function drawInspector(scene: Scene): void {
  const { state } = scene;
  const list = byId('records', HTMLElement);
  const typing = byId('show-typing', HTMLInputElement);
  const none = h(
    'p',
    { class: 'note' },
    'Nothing yet: every command, button and selection is listed here, with each byte that was sent.',
  );

  const put = (record: InteractionRecord) => {
    if (record.kind !== 'autocomplete') none.remove();
    const drawn = drawRecord(record);
    const old = [...list.querySelectorAll<HTMLDetailsElement>('details.record')].find(
      (one) => one.dataset.record === record.id,
    );
    if (old === undefined) list.prepend(drawn);
    else {
      old.replaceWith(drawn);
      if (old.open && drawn instanceof HTMLDetailsElement) drawn.open = true;
    }
  };
  const drawAll = () => {
    list.replaceChildren(none);
    for (const record of state.records.values()) put(record);
  };
  const filter = () => list.classList.toggle('hides-typing', !typing.checked);
  typing.addEventListener('change', filter);
  filter();
  state.onChange((change) => {
    if (change.type === 'record') put(change.record);
    if (change.type === 'everything') drawAll();
  });
  drawAll();
  linkTabs();
}

/** Arrow keys go from tab to tab. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
function linkTabs(): void {
  const tabs = [byId('tab-interactions', HTMLElement), byId('tab-knowledge', HTMLElement)];
  const select = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      byId(tab.getAttribute('aria-controls') ?? '', HTMLElement).hidden = !isChosen;
    }
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const next = tabs[(index + 1) % tabs.length] ?? tab;
      select(next);
      next.focus();
    });
  }
}
