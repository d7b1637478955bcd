import type { Outcome, PageDeed } from '../protocol.ts';
import { type Composer, createComposer } from './composer.ts';
import { listen, perform } from './connection.ts';
import { byId } from './dom.ts';
import { linkDrawers } from './drawers.ts';
import { icon } from './icons.ts';
import { drawSidebar } from './identity.ts';
import { drawInspector } from './inspector.ts';
import { askAgain, drawKnowledgePanel } from './knowledge-panel.ts';
import { createLog, type Log } from './log.ts';
import { openMenu } from './menu.ts';
import { openModal } from './modal.ts';
import type { Scene } from './scene.ts';
import { createState, type State } from './state.ts';
import { linkTheme } from './theme.ts';
import { createToast } from './toast.ts';

/** Builds the page once the server has told what there is, and keeps it up to date from then on. */
function start(): void {
  linkTheme();
  let state: State | undefined;
  const offline = byId('offline', HTMLElement);
  listen(
    (push) => {
      if (state !== undefined) return state.take(push);
      if (push.type !== 'snapshot') return;
      state = createState(push.snapshot);
      build(state);
    },
    (connected) => {
      offline.hidden = connected;
    },
  );
}

function build(state: State): void {
  const toast = createToast();
  let log: Log | undefined;
  let composer: Composer | undefined;

  const act = async (deed: PageDeed): Promise<Outcome> => {
    if (deed.type === 'command' || deed.type === 'messageCommand') state.lastCommand = deed;
    const under = perform(state.identity, deed);
    const isCommand = deed.type === 'command' || deed.type === 'messageCommand';
    if (isCommand) log?.wait(under);
    const outcome = await under;
    if (outcome.type === 'modal') openModal(outcome, scene);
    if (outcome.type === 'problem' && deed.type !== 'autocomplete') toast(outcome.problem);
    if (outcome.type === 'unanswered' && isCommand) log?.noAnswer();
    return outcome;
  };
  // Asked anew each time: after a restart of the program, the channels have other ids.
  const channelName = (id: string) => {
    const { channels, bot } = state.snapshot;
    return new Map([
      [channels.guild, 'general'],
      [channels.dm, bot.name],
      [channels.private, 'Friends'],
    ]).get(id);
  };
  const scene: Scene = {
    state,
    act,
    compose: (command) => composer?.compose(command),
    jump: (messageId) => log?.jump(messageId),
    channelName: (id) => channelName(id) ?? 'unknown',
    say: (sentence) =>
      toast(
        sentence,
        state.lastCommand === undefined ? undefined : { label: 'Ask again', run: () => void askAgain(scene) },
      ),
    openMenu: (message, at, returnTo) => openMenu(scene, message, at, returnTo),
  };
  const { closeSidebar } = linkDrawers();
  drawSidebar(scene, closeSidebar);
  log = createLog(scene);
  composer = createComposer(scene);
  drawInspector(scene);
  drawKnowledgePanel(scene);
  drawHeader(scene);
  state.onChange(({ type }) => {
    if (type === 'identity' || type === 'everything') drawHeader(scene);
  });
  document.body.classList.add('is-ready');
  composer.focus();
}

function drawHeader({ state, channelName }: Scene): void {
  const { place, locale } = state.identity;
  const name = channelName(state.snapshot.channels[place]);
  byId('channel-icon', HTMLElement).replaceChildren(
    icon(place === 'guild' ? 'hash' : place === 'dm' ? 'at' : 'people'),
  );
  byId('channel-name', HTMLElement).textContent = name;
  document.title = `${place === 'guild' ? '#' : ''}${name} · Lauffeuer`;
  byId('log', HTMLElement).lang = locale;
}

start();
