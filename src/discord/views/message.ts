import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIChannelSelectComponent,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APIRoleSelectComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
  APITextDisplayComponent,
  SelectMenuDefaultValueType as DefaultValueType,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { clip } from '../clip.ts';
import { formatCustomId } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { isBlank, label } from '../plain-text.ts';
import type { Press } from '../presses/press.ts';

/** A message as plain data, before it is fitted into Discord's limits. */
export interface View {
  /** RGB. */
  readonly colour?: number;
  /** Discord Markdown above the frame. */
  readonly lead?: string;
  /** Most important first: what does not fit is left out from the end. */
  readonly parts: readonly Part[];
  /** What `file` and `image` parts name. An empty list takes away what hung on the message; absent, that stays. */
  readonly files?: readonly Attachment[];
}

/** A file that goes along with a message. */
export interface Attachment {
  /** Letters, digits, dots, hyphens and underscores: Discord changes all others. */
  readonly name: string;
  readonly data: Buffer;
}

export type Part =
  /** Discord Markdown; text that is none has been escaped. `id` tells this text from the others of the message. */
  | { readonly text: string; readonly id?: number }
  | { readonly rule: true }
  | { readonly buttons: readonly Button[] }
  | { readonly select: Select }
  | { readonly choose: Chooser }
  /** The name of one of the view's files, to be fetched. */
  | { readonly file: string }
  /** The name of one of the view's files, to be seen; and what is to be seen, in words. */
  | { readonly image: string; readonly alt: string };

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

/** A select of the server's roles or channels. */
interface Chooser {
  readonly among: 'roles' | 'channels';
  readonly placeholder: string;
  readonly press: Press;
  /** Ids of those chosen now. */
  readonly chosen: readonly string[];
  /** How many can be chosen; none at all can be where it is more than one. */
  readonly most: number;
}

interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/**
 * The text display that repeats the question which a message answers. Discord numbers components that have no number of
 * their own upwards from 1, and sends the message along when something on it is pressed.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component
 */
export const ASKED_ID = 1000;
/** The one that repeats what somebody else wrote, for a helper who answers it. */
export const QUOTED_ID = 1001;

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

  const text = (content: string, id?: number) => {
    if (characters < 1 || isBlank(content)) return [];
    const fitted = clip(content, characters);
    if (isBlank(fitted) || !take(1)) return [];
    characters -= fitted.length;
    return [
      {
        type: ComponentType.TextDisplay as APITextDisplayComponent['type'],
        ...(id === undefined ? {} : { id }),
        content: fitted,
      },
    ];
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

  const choose = ({ among, placeholder, press, chosen, most }: Chooser): APIComponentInContainer[] => {
    const id = formatCustomId(press);
    if (ids.has(id) || !take(2)) return [];
    ids.add(id);
    const common = {
      custom_id: id,
      placeholder: label(placeholder, LIMITS.placeholder),
      min_values: most > 1 ? 0 : 1,
      max_values: most,
    };
    const ofType = <Type extends DefaultValueType>(type: Type) =>
      chosen.slice(0, most).map((one) => ({ id: one, type }));
    const menu =
      among === 'roles'
        ? {
            type: ComponentType.RoleSelect as APIRoleSelectComponent['type'],
            ...common,
            default_values: ofType(SelectMenuDefaultValueType.Role),
          }
        : {
            type: ComponentType.ChannelSelect as APIChannelSelectComponent['type'],
            ...common,
            default_values: ofType(SelectMenuDefaultValueType.Channel),
          };
    return [{ type: ComponentType.ActionRow, components: [menu] }];
  };

  const image = (name: string, alt: string): APIComponentInContainer[] => {
    if (!take(1)) return [];
    const description = label(alt, LIMITS.altText);
    return [{ type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] }];
  };

  const part = (one: Part): APIComponentInContainer[] => {
    if ('text' in one) return text(one.text, one.id);
    if ('rule' in one) return take(1) ? [{ type: ComponentType.Separator }] : [];
    if ('buttons' in one) return buttons(one.buttons);
    if ('choose' in one) return choose(one.choose);
    if ('file' in one) return take(1) ? [{ type: ComponentType.File, file: { url: `attachment://${one.file}` } }] : [];
    if ('image' in one) return image(one.image, one.alt);
    return select(one.select);
  };

  return { take, text, part };
}

function optionsOf(options: readonly SelectOption[]): APISelectMenuOption[] {
  const values = new Set<string>();
  const made: APISelectMenuOption[] = [];
  for (const { label: words, value, description, chosen } of options) {
    if (made.length === LIMITS.selectOptions || values.has(value) || value.length > LIMITS.optionValue) continue;
    values.add(value);
    made.push({
      label: label(words, LIMITS.optionLabel),
      value,
      ...(description === undefined || isBlank(description)
        ? {}
        : { description: label(description, LIMITS.optionDescription) }),
      ...(chosen === true ? { default: true } : {}),
    });
  }
  return made;
}
