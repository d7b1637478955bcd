import type { Path } from '../json.ts';
import { type Breach, badLength } from './breach.ts';
import { walk } from './walk.ts';

/**
 * A custom_id has 1 to 100 characters and stands once in a message or modal, disabled components included.
 * https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id
 */
export function customIdBreaches(components: unknown, path: Path): readonly Breach[] {
  const seen = new Set<string>();
  return walk(components, path).flatMap(({ component, path: place }) => {
    const customId = component.custom_id;
    if (typeof customId !== 'string') return [];
    const where = [...place, 'custom_id'];
    if (customId.length < 1 || customId.length > 100) {
      return [badLength('custom_id length', where, customId, 1, 100)];
    }
    if (!seen.has(customId)) {
      seen.add(customId);
      return [];
    }
    const message = 'Component custom id cannot be duplicated';
    const code = 'COMPONENT_CUSTOM_ID_DUPLICATED';
    return [{ rule: 'duplicate custom_id', path: where, code, message, sent: customId }];
  });
}
