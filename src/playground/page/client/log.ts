import { objectOf, textOf } from '../../discord/json.ts';
import type { ShownMessage } from '../protocol.ts';
import { byId } from './dom.ts';
import { drawMessage, drawNoAnswer, drawPending } from './message.ts';
import type { Scene } from './scene.ts';
import { authorOf } from './state.ts';
import { drawWelcome } from './welcome.ts';
import { wordsIn } from './words.ts';

/** The messages of the channel that one is in. */
export interface Log {
  /** Shows that something was sent until the promise settles, unless that is at once. */
  wait(settled: Promise<unknown>): void;
  noAnswer(): void;
  jump(messageId: string): void;
}

/** Nearer to the end than this, in CSS pixels, one reads along. */
const NEAR = 120;
/** Milliseconds after which one wants to know that something is under way. */
const PATIENCE = 250;

export function createLog(scene: Scene): Log {
  const { state } = scene;
  const log = byId('log', HTMLElement);
  // So that the arrow keys scroll it.
  log.tabIndex = 0;
  const readsAlong = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  const toEnd = () => {
    log.scrollTop = log.scrollHeight;
  };
  const find = (id: string) => document.getElementById(`m-${id}`);

  const drawAll = () => {
    const seen = [...state.messages.values()].filter(state.sees);
    log.replaceChildren(drawWelcome(scene), ...seen.map((shown) => drawMessage(shown, scene)));
    toEnd();
  };
  const add = (shown: ShownMessage) => {
    if (!state.sees(shown)) return;
    const mine = authorOf(shown.message) === state.identity.userId;
    const asked = textOf(objectOf(objectOf(shown.message.interaction_metadata).user).id) === state.identity.userId;
    const follow = readsAlong() || mine || asked;
    log.append(drawMessage(shown, scene));
    if (follow) toEnd();
  };
  const replace = (shown: ShownMessage) => {
    const old = find(textOf(shown.message.id));
    if (old === null) return add(shown);
    const focused = document.activeElement;
    const customId = old.contains(focused) ? focused?.getAttribute('data-custom-id') : undefined;
    const hadFocus = old.contains(focused);
    const follow = readsAlong();
    const fresh = drawMessage(shown, scene);
    old.replaceWith(fresh);
    if (follow) toEnd();
    // Whoever pressed a button goes on from there, or from the message where the button is gone.
    if (!hadFocus) return;
    const same = [...fresh.querySelectorAll<HTMLElement>('[data-custom-id]')].find(
      (element) => element.dataset.customId === customId && !element.hasAttribute('disabled'),
    );
    (same ?? fresh).focus({ preventScroll: true });
  };

  state.onChange((change) => {
    if (change.type === 'message') {
      if (change.action === 'create') add(change.shown);
      else if (change.action === 'edit') replace(change.shown);
      else find(textOf(change.shown.message.id))?.remove();
    } else if (change.type === 'everything' || change.type === 'identity') {
      drawAll();
    }
  });
  drawAll();

  return {
    wait(settled) {
      const row = drawPending(wordsIn(state.identity.locale).sending, scene);
      const timer = setTimeout(() => {
        log.append(row);
        toEnd();
      }, PATIENCE);
      const end = () => {
        clearTimeout(timer);
        row.remove();
      };
      settled.then(end, end);
    },
    noAnswer() {
      log.append(drawNoAnswer(scene));
      toEnd();
    },
    jump(messageId) {
      const message = find(messageId);
      if (message === null) return scene.say('That message is not in this channel.');
      message.scrollIntoView({ block: 'center', behavior: 'instant' });
      message.focus({ preventScroll: true });
      message.classList.add('is-pointed-at');
      setTimeout(() => message.classList.remove('is-pointed-at'), 2000);
    },
  };
}
