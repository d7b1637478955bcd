import { isBlank, type Json, numberOf, objectsOf, type Path } from '../json.ts';
import { type Breach, badLength, lengthBreaches, missing } from './breach.ts';
import { COMPONENT, SELECTS, walk } from './walk.ts';

/** The rules on select menus. https://discord.com/developers/docs/components/reference#string-select and the ones below it. */
export function selectBreaches(components: unknown, path: Path): readonly Breach[] {
  return walk(components, path)
    .filter(({ type }) => SELECTS.includes(type))
    .flatMap(({ component, type, path: place }) => [
      ...(isBlank(component.custom_id) ? [missing('select custom_id', [...place, 'custom_id'])] : []),
      ...lengthBreaches('select placeholder', [...place, 'placeholder'], component.placeholder, 0, 150),
      ...rangeBreaches(component, place),
      ...(type === COMPONENT.stringSelect ? optionBreaches(component, [...place, 'options']) : []),
    ]);
}

/** min_values 0 to 25, max_values 1 to 25, and both no more than there are options; one each where not given. */
function rangeBreaches(select: Json, path: Path): readonly Breach[] {
  const minimum = select.min_values === undefined ? 1 : numberOf(select.min_values);
  const maximum = select.max_values === undefined ? 1 : numberOf(select.max_values);
  const options = select.type === COMPONENT.stringSelect ? objectsOf(select.options).length : 25;
  const breaches: Breach[] = [];
  if (minimum > maximum) breaches.push(rangeBreach([...path, 'min_values'], minimum, `at most ${maximum}`));
  if (maximum < 1 || maximum > 25) breaches.push(rangeBreach([...path, 'max_values'], maximum, 'between 1 and 25'));
  else if (maximum > options && options > 0)
    breaches.push(rangeBreach([...path, 'max_values'], maximum, `at most ${options}`));
  return breaches;
}

function rangeBreach(path: Path, sent: number, bounds: string): Breach {
  return { rule: 'select values', path, code: 'NUMBER_TYPE_RANGE', message: `int value should be ${bounds}.`, sent };
}

function optionBreaches(select: Json, path: Path): readonly Breach[] {
  const options = objectsOf(select.options);
  const breaches: Breach[] = [];
  if (options.length < 1 || options.length > 25) {
    breaches.push(badLength('select options', path, options.length, 1, 25));
  }
  const seen = new Set<unknown>();
  options.forEach((option, index) => {
    for (const field of ['label', 'value'] as const) {
      breaches.push(...lengthBreaches(`select option ${field}`, [...path, index, field], option[field], 1, 100));
    }
    const described = [...path, index, 'description'];
    breaches.push(...lengthBreaches('select option description', described, option.description, 1, 100));
    if (seen.has(option.value)) breaches.push(duplicateValue([...path, index, 'value'], option.value));
    seen.add(option.value);
  });
  if (options.filter((option) => option.default === true).length > Math.max(1, numberOf(select.max_values))) {
    const message = 'More options are chosen beforehand than may be chosen';
    breaches.push({
      rule: 'select defaults',
      path,
      code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      message,
      sent: options,
    });
  }
  return breaches;
}

function duplicateValue(path: Path, sent: unknown): Breach {
  const message = 'The specified option value is already used';
  return { rule: 'duplicate option value', path, code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, sent };
}
