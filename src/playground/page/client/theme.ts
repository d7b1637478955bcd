import { button, byId } from './dom.ts';
import { icon } from './icons.ts';
import { keep, kept } from './state.ts';

const KEPT = 'playground.theme';

/** Dark or light: as the system is, until one chooses. */
export function linkTheme(): void {
  const system = matchMedia('(prefers-color-scheme: light)');
  let chosen = kept(KEPT);
  const current = () => chosen ?? (system.matches ? 'light' : 'dark');
  const toggle = button({ class: 'plain', title: 'Dark or light' }, () => {
    chosen = current() === 'dark' ? 'light' : 'dark';
    keep(KEPT, chosen);
    show();
  });
  toggle.append(icon('sun'));
  const show = () => {
    document.documentElement.dataset.theme = current();
    toggle.setAttribute('aria-label', current() === 'dark' ? 'Light theme' : 'Dark theme');
  };
  system.addEventListener('change', show);
  byId('tools', HTMLElement).prepend(toggle);
  show();
}
