import type { APIModalInteractionResponseCallbackData, APITextDisplayComponent } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { clip, fitting } from '../clip.ts';
import { formatCustomId } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { harmless, isBlank, label } from '../plain-text.ts';
import type { Press } from '../presses/press.ts';

/** A modal with one text to write, as plain data. */
export interface Modal {
  readonly title: string;
  /** What it is sent with. */
  readonly press: Press;
  /** Discord Markdown above the input. */
  readonly intro: string;
  readonly input: ModalInput;
}

interface ModalInput {
  /** Its custom_id. */
  readonly name: string;
  readonly label: string;
  /** What stands in it already. */
  readonly value: string;
  /** Most characters; at most Discord's 4,000. */
  readonly max: number;
}

/** The body of a modal, within Discord's limits. https://discord.com/developers/docs/components/using-modal-components */
export function modalOf({ title, press, intro, input }: Modal): APIModalInteractionResponseCallbackData {
  const value = fitting(harmless(input.value), input.max);
  return {
    custom_id: formatCustomId(press),
    title: label(title, LIMITS.modalTitle),
    components: [
      ...(isBlank(intro)
        ? []
        : [{ type: ComponentType.TextDisplay as APITextDisplayComponent['type'], content: clip(intro, LIMITS.text) }]),
      {
        type: ComponentType.Label,
        label: label(input.label, LIMITS.inputLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: input.name,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: input.max,
          ...(value === '' ? {} : { value }),
        },
      },
    ],
  };
}
