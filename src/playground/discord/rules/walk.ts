import { isObject, type Json, listOf, type Path } from '../json.ts';

/**
 * The numbers of component types.
 * https://discord.com/developers/docs/components/reference#component-object-component-types
 */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

export const SELECTS: readonly unknown[] = [
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
];

/** A component, and where it stands. */
export interface Placed {
  readonly component: Json;
  readonly type: unknown;
  readonly path: Path;
  /** The type of the component that holds it; undefined at the top. */
  readonly parent: unknown;
}

/** Every component of a message or modal, nested ones included, in reading order. */
export function walk(components: unknown, path: Path, parent?: unknown): readonly Placed[] {
  return listOf(components).flatMap((component, index) => visit(component, [...path, index], parent));
}

function visit(component: unknown, path: Path, parent: unknown): readonly Placed[] {
  if (!isObject(component)) return [];
  return [
    { component, type: component.type, path, parent },
    ...walk(component.components, [...path, 'components'], component.type),
    ...visit(component.accessory, [...path, 'accessory'], component.type),
    ...visit(component.component, [...path, 'component'], component.type),
  ];
}
