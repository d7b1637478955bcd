import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { clip } from '../clip.ts';
import { formatCustomId, type Press } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { isBlank, label } from '../plain-text.ts';

/** A message as plain data, before it is fitted into Discord's limits. */
export interface View {
  /** RGB. */
  readonly colour?: number;
  /** Discord Markdown above the frame. */
  readonly lead?: string;
  /** Most important first: what does not fit is left out from the end. */
  readonly parts: readonly Part[];
}

export type Part =
  /** Discord Markdown; text that is none has been escaped. */
  | { readonly text: string }
  | { readonly rule: true }
  | { readonly buttons: readonly Button[] }
  | { readonly select: Select };

export interface Button {
  readonly label: string;
  readonly press: Press;
  readonly disabled?: boolean;
  readonly primary?: boolean;
}

export interface Select {
  readonly placeholder: string;
  readonly press: Press;
  readonly options: readonly SelectOption[];
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/**
 * Makes the Components V2 message of a view, within Discord's limits whatever the view holds: at most 40 components and
 * 4,000 characters, no text display blank, no `custom_id` and no option value twice.
 * https://discord.com/developers/docs/components/reference
 */
export function componentsOf(view: View): APIMessageTopLevelComponent[] {
  const fitter = createFitter();
  const lead = view.lead === undefined ? [] : fitter.text(view.lead);
  fitter.take(1);
  const inside = view.parts.flatMap((part) => fitter.part(part));
  if (inside.length === 0) return lead;
  return [
    ...lead,
    {
      type: ComponentType.Container,
      ...(view.colour === undefined ? {} : { accent_color: view.colour }),
      components: inside,
    },
  ];
}

/** Holds what is left of the room, and hands it out part by part. */
function createFitter() {
  let components: number = LIMITS.components;
  let characters: number = LIMITS.text;
  const ids = new Set<string>();

  const take = (count: number): boolean => {
    if (components < count) return false;
    components -= count;
    return true;
  };

  const text = (content: string) => {
    if (characters < 1 || isBlank(content)) return [];
    const fitted = clip(content, characters);
    if (isBlank(fitted) || !take(1)) return [];
    characters -= fitted.length;
    return [{ type: ComponentType.TextDisplay as const, content: fitted }];
  };

  const button = ({ press, label: words, disabled, primary }: Button): APIButtonComponentWithCustomId[] => {
    const id = formatCustomId(press);
    if (ids.has(id)) return [];
    ids.add(id);
    return [
      {
        type: ComponentType.Button,
        style: primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
        label: label(words, LIMITS.buttonLabel),
        custom_id: id,
        ...(disabled ? { disabled } : {}),
      },
    ];
  };

  const buttons = (all: readonly Button[]): APIActionRowComponent<APIButtonComponentWithCustomId>[] => {
    const made = all.flatMap(button);
    const rows: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [];
    for (let at = 0; at < made.length; at += LIMITS.rowButtons) {
      const row = made.slice(at, at + LIMITS.rowButtons);
      if (take(1 + row.length)) rows.push({ type: ComponentType.ActionRow, components: row });
    }
    return rows;
  };

  const select = ({ placeholder, press, options }: Select): APIActionRowComponent<APIStringSelectComponent>[] => {
    const id = formatCustomId(press);
    const made = optionsOf(options);
    if (made.length === 0 || ids.has(id) || !take(2)) return [];
    ids.add(id);
    const menu: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: id,
      placeholder: label(placeholder, LIMITS.placeholder),
      options: made,
    };
    return [{ type: ComponentType.ActionRow, components: [menu] }];
  };

  const part = (one: Part): APIComponentInContainer[] => {
    if ('text' in one) return text(one.text);
    if ('rule' in one) return take(1) ? [{ type: ComponentType.Separator }] : [];
    return 'buttons' in one ? buttons(one.buttons) : select(one.select);
  };

  return { take, text, part };
}

function optionsOf(options: readonly SelectOption[]): APISelectMenuOption[] {
  const values = new Set<string>();
  const made: APISelectMenuOption[] = [];
  for (const { label: words, value, description } of options) {
    if (made.length === LIMITS.selectOptions || values.has(value) || value.length > LIMITS.optionValue) continue;
    values.add(value);
    made.push({
      label: label(words, LIMITS.optionLabel),
      value,
      ...(description === undefined || isBlank(description)
        ? {}
        : { description: label(description, LIMITS.optionDescription) }),
    });
  }
  return made;
}
