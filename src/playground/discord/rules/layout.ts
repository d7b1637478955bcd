import { isBlank, listOf, numberOf, type Path, textOf } from '../json.ts';
import { type Breach, badLength, missing } from './breach.ts';
import { COMPONENT, type Placed, SELECTS, walk } from './walk.ts';

/** Message flag IS_COMPONENTS_V2. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const COMPONENTS_V2 = 1 << 15;

/** At most 40 components in a message, nested ones included. https://discord.com/developers/docs/components/reference */
const MAX_COMPONENTS = 40;
/** At most 4,000 characters over all text displays of a message. Same page, "Text Display". */
const MAX_TEXT = 4000;
/** At most 5 action rows in a message without IS_COMPONENTS_V2. Same page, "Legacy Message Component Behavior". */
const MAX_LEGACY_ROWS = 5;
/** An action row holds up to 5 buttons, or one select. Same page, "Action Row". */
const MAX_BUTTONS = 5;

const IN_ROW: readonly unknown[] = [COMPONENT.button, ...SELECTS];
const BLOCKS: readonly unknown[] = [
  COMPONENT.actionRow,
  COMPONENT.section,
  COMPONENT.textDisplay,
  COMPONENT.mediaGallery,
  COMPONENT.file,
  COMPONENT.separator,
];

/** Which types may stand where in a message. Same page, "Usage" of each component. */
function allowedAt({ parent, path }: Placed, v2: boolean): readonly unknown[] {
  if (parent === undefined) return v2 ? [...BLOCKS, COMPONENT.container] : [COMPONENT.actionRow];
  if (parent === COMPONENT.container) return BLOCKS;
  if (parent === COMPONENT.actionRow) return IN_ROW;
  if (parent === COMPONENT.section) {
    return path.at(-1) === 'accessory' ? [COMPONENT.button, COMPONENT.thumbnail] : [COMPONENT.textDisplay];
  }
  return [];
}

/** The rules on how components are put together in a message. */
export function layoutBreaches(components: unknown, path: Path, v2: boolean): readonly Breach[] {
  const placed = walk(components, path);
  return [
    ...(v2 ? budgetBreaches(placed, path) : legacyRowBreaches(components, path)),
    ...placed.flatMap((one) => placeBreaches(one, v2)),
    ...placed.flatMap(innerBreaches),
    ...duplicateIdBreaches(placed),
  ];
}

function budgetBreaches(placed: readonly Placed[], path: Path): readonly Breach[] {
  const breaches: Breach[] = [];
  if (placed.length > MAX_COMPONENTS) {
    const message = `Total number of components cannot exceed ${MAX_COMPONENTS}`;
    const code = 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED';
    breaches.push({ rule: 'total components', path, code, message, sent: placed.length });
  }
  const text = placed
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .reduce((sum, { component }) => sum + textOf(component.content).length, 0);
  if (text > MAX_TEXT) {
    const message = `Components displayable text size exceeds maximum size of ${MAX_TEXT}`;
    const code = 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED';
    breaches.push({ rule: 'total text', path, code, message, sent: text });
  }
  return breaches;
}

function legacyRowBreaches(components: unknown, path: Path): readonly Breach[] {
  const rows = listOf(components).length;
  return rows > MAX_LEGACY_ROWS ? [badLength('legacy action rows', path, rows, 0, MAX_LEGACY_ROWS)] : [];
}

function placeBreaches(placed: Placed, v2: boolean): readonly Breach[] {
  const allowed = allowedAt(placed, v2);
  if (allowed.includes(placed.type)) return [];
  const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
  const path = [...placed.path, 'type'];
  return [{ rule: 'component place', path, code: 'UNION_TYPE_CHOICES', message, sent: placed.type }];
}

function innerBreaches({ component, type, path }: Placed): readonly Breach[] {
  const inside = listOf(component.components);
  const insidePath = [...path, 'components'];
  switch (type) {
    case COMPONENT.actionRow:
      return rowBreaches(inside, insidePath);
    case COMPONENT.section:
      return [
        ...(inside.length < 1 || inside.length > 3
          ? [badLength('section texts', insidePath, inside.length, 1, 3)]
          : []),
        ...(isBlank(component.accessory) ? [missing('section accessory', [...path, 'accessory'])] : []),
      ];
    case COMPONENT.textDisplay: {
      const blank = textOf(component.content).trim() === '';
      return blank ? [badLength('empty text display', [...path, 'content'], component.content, 1, MAX_TEXT)] : [];
    }
    case COMPONENT.mediaGallery: {
      const items = listOf(component.items).length;
      return items < 1 || items > 10 ? [badLength('media gallery items', [...path, 'items'], items, 1, 10)] : [];
    }
    case COMPONENT.container:
      return inside.length < 1 ? [badLength('container size', insidePath, inside.length, 1, MAX_COMPONENTS)] : [];
    default:
      return [];
  }
}

function rowBreaches(inside: readonly unknown[], path: Path): readonly Breach[] {
  if (inside.length < 1) return [badLength('action row size', path, inside.length, 1, MAX_BUTTONS)];
  const types = inside.map((component) => walk([component], [])[0]?.type);
  const hasSelect = types.some((type) => SELECTS.includes(type));
  const width = hasSelect ? 1 : MAX_BUTTONS;
  return types.slice(width).map((type, index) => ({
    rule: hasSelect ? 'select alone in its row' : 'buttons in a row',
    path: [...path, width + index],
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    message: 'The specified component exceeds the maximum width',
    sent: type,
  }));
}

/** `id` is optional; where it is given it is unique. Same page, "Anatomy of a Component". 0 counts as not given. */
function duplicateIdBreaches(placed: readonly Placed[]): readonly Breach[] {
  const seen = new Set<number>();
  return placed.flatMap(({ component, path }) => {
    const id = numberOf(component.id);
    if (id === 0) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = 'Component id cannot be duplicated';
    const code = 'COMPONENT_ID_DUPLICATED';
    return [{ rule: 'duplicate component id', path: [...path, 'id'], code, message, sent: id }];
  });
}
