import { isBlank, type Json, numberOf, type Path } from '../json.ts';
import { type Breach, lengthBreaches, missing } from './breach.ts';
import { COMPONENT, walk } from './walk.ts';

const LINK = 5;
const PREMIUM = 6;

/** The rules on buttons. https://discord.com/developers/docs/components/reference#button */
export function buttonBreaches(components: unknown, path: Path): readonly Breach[] {
  return walk(components, path)
    .filter(({ type }) => type === COMPONENT.button)
    .flatMap((placed) => [
      ...faceBreaches(placed.component, placed.path),
      ...aimBreaches(placed.component, placed.path),
    ]);
}

/** A label of at most 80 characters, or an emoji, or both; a premium button shows the product's own. */
function faceBreaches(button: Json, path: Path): readonly Breach[] {
  if (button.style === PREMIUM) return [];
  if (isBlank(button.label) && isBlank(button.emoji)) {
    const message = 'A label or emoji is required';
    const code = 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED';
    return [{ rule: 'button face', path, code, message, sent: button }];
  }
  return lengthBreaches('button label', [...path, 'label'], button.label, 0, 80);
}

/** A link button has a url and no custom_id, a premium one a sku_id and neither, every other a custom_id and no url. */
function aimBreaches(button: Json, path: Path): readonly Breach[] {
  const wants = button.style === LINK ? 'url' : button.style === PREMIUM ? 'sku_id' : 'custom_id';
  const absent = isBlank(button[wants]) ? [missing(`button ${wants}`, [...path, wants])] : [];
  const excess = ['custom_id', 'url', 'sku_id']
    .filter((field) => field !== wants && !isBlank(button[field]))
    .map((field) => ({
      rule: `button without ${field}`,
      path: [...path, field],
      code: 'BUTTON_COMPONENT_EXCLUSIVE_FIELDS',
      message: `A button of style ${numberOf(button.style)} cannot have a ${field}`,
      sent: button[field],
    }));
  return [...absent, ...excess];
}
