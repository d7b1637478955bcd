import { byId } from './dom.ts';
import { icon } from './icons.ts';
import { keep, kept } from './state.ts';

const KEPT = 'playground.panel';
/** Up to this width the sidebar and the panel lie over the messages, one at a time. */
const NARROW = '(max-width: 1099px)';

/** Opens and closes what stands at both sides. */
export function linkDrawers(): { closeSidebar(): void } {
  const narrow = matchMedia(NARROW);
  const sidebar = byId('sidebar', HTMLElement);
  const panel = byId('inspector', HTMLElement);
  const openSidebar = byId('open-sidebar', HTMLButtonElement);
  const openPanel = byId('open-panel', HTMLButtonElement);
  openSidebar.append(icon('menu'));
  openPanel.append(icon('panel'));

  const set = (drawer: HTMLElement, opener: HTMLButtonElement, open: boolean) => {
    drawer.classList.toggle('is-open', open);
    // What cannot be seen cannot be reached by the keyboard either.
    drawer.inert = !open;
    opener.setAttribute('aria-expanded', String(open));
  };
  const isOpen = (drawer: HTMLElement) => drawer.classList.contains('is-open');
  const arrange = () => {
    set(sidebar, openSidebar, !narrow.matches);
    set(panel, openPanel, !narrow.matches && kept(KEPT) !== 'closed');
  };
  openSidebar.addEventListener('click', () => {
    set(sidebar, openSidebar, !isOpen(sidebar));
    if (narrow.matches) set(panel, openPanel, false);
    if (isOpen(sidebar)) sidebar.querySelector<HTMLElement>('button')?.focus();
  });
  openPanel.addEventListener('click', () => {
    set(panel, openPanel, !isOpen(panel));
    if (narrow.matches) set(sidebar, openSidebar, false);
    else keep(KEPT, isOpen(panel) ? 'open' : 'closed');
    if (narrow.matches && isOpen(panel)) byId('tab-interactions', HTMLElement).focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !narrow.matches) return;
    const opener = isOpen(sidebar) ? openSidebar : isOpen(panel) ? openPanel : undefined;
    set(sidebar, openSidebar, false);
    set(panel, openPanel, false);
    opener?.focus();
  });
  byId('main', HTMLElement).addEventListener('pointerdown', (event) => {
    const onOpener = event.target instanceof Element && event.target.closest('#open-sidebar, #open-panel') !== null;
    if (!narrow.matches || onOpener) return;
    set(sidebar, openSidebar, false);
    set(panel, openPanel, false);
  });
  narrow.addEventListener('change', arrange);
  arrange();
  return {
    closeSidebar: () => {
      if (narrow.matches) set(sidebar, openSidebar, false);
    },
  };
}
