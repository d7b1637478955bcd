import { button, h } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import type { Scene } from './scene.ts';

interface Greeting {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

/** The beginning of a channel: where one is, and a few things to try, from the knowledge itself. */
export function drawWelcome(scene: Scene): HTMLElement {
  const { state } = scene;
  const { title, text, icon: name } = greeting(scene);
  const language = state.identity.locale.split('-')[0] ?? '';
  const { examples } = state.snapshot;
  const [fallback = []] = Object.values(examples);
  const questions = examples[language] ?? examples.en ?? fallback;
  const tries = questions.map((question) =>
    button(
      { class: 'try' },
      () => void scene.act({ type: 'command', command: 'ask', options: { question } }),
      question,
    ),
  );
  return h(
    'section',
    { class: 'welcome', 'aria-label': title },
    h('span', { class: 'welcome-icon' }, icon(name, 40)),
    h('h2', {}, title),
    h('p', {}, text),
    h('p', {}, 'Type ', h('kbd', {}, '/'), ' for all commands, or ask one of these:'),
    h('div', { class: 'tries' }, ...tries),
    state.identity.place === 'guild' && state.snapshot.messages.length > 0
      ? h('p', {}, 'The menu of a message, such as Ida’s below, offers what the bot can do with it.')
      : undefined,
  );
}

function greeting({ state }: Scene): Greeting {
  const bot = state.snapshot.bot.name;
  const here = 'The real bot, on a stand-in for Discord that runs on this machine alone.';
  switch (state.identity.place) {
    case 'dm':
      return { icon: 'at', title: bot, text: `Your direct messages with ${bot}. ${here}` };
    case 'private':
      return {
        icon: 'people',
        title: 'Friends',
        text: `A group where ${bot} is no member, but you brought it along. ${here}`,
      };
    default:
      return { icon: 'hash', title: 'Welcome to #general!', text: here };
  }
}
