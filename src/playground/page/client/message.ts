import { type Json, numberOf, objectOf, textOf } from '../../discord/json.ts';
import type { ShownMessage } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { commandLabel, MESSAGE_COMMAND, SLASH_COMMAND } from './catalogue.ts';
import { drawAttachments, drawComponents, drawEmbeds } from './components.ts';
import { button, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { authorOf, isEphemeral } from './state.ts';
import { drawText } from './text.ts';
import { formatTime, messageTime } from './times.ts';
import { wordsIn } from './words.ts';

const LOADING = 1 << 7;
/** The type of a message that answers a menu command. https://discord.com/developers/docs/resources/message#message-object-message-types */
const MENU_ANSWER = 23;

/** Draws a message with everything around it. */
export function drawMessage(shown: ShownMessage, scene: Scene): HTMLElement {
  const { message, texts } = shown;
  const { state } = scene;
  const id = textOf(message.id);
  const ephemeral = isEphemeral(message);
  const notified = Array.isArray(message.notified) && message.notified.includes(state.identity.userId);
  const content = textOf(message.content);
  const element = h(
    'article',
    { class: 'message', id: `m-${id}`, 'aria-labelledby': `m-${id}-author`, tabindex: -1 },
    replyLine(message, scene),
    avatar(authorOf(message), state),
    h(
      'div',
      { class: 'body' },
      header(message, scene),
      isLoading(message) ? thinking(scene) : undefined,
      content === '' ? undefined : h('div', { class: 'text' }, ...drawText(texts[content] ?? [], scene)),
      ...drawEmbeds(shown, scene),
      ...drawComponents(shown, scene),
      ...drawAttachments(message),
      isEdited(message) ? h('small', { class: 'edited' }, wordsIn(state.identity.locale).edited) : undefined,
      ephemeral && !isLoading(message) ? onlyYou(id, scene) : undefined,
    ),
    actions(message, scene),
  );
  if (ephemeral) element.classList.add('is-ephemeral');
  if (notified) element.classList.add('is-mention');
  element.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    scene.openMenu(message, { x: event.clientX, y: event.clientY }, undefined);
  });
  return element;
}

/** A row that stands for a message while there is none yet. */
export function drawPending(words: string, { state }: Scene): HTMLElement {
  const { bot } = state.snapshot;
  return h(
    'div',
    { class: 'message is-pending' },
    avatar(bot.id, state),
    h(
      'div',
      { class: 'body' },
      h('header', {}, h('span', { class: 'author' }, bot.name), appTag()),
      h('div', { class: 'thinking' }, dots(), words),
    ),
  );
}

/** Says that the bot did not answer, as Discord's client does, to the one who asked alone. */
export function drawNoAnswer({ state }: Scene): HTMLElement {
  const words = wordsIn(state.identity.locale);
  const { bot } = state.snapshot;
  const row = h(
    'article',
    { class: 'message is-ephemeral', 'aria-label': words.noAnswer },
    avatar(bot.id, state),
    h(
      'div',
      { class: 'body' },
      h('header', {}, h('span', { class: 'author' }, bot.name), appTag()),
      h('p', { class: 'failed' }, words.noAnswer),
      h(
        'footer',
        { class: 'only-you' },
        icon('eye', 16),
        words.onlyYou,
        ' • ',
        button({ class: 'link' }, () => row.remove(), words.dismiss),
      ),
    ),
  );
  return row;
}

function header(message: Json, { state }: Scene): HTMLElement {
  const author = state.personOf(authorOf(message));
  const isBot = author?.id === state.snapshot.bot.id;
  const sent = new Date(textOf(message.timestamp));
  const { locale } = state.identity;
  return h(
    'header',
    {},
    h('span', { class: 'author', id: `m-${textOf(message.id)}-author` }, author?.name ?? ''),
    isBot ? appTag() : undefined,
    h('time', { datetime: sent.toISOString(), title: formatTime(sent, 'F', locale) }, messageTime(sent, locale)),
  );
}

function appTag(): HTMLElement {
  return h('span', { class: 'app-tag' }, 'APP');
}

/** "Mette used /ask", or the message whose button was pressed. */
function replyLine(message: Json, scene: Scene): HTMLElement | undefined {
  const { state } = scene;
  const interaction = objectOf(message.interaction_metadata);
  const user = objectOf(interaction.user);
  const who = textOf(user.global_name);
  if (who === '') return undefined;
  const small = avatar(textOf(user.id), state, 'small');
  const name = textOf(interaction.name);
  if (name !== '') {
    const command = commandLabel(state, name, message.type === MENU_ANSWER ? MESSAGE_COMMAND : SLASH_COMMAND);
    return h('div', { class: 'reply-line' }, small, h('span', {}, wordsIn(state.identity.locale).used(who, command)));
  }
  const source = objectOf(state.records.get(textOf(interaction.id))?.request.message);
  const sourceId = textOf(source.id);
  if (sourceId === '') return undefined;
  const author = state.personOf(authorOf(source))?.name ?? '';
  const words = [h('strong', {}, author), ' ', excerpt(source)];
  return h(
    'div',
    { class: 'reply-line' },
    small,
    button({ class: 'reply-link' }, () => scene.jump(sourceId), ...words),
  );
}

/** The first words of a message. */
function excerpt(message: Json): string {
  const text = /"content":"((?:[^"\\]|\\.)+)"/.exec(JSON.stringify(message))?.[1] ?? '';
  return text
    .replace(/\\n/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/[*_#>`]|-# /g, '')
    .slice(0, 80);
}

function thinking({ state }: Scene): HTMLElement {
  return h(
    'div',
    { class: 'thinking' },
    dots(),
    `${state.snapshot.bot.name} ${wordsIn(state.identity.locale).thinking}`,
  );
}

function dots(): HTMLElement {
  return h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
}

function onlyYou(id: string, { state }: Scene): HTMLElement {
  const words = wordsIn(state.identity.locale);
  const dismiss = button({ class: 'link' }, () => state.dismiss(id), words.dismiss);
  return h('footer', { class: 'only-you' }, icon('eye', 16), words.onlyYou, ' • ', dismiss);
}

function actions(message: Json, scene: Scene): HTMLElement {
  const words = wordsIn(scene.state.identity.locale);
  const more = button({ 'aria-label': words.more, 'aria-haspopup': 'menu', title: words.more }, () => {
    const box = more.getBoundingClientRect();
    scene.openMenu(message, { x: box.right, y: box.bottom + 4 }, more);
  });
  more.append(icon('more'));
  return h('div', { class: 'actions' }, more);
}

function isLoading(message: Json): boolean {
  return (numberOf(message.flags) & LOADING) !== 0;
}

function isEdited(message: Json): boolean {
  return textOf(message.edited_timestamp) !== '';
}
