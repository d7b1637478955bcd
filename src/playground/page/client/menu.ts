import { type Json, textOf } from '../../discord/json.ts';
import { MESSAGE_COMMAND, offered } from './catalogue.ts';
import { button, h } from './dom.ts';
import type { Scene } from './scene.ts';
import { wordsIn } from './words.ts';

/** Opens the menu of a message: the bot's message commands under "Apps", and what Discord has for everybody. */
export function openMenu(
  scene: Scene,
  message: Json,
  at: { readonly x: number; readonly y: number },
  returnTo: HTMLElement | undefined,
): void {
  document.querySelector('.menu')?.remove();
  const { state } = scene;
  const words = wordsIn(state.identity.locale);
  const item = (label: string, run: () => void) => button({ role: 'menuitem', tabindex: -1 }, () => close(run), label);
  const commands = offered(state, MESSAGE_COMMAND).map(({ path, name }) =>
    item(name, () => {
      const deed = { type: 'messageCommand', command: path, messageId: textOf(message.id) } as const;
      state.lastCommand = deed;
      void scene.act(deed);
    }),
  );
  const apps =
    commands.length === 0 ? [] : [h('div', { class: 'menu-title', role: 'presentation' }, words.apps), ...commands];
  const others = [
    item(words.copyText, () => void navigator.clipboard?.writeText(plainText(message))),
    item(words.copyId, () => void navigator.clipboard?.writeText(textOf(message.id))),
  ];
  const menu = h('div', { class: 'menu', role: 'menu', 'aria-label': words.more }, ...apps, h('hr'), ...others);
  document.body.append(menu);
  const { offsetWidth, offsetHeight } = menu;
  menu.style.left = `${Math.max(8, Math.min(at.x - (returnTo === undefined ? 0 : offsetWidth), innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - offsetHeight - 8))}px`;

  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const focus = (index: number) => items[(index + items.length) % items.length]?.focus();
  const onOutside = (event: Event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close(() => {});
  };
  function close(then: () => void): void {
    menu.remove();
    document.removeEventListener('pointerdown', onOutside, true);
    returnTo?.focus();
    then();
  }
  menu.addEventListener('keydown', (event) => {
    const place = items.findIndex((one) => one.matches(':focus'));
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(place + 1),
      ArrowUp: () => focus(place - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      Escape: () => close(() => {}),
      Tab: () => close(() => {}),
    };
    const run = keys[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  document.addEventListener('pointerdown', onOutside, true);
  focus(0);
}

/** All that a message says, as it was sent. */
function plainText(message: Json): string {
  const found: string[] = [];
  JSON.stringify(message, (key, value: unknown) => {
    if (key === 'content' && typeof value === 'string' && value !== '') found.push(value);
    return value;
  });
  return found.join('\n');
}
