import { objectOf, textOf } from '../discord/json.ts';
import { CALLBACK } from '../discord/rules/callbacks.ts';
import { EPHEMERAL, LOADING } from '../discord/rules/messages.ts';
import { COMPONENT, walk } from '../discord/rules/walk.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Deed, InteractionOutcome, LoopbackMessage } from '../discord/types.ts';
import { type Drawing, drawChoices, drawMessage, drawModal, type Target } from './draw.ts';
import { helpLines } from './help.ts';
import type { Line } from './line.ts';
import type { Member } from './member.ts';
import { parseSlash, TypingError } from './slash.ts';
import type { Style } from './style.ts';

/** What a person at the prompt did last, and how to do the next thing. */
export interface Session {
  /** Does what the line asks and resolves with what is to be printed. */
  run(line: Line): Promise<readonly string[]>;
}

export interface SessionOptions {
  readonly discord: LoopbackDiscord;
  readonly member: Member;
  readonly style: Style;
  readonly width: () => number;
}

/** Longest wait for what follows a deferral, in milliseconds. */
const PATIENCE = 60_000;

export function createSession({ discord, member, style, width }: SessionOptions): Session {
  let shown: { readonly message: LoopbackMessage; readonly drawing: Drawing } | undefined;
  let last: InteractionOutcome | undefined;

  const show = (message: LoopbackMessage): readonly string[] => {
    const drawing = drawMessage(message, { style, nameOf: member.nameOf, locale: member.locale(), width: width() });
    shown = { message, drawing };
    const pinged = message.notified.map((id) => `@${member.nameOf(id)}`).join(', ');
    const isPublic = (message.flags & EPHEMERAL) === 0 && member.place() !== 'dm';
    return [
      ...(isPublic ? [style.dim('Posted in the channel')] : []),
      ...drawing.lines,
      ...(pinged === '' ? [] : [style.dim(`Pinged: ${pinged}`)]),
    ];
  };

  const act = async (deed: Deed): Promise<readonly string[]> => {
    const editedBefore = deed.type === 'component' ? deed.message.edited_timestamp : null;
    const outcome = await discord.interact({ ...member.asker(), ...deed });
    last = outcome;
    const { response } = outcome;
    if (response === undefined) return [style.red('The application did not respond.')];
    const latency = style.dim(`${Math.round(outcome.latency)} ms`);
    if (response.type === CALLBACK.autocomplete) return [...drawChoices(response, style), latency];
    if (response.type === CALLBACK.modal) return [...drawModal(response, style), latency];
    await settled(outcome, editedBefore);
    const made = outcome.messages.length > 0 ? outcome.messages : [outcome.message];
    return [...made.flatMap((message) => (message === undefined ? [] : show(message))), latency];
  };

  const hit = (targets: readonly Target[], number: number, what: string): Promise<readonly string[]> => {
    const target = targets[number - 1];
    if (target === undefined || shown === undefined) {
      throw new TypingError(
        targets.length === 0 ? `There is no ${what} here.` : `The numbers end at ${targets.length}.`,
      );
    }
    const values = target.value === undefined ? {} : { values: [target.value] };
    return act({ type: 'component', message: shown.message, customId: target.customId, ...values });
  };

  const fill = (text: string): Promise<readonly string[]> => {
    if (last?.response?.type !== CALLBACK.modal) throw new TypingError('No form is open.');
    const inputs = walk(objectOf(last.response.data).components, []).filter(({ type }) => type === COMPONENT.textInput);
    const texts = text.split('|').map((part) => part.trim());
    const fields = inputs.map(({ component }, index) => [textOf(component.custom_id), texts[index] ?? '']);
    return act({ type: 'modal', opened: last, fields: Object.fromEntries(fields) });
  };

  const parse = (text: string) => parseSlash(text, discord.registeredCommands(), member.userOf);

  const complete = (text: string): Promise<readonly string[]> => {
    const slash = parse(text);
    if (slash.last === undefined) throw new TypingError('Begin an option: complete /ask question:see');
    return act({ type: 'autocomplete', ...slash, focused: slash.last });
  };

  return {
    async run(line) {
      switch (line.type) {
        case 'nothing':
        case 'quit':
          return [];
        case 'help':
          return helpLines(discord.registeredCommands(), style);
        case 'json':
          return (JSON.stringify(last?.response, null, 2) ?? 'Nothing was answered yet.').split('\n');
        case 'slash':
          return act({ type: 'command', ...parse(line.text) });
        case 'complete':
          return complete(line.text);
        case 'press':
          return hit(shown?.drawing.buttons ?? [], line.number, 'button');
        case 'choose':
          return hit(shown?.drawing.options ?? [], line.number, 'selection');
        case 'fill':
          return fill(line.text);
        case 'locale':
          return [member.setLocale(line.value)];
        case 'as':
          return [member.become(line.value)];
        case 'in':
          return [member.goTo(line.value)];
      }
    },
  };
}

/** Waits for what a deferral promised. */
async function settled(outcome: InteractionOutcome, editedBefore: string | null): Promise<void> {
  const type = outcome.response?.type;
  if (type === CALLBACK.deferredMessage) {
    await outcome.until(({ message }) => message === undefined || (message.flags & LOADING) === 0, PATIENCE);
  }
  if (type === CALLBACK.deferredUpdate) {
    await outcome.until(
      ({ message, messages }) => messages.length > 0 || message?.edited_timestamp !== editedBefore,
      PATIENCE,
    );
  }
}
