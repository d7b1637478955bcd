import type { OptionText } from '../protocol.ts';
import { avatar } from './avatar.ts';
import { type OfferedOption, OPTION } from './catalogue.ts';
import { h } from './dom.ts';
import type { Scene } from './scene.ts';
import type { Suggestion } from './suggestions.ts';

/** An option of a command that is being filled in. */
export interface OptionField {
  readonly option: OfferedOption;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** What would be sent; undefined where nothing is given. */
  value(): OptionText | undefined;
  /** The words that were typed or chosen. */
  text(): string;
  /** Fills in a choice. */
  choose(name: string, value: OptionText): void;
  /** True where what stands there was chosen from a list. */
  isChosen(): boolean;
  /** True where only certain values can be sent, and what stands there is none of them. */
  isStrange(): boolean;
  setProblem(problem: string | undefined): void;
  /** What can be chosen of a closed list, by what was typed; undefined where anything may be typed. */
  closedChoices(pick: () => void): readonly Suggestion[] | undefined;
}

export function createOptionField(option: OfferedOption, scene: Scene): OptionField {
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': `${option.label}: ${option.description}`,
    'aria-required': option.required ? 'true' : undefined,
    autocomplete: 'off',
    spellcheck: 'false',
    size: 1,
  });
  const element = h(
    'label',
    { class: 'option' },
    h('span', { class: 'option-name', 'aria-hidden': 'true' }, option.label),
    input,
  );
  let chosen: { readonly name: string; readonly value: OptionText } | undefined;
  const people = [...scene.state.snapshot.people, scene.state.snapshot.bot];
  const list = option.type === OPTION.user ? people.map(({ id, name }) => ({ name, value: id })) : option.choices;
  const isClosed = list.length > 0 || option.type === OPTION.user;

  const resize = () => {
    input.size = Math.max(1, Math.min(60, input.value.length));
  };
  const readable = (text: string) => text.replace(/^@/, '').trim().toLowerCase();
  const exact = () => list.find(({ name }) => name.toLowerCase() === readable(input.value));
  input.addEventListener('input', () => {
    if (chosen?.name !== input.value) chosen = undefined;
    resize();
  });

  const value = (): OptionText | undefined => {
    if (chosen !== undefined) return chosen.value;
    const text = input.value;
    if (text.trim() === '') return undefined;
    if (isClosed) return exact()?.value;
    if (option.type === OPTION.integer || option.type === OPTION.number) return Number(text);
    return text;
  };

  return {
    option,
    element,
    input,
    value,
    text: () => input.value,
    choose(name, chosenValue) {
      chosen = { name, value: chosenValue };
      input.value = name;
      resize();
    },
    isChosen: () => chosen !== undefined,
    isStrange: () => input.value.trim() !== '' && (value() === undefined || Number.isNaN(value())),
    setProblem(problem) {
      element.classList.toggle('is-wrong', problem !== undefined);
      if (problem === undefined) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
    },
    closedChoices(pick) {
      if (!isClosed) return undefined;
      // Once something is chosen, all else is offered again.
      const wanted = chosen === undefined ? readable(input.value) : '';
      return list
        .filter(({ name }) => name.toLowerCase().includes(wanted))
        .map((choice) => ({
          label: choice.name,
          ...(option.type === OPTION.user ? { picture: avatar(String(choice.value), scene.state, 'small') } : {}),
          pick: () => {
            chosen = choice;
            input.value = choice.name;
            resize();
            pick();
          },
        }));
    },
  };
}
