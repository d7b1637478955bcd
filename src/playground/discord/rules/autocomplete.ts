import { type Json, listOf, objectsOf, type Path } from '../json.ts';
import { type Breach, badLength, lengthBreaches } from './breach.ts';

/**
 * At most 25 choices, each with a name of 1 to 100 characters and, where it is a text, a value of at most 100. An empty
 * value comes back as an empty option and so is refused here too.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
 */
export function autocompleteBreaches(data: Json, path: Path): readonly Breach[] {
  const choices = [...path, 'choices'];
  const count = listOf(data.choices).length;
  return [
    ...(count > 25 ? [badLength('autocomplete choices', choices, count, 0, 25)] : []),
    ...objectsOf(data.choices).flatMap((choice, index) => [
      ...lengthBreaches('autocomplete name', [...choices, index, 'name'], choice.name, 1, 100),
      ...lengthBreaches('autocomplete value', [...choices, index, 'value'], choice.value, 1, 100),
    ]),
  ];
}
