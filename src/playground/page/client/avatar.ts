import { h } from './dom.ts';
import { icon } from './icons.ts';
import type { State } from './state.ts';

/** The round picture of somebody: a flame for the bot, a letter on a colour of their own for everybody else. */
export function avatar(
  id: string,
  { snapshot }: Pick<State, 'snapshot'>,
  size: 'large' | 'small' = 'large',
): HTMLElement {
  const place = snapshot.people.findIndex((person) => person.id === id);
  if (place < 0)
    return h('span', { class: `avatar avatar-bot avatar-${size}`, 'aria-hidden': 'true' }, icon('flame', 24));
  const letter = snapshot.people[place]?.name.slice(0, 1) ?? '?';
  return h('span', { class: `avatar avatar-${place % 4} avatar-${size}`, 'aria-hidden': 'true' }, letter);
}
