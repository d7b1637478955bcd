import type { OptionText } from '../protocol.ts';
import type { Offered, OfferedOption } from './catalogue.ts';
import { h } from './dom.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Scene } from './scene.ts';
import type { Suggestions } from './suggestions.ts';
import { wordsIn } from './words.ts';

/** A command that is being written: its name, its options, and the list above them. */
export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
  /** Fills an option in, with what stands in its field and what is sent. */
  fill(option: string, text: string, value?: OptionText): void;
  submit(): void;
}

export interface FormOptions {
  readonly command: Offered;
  readonly scene: Scene;
  readonly suggestions: Suggestions;
  readonly onSend: (given: Readonly<Record<string, OptionText>>, texts: Readonly<Record<string, string>>) => void;
  /** Leaves the command; what is to stand in the message box instead. */
  readonly onLeave: (text: string) => void;
}

/** Milliseconds without typing after which suggestions are asked for. */
const DEBOUNCE = 120;

export function createCommandForm({ command, scene, suggestions, onSend, onLeave }: FormOptions): CommandForm {
  const words = wordsIn(scene.state.identity.locale);
  const fields: OptionField[] = [];
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tail = h('input', {
    type: 'text',
    class: 'tail',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': `/${command.name}: ${words.optional}`,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const name = h('span', { class: 'command-name' }, `/${command.name}`);
  const element = h('div', { class: 'command-line', role: 'group', 'aria-label': `/${command.name}` }, name, tail);

  const given = () =>
    Object.fromEntries(
      fields.flatMap((field) => {
        const value = field.value();
        return value === undefined ? [] : [[field.option.name, value]];
      }),
    );
  const remaining = () => command.options.filter((option) => !fields.some((field) => field.option === option));
  const inputs = () => [...fields.map(({ input }) => input), tail];
  const step = (from: HTMLInputElement, by: 1 | -1) => {
    const all = inputs();
    const next = all[all.indexOf(from) + by];
    next?.focus();
    return next !== undefined;
  };

  const add = (option: OfferedOption): OptionField => {
    const field = createOptionField(option, scene);
    fields.push(field);
    tail.before(field.element);
    field.input.addEventListener('focus', () => suggest(field));
    field.input.addEventListener('input', () => {
      field.setProblem(undefined);
      suggest(field);
    });
    field.input.addEventListener('keydown', (event) => onKey(event, field));
    return field;
  };
  const remove = (field: OptionField) => {
    const before = inputs()[fields.indexOf(field) - 1] ?? tail;
    fields.splice(fields.indexOf(field), 1);
    field.element.remove();
    before.focus();
  };

  const suggest = (field: OptionField) => {
    suggestions.attach(field.input);
    clearTimeout(timer);
    asked += 1;
    const { label, description, autocomplete } = field.option;
    const head = { title: label, about: description };
    const closed = field.closedChoices(() => step(field.input, 1));
    if (closed !== undefined) {
      return suggestions.show({ ...head, rows: closed, note: words.noMatch, first: field.text() !== '' });
    }
    if (!autocomplete) return suggestions.show({ ...head, rows: [] });
    if (suggestions.rows().length === 0) suggestions.show({ ...head, rows: [], note: words.loading });
    const now = asked;
    timer = setTimeout(() => void complete(field, now, head), DEBOUNCE);
  };
  const complete = async (field: OptionField, turn: number, head: { title: string; about: string }) => {
    const { name: focused } = field.option;
    const options = { ...given(), [focused]: field.text() };
    const outcome = await scene.act({ type: 'autocomplete', command: command.path, options, focused });
    // What was typed meanwhile has asked anew.
    if (turn !== asked || document.activeElement !== field.input) return;
    const choices = outcome.type === 'choices' ? outcome.choices : [];
    const rows = choices.map((choice) => ({
      label: choice.name,
      pick: () => {
        field.choose(choice.name, choice.value);
        step(field.input, 1);
      },
    }));
    suggestions.show({ ...head, rows, note: words.noMatch });
  };
  const suggestOptions = () => {
    suggestions.attach(tail);
    clearTimeout(timer);
    asked += 1;
    const wanted = tail.value.trim().replace(/:$/, '').toLowerCase();
    const rows = remaining()
      .filter(({ label, name: real }) => label.toLowerCase().startsWith(wanted) || real.startsWith(wanted))
      .map((option) => ({
        label: option.label,
        detail: option.description,
        pick: () => {
          tail.value = '';
          add(option).input.focus();
        },
      }));
    if (rows.length === 0) suggestions.hide();
    else suggestions.show({ title: words.optional, rows, first: wanted !== '' });
  };

  const onKey = (event: KeyboardEvent, field: OptionField | undefined) => {
    const input = field?.input ?? tail;
    const done = () => event.preventDefault();
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (suggestions.move(event.key === 'ArrowDown' ? 1 : -1)) done();
        return;
      case 'ArrowLeft':
        if (input.selectionStart === 0 && input.selectionEnd === 0 && step(input, -1)) done();
        return;
      case 'ArrowRight':
        if (input.selectionStart === input.value.length && step(input, 1)) done();
        return;
      case 'Tab':
        if (!event.shiftKey && pickByTab(field)) done();
        return;
      case 'Enter':
        done();
        return onEnter(field);
      case 'Escape':
        done();
        event.stopPropagation();
        if (suggestions.isOpen()) suggestions.hide();
        else onLeave('');
        return;
      case 'Backspace':
        if (input.value !== '') return;
        done();
        return onBackspace(field);
    }
  };
  /** Tab takes the suggestion that is highlighted, else the first; a field that is filled in, it only leaves. */
  const pickByTab = (field: OptionField | undefined): boolean => {
    const row = suggestions.highlighted() ?? (field === undefined ? undefined : suggestions.rows()[0]);
    const isDone = field?.isChosen() === true && suggestions.highlighted() === undefined;
    if (row === undefined || isDone) return false;
    if (suggestions.highlighted() === undefined && field?.text() === '') return false;
    row.pick();
    return true;
  };
  const onEnter = (field: OptionField | undefined) => {
    const highlighted = suggestions.highlighted();
    // A list that must be chosen from gives its first row away.
    if (
      highlighted !== undefined &&
      !(field !== undefined && field.closedChoices(() => {}) !== undefined && field.value() !== undefined)
    ) {
      return highlighted.pick();
    }
    submit();
  };
  const onBackspace = (field: OptionField | undefined) => {
    if (field === undefined) {
      if (!step(tail, -1)) onLeave(`/${command.name}`);
    } else if (field.option.required) {
      if (!step(field.input, -1)) onLeave(`/${command.name}`);
    } else {
      remove(field);
    }
  };

  const problemOf = (field: OptionField): string | undefined => {
    if (field.isStrange()) return words.notOffered;
    return field.option.required && field.value() === undefined ? words.required : undefined;
  };
  const submit = () => {
    const wrong = fields.find((field) => problemOf(field) !== undefined);
    if (wrong === undefined) {
      clearTimeout(timer);
      return onSend(given(), Object.fromEntries(fields.map((field) => [field.option.name, field.text()])));
    }
    const problem = problemOf(wrong);
    wrong.input.focus();
    wrong.setProblem(problem);
    suggestions.show({
      title: wrong.option.label,
      rows: wrong.closedChoices(() => step(wrong.input, 1)) ?? [],
      about: problem ?? '',
    });
  };

  tail.addEventListener('focus', suggestOptions);
  tail.addEventListener('input', suggestOptions);
  tail.addEventListener('keydown', (event) => onKey(event, undefined));
  for (const option of command.options.filter(({ required }) => required)) add(option);

  return {
    element,
    focus: () => inputs()[0]?.focus(),
    submit,
    fill(optionName, text, value) {
      const option = command.options.find((one) => one.name === optionName);
      if (option === undefined) return;
      const field = fields.find((one) => one.option === option) ?? add(option);
      field.choose(text, value ?? text);
    },
  };
}
