import type { Place } from '../../discord/types.ts';
import { RANKS, type Rank } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { button, byId, h } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import type { Scene } from './scene.ts';

const PLACES: readonly (readonly [place: Place, icon: IconName])[] = [
  ['guild', 'hash'],
  ['dm', 'at'],
  ['private', 'people'],
];

const RANK_NAMES: Readonly<Record<Rank, string>> = {
  member: 'Member',
  helper: 'Helper: has a role',
  moderator: 'Moderator: Manage Server',
};

/** The channels, and who one is: name, rank, and the languages of one's Discord and of the server. */
export function drawSidebar(scene: Scene, onLeave: () => void): void {
  const { state } = scene;
  const channels = byId('channels', HTMLElement);
  const who = byId('who', HTMLElement);

  const drawChannels = () => {
    const { place } = state.identity;
    const link = ([to, name]: (typeof PLACES)[number]) => {
      const picture = to === 'dm' ? avatar(state.snapshot.bot.id, state, 'small') : icon(name);
      const words = scene.channelName(state.snapshot.channels[to]);
      const attributes = { class: 'channel', 'aria-current': to === place ? 'page' : undefined };
      const go = () => {
        state.become({ place: to });
        onLeave();
      };
      return h('li', {}, button(attributes, go, picture, h('span', {}, words)));
    };
    const [server, ...direct] = PLACES;
    channels.replaceChildren(
      h('h2', {}, 'Loopback'),
      h('ul', {}, ...(server === undefined ? [] : [link(server)])),
      h('h2', {}, 'Direct messages'),
      h('ul', {}, ...direct.map(link)),
    );
  };

  const drawWho = () => {
    const { userId, rank, locale, guildLocale } = state.identity;
    const { people, locales } = state.snapshot;
    const person = ({ id, name }: (typeof people)[number]) =>
      button(
        { class: 'person', 'aria-pressed': String(id === userId) },
        () => state.become({ userId: id }),
        avatar(id, state, 'small'),
        name,
      );
    const ranks = RANKS.map((value) => ({ value, label: RANK_NAMES[value] }));
    const languages = locales.map((value) => ({ value, label: localeName(value) }));
    who.replaceChildren(
      h('h2', {}, 'You are'),
      h('div', { class: 'people', role: 'group', 'aria-label': 'You are' }, ...people.map(person)),
      dropDown('Rank', ranks, rank, (value) => state.become({ rank: RANKS.find((one) => one === value) ?? 'member' })),
      dropDown('Your Discord’s language', languages, locale, (value) => state.become({ locale: value })),
      dropDown('The server’s language', languages, guildLocale, (value) => state.become({ guildLocale: value })),
    );
  };

  const draw = () => {
    const focused = document.activeElement;
    const label = who.contains(focused) || channels.contains(focused) ? focusKey(focused) : undefined;
    drawChannels();
    drawWho();
    if (label === undefined) return;
    const same = [...document.querySelectorAll<HTMLElement>('#channels button, #who button, #who select')];
    same.find((element) => focusKey(element) === label)?.focus();
  };
  state.onChange(({ type }) => {
    if (type === 'identity' || type === 'everything') draw();
  });
  draw();
}

function focusKey(element: Element | null): string {
  return element?.id || element?.textContent || '';
}

function dropDown(
  label: string,
  choices: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const options = choices.map((one) => h('option', { value: one.value, selected: one.value === chosen }, one.label));
  const select = h('select', { id: `who-${label.replace(/\W+/g, '-').toLowerCase()}` }, ...options);
  select.addEventListener('change', () => onChange(select.value));
  return h('label', { class: 'drop-down' }, h('span', {}, label), select);
}

/** A language as its own speakers call it. */
function localeName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return `${name.slice(0, 1).toLocaleUpperCase(locale)}${name.slice(1)}`;
}
