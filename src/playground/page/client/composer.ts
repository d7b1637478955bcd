import type { OptionText, PageDeed } from '../protocol.ts';
import { matching, type Offered, offered, SLASH_COMMAND } from './catalogue.ts';
import { type CommandForm, createCommandForm } from './command-form.ts';
import { byId, h } from './dom.ts';
import { icon } from './icons.ts';
import type { Scene } from './scene.ts';
import { createSuggestions } from './suggestions.ts';
import { wordsIn } from './words.ts';

/** The message box. */
export interface Composer {
  /** Begins a command: `ask`, `knowledge reload`. */
  compose(path: string): void;
  focus(): void;
}

/** A command that was sent, for the arrow key that brings it back. */
interface Sent {
  readonly path: string;
  readonly given: Readonly<Record<string, OptionText>>;
  readonly texts: Readonly<Record<string, string>>;
}

export function createComposer(scene: Scene): Composer {
  const { state } = scene;
  const root = byId('composer-line', HTMLElement);
  const send = byId('send', HTMLButtonElement);
  const suggestions = createSuggestions();
  let form: CommandForm | undefined;
  let last: Sent | undefined;

  const input = h('input', {
    type: 'text',
    id: 'message-box',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    maxlength: 2000,
  });

  const relabel = () => {
    const words = wordsIn(state.identity.locale);
    const channel = scene.channelName(state.snapshot.channels[state.identity.place]);
    const label = words.write(state.identity.place === 'guild' ? `#${channel}` : channel);
    input.placeholder = label;
    input.setAttribute('aria-label', label);
    send.setAttribute('aria-label', words.send);
  };
  const showPlain = (text: string) => {
    form = undefined;
    input.value = text;
    root.replaceChildren(input);
    suggestions.attach(input);
    suggest();
  };
  const begin = (command: Offered): CommandForm => {
    suggestions.hide();
    const made = createCommandForm({
      command,
      scene,
      suggestions,
      onSend: (given, texts) => sendCommand(command, given, texts),
      onLeave: (text) => {
        showPlain(text);
        input.focus();
      },
    });
    form = made;
    root.replaceChildren(made.element);
    return made;
  };
  const sendCommand = (command: Offered, given: Sent['given'], texts: Sent['texts']) => {
    last = { path: command.path, given, texts };
    showPlain('');
    suggestions.hide();
    input.focus();
    void scene.act({ type: 'command', command: command.path, options: given } satisfies PageDeed);
  };

  const suggest = () => {
    const text = input.value;
    if (!text.startsWith('/')) return suggestions.hide();
    const commands = offered(state, SLASH_COMMAND);
    const typed = text.slice(1);
    // With a space behind it, a name is a command that was begun.
    const begun = [...commands]
      .sort((one, other) => other.name.length - one.name.length)
      .find(({ name, path }) => [name, path].some((known) => typed.toLowerCase().startsWith(`${known} `)));
    if (begun !== undefined) return beginWith(begun, typed);
    const rows = matching(commands, typed.trim()).map((command) => ({
      label: `/${command.name}`,
      detail: command.description,
      picture: h('span', { class: 'command-icon' }, icon('flame', 16)),
      pick: () => begin(command).focus(),
    }));
    const { commands: title, noMatch } = wordsIn(state.identity.locale);
    suggestions.show({ title, rows, note: noMatch, first: true });
  };
  const beginWith = (command: Offered, typed: string) => {
    const name = [command.name, command.path].find((known) => typed.toLowerCase().startsWith(`${known} `)) ?? '';
    const rest = typed.slice(name.length + 1);
    const made = begin(command);
    const [first] = command.options;
    if (rest !== '' && first !== undefined) made.fill(first.name, rest);
    made.focus();
  };

  const onEnter = () => {
    const row = suggestions.highlighted();
    if (row !== undefined) return row.pick();
    const content = input.value.trim();
    if (content === '') return;
    input.value = '';
    void scene.act({ type: 'say', content });
  };
  const again = () => {
    const command = offered(state, SLASH_COMMAND).find(({ path }) => path === last?.path);
    if (last === undefined || command === undefined) return;
    const made = begin(command);
    for (const [name, value] of Object.entries(last.given)) made.fill(name, last.texts[name] ?? String(value), value);
    made.focus();
  };

  input.addEventListener('input', suggest);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const row = suggestions.highlighted();
    if ((key === 'ArrowDown' || key === 'ArrowUp') && suggestions.isOpen()) {
      event.preventDefault();
      suggestions.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'ArrowUp' && input.value === '') {
      event.preventDefault();
      again();
    } else if (key === 'Tab' && !event.shiftKey && row !== undefined) {
      event.preventDefault();
      row.pick();
    } else if (key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      onEnter();
    } else if (key === 'Escape' && suggestions.isOpen()) {
      event.preventDefault();
      suggestions.hide();
    }
  });
  root.parentElement?.addEventListener('focusout', (event) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !root.contains(to))
      setTimeout(() => root.contains(document.activeElement) || suggestions.hide());
  });
  send.addEventListener('click', () => (form === undefined ? onEnter() : form.submit()));
  state.onChange(({ type }) => {
    if (type === 'identity' || type === 'everything') relabel();
    // What is being written stays unless it cannot be sent any more.
    if (type === 'identity' && form !== undefined) showPlain('');
  });
  relabel();
  showPlain('');
  send.append(icon('send'));

  return {
    compose(path) {
      const command = offered(state, SLASH_COMMAND).find((one) => one.path === path);
      if (command === undefined) return scene.say(`/${path} is not offered here.`);
      begin(command).focus();
    },
    focus: () => (form === undefined ? input.focus() : form.focus()),
  };
}
