import { isBlank, type Json, listOf, type Path } from '../json.ts';
import { type Breach, badLength, lengthBreaches, missing } from './breach.ts';
import { customIdBreaches } from './custom-ids.ts';
import { selectBreaches } from './selects.ts';
import { COMPONENT, type Placed, walk } from './walk.ts';

/** https://discord.com/developers/docs/components/reference#label, "Label Child Components" */
const IN_LABEL: readonly unknown[] = [3, 4, 5, 6, 7, 8, 19, 21, 22, 23];

/**
 * A modal has a custom_id of 1 to 100 characters, a title of 1 to 45 and 1 to 5 components: labels, text displays, or
 * (deprecated) action rows with one text input each.
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
 */
export function modalBreaches(modal: Json, path: Path): readonly Breach[] {
  const components = [...path, 'components'];
  const count = listOf(modal.components).length;
  return [
    ...(isBlank(modal.custom_id) ? [missing('modal custom_id', [...path, 'custom_id'])] : []),
    ...lengthBreaches('modal custom_id', [...path, 'custom_id'], modal.custom_id, 1, 100),
    ...lengthBreaches('modal title', [...path, 'title'], modal.title, 1, 45),
    ...(count < 1 || count > 5 ? [badLength('modal rows', components, count, 1, 5)] : []),
    ...customIdBreaches(modal.components, components),
    ...selectBreaches(modal.components, components),
    ...walk(modal.components, components).flatMap((placed) => [...placeBreaches(placed), ...inputBreaches(placed)]),
  ];
}

function allowedIn(parent: unknown): readonly unknown[] {
  if (parent === undefined) return [COMPONENT.actionRow, COMPONENT.textDisplay, COMPONENT.label];
  if (parent === COMPONENT.actionRow) return [COMPONENT.textInput];
  return parent === COMPONENT.label ? IN_LABEL : [];
}

function placeBreaches({ type, parent, path, component }: Placed): readonly Breach[] {
  const allowed = allowedIn(parent);
  const breaches: Breach[] = [];
  if (!allowed.includes(type)) {
    const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
    breaches.push({ rule: 'modal place', path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message, sent: type });
  }
  const inside = listOf(component.components).length;
  if (type === COMPONENT.actionRow && inside !== 1) {
    breaches.push(badLength('modal row size', [...path, 'components'], inside, 1, 1));
  }
  if (type === COMPONENT.label) {
    breaches.push(...lengthBreaches('modal label', [...path, 'label'], component.label, 1, 45));
    breaches.push(...lengthBreaches('modal label', [...path, 'description'], component.description, 1, 100));
  }
  return breaches;
}

/** https://discord.com/developers/docs/components/reference#text-input */
function inputBreaches({ type, parent, path, component }: Placed): readonly Breach[] {
  if (type !== COMPONENT.textInput) return [];
  const needsLabel = parent === COMPONENT.actionRow && isBlank(component.label);
  const minimum = typeof component.min_length === 'number' ? component.min_length : 0;
  const maximum = typeof component.max_length === 'number' ? component.max_length : 4000;
  const bounds = { rule: 'text input bounds', path, code: 'NUMBER_TYPE_RANGE', sent: component };
  return [
    ...(needsLabel ? [missing('text input label', [...path, 'label'])] : []),
    ...lengthBreaches('text input label', [...path, 'label'], component.label, 1, 45),
    ...lengthBreaches('text input placeholder', [...path, 'placeholder'], component.placeholder, 0, 100),
    ...lengthBreaches('text input value', [...path, 'value'], component.value, 0, maximum),
    ...(minimum > maximum ? [{ ...bounds, message: 'min_length is greater than max_length' }] : []),
  ];
}
