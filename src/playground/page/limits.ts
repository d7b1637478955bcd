import { isObject, listOf, objectOf, objectsOf, textOf } from '../discord/json.ts';
import { CALLBACK } from '../discord/rules/callbacks.ts';
import { COMPONENT, SELECTS, walk } from '../discord/rules/walk.ts';
import type { Limit } from './protocol.ts';

/** The most of https://discord.com/developers/docs/components/reference and of autocomplete's choices. */
const MOST = { text: 4000, components: 40, content: 2000, choices: 25, options: 25, rows: 5 };

/** How much of each of Discord's limits a body of the bot's uses; only those that concern it. */
export function limitsOf(body: unknown): readonly Limit[] {
  if (!isObject(body)) return [];
  // A callback wraps what a webhook has bare.
  const data = isObject(body.data) ? body.data : body;
  if (body.type === CALLBACK.autocomplete) return [limit('choices', listOf(data.choices).length, MOST.choices)];
  if (body.type === CALLBACK.modal) return [limit('rows', listOf(data.components).length, MOST.rows)];
  const placed = walk(data.components, []);
  const text = placed
    .filter(({ type }) => type === COMPONENT.textDisplay)
    .reduce((sum, { component }) => sum + textOf(component.content).length, 0);
  const options = placed
    .filter(({ type }) => SELECTS.includes(type))
    .map(({ component }) => objectsOf(component.options).length);
  const content = textOf(objectOf(data).content).length;
  return [
    ...(placed.length > 0 ? [limit('components', placed.length, MOST.components)] : []),
    ...(text > 0 ? [limit('characters', text, MOST.text)] : []),
    ...(content > 0 ? [limit('characters of content', content, MOST.content)] : []),
    ...(options.length > 0 ? [limit('options of a select', Math.max(...options), MOST.options)] : []),
  ];
}

function limit(name: string, used: number, most: number): Limit {
  return { name, used, most };
}
