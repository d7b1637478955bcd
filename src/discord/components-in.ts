import * as v from 'valibot';
import { lenient } from './lenient.ts';
import { unescapeLine } from './views/markdown.ts';
import { ASKED_ID, QUOTED_ID } from './views/message.ts';

/** Deepest nesting of components that Discord has is 3; what comes deeper was not made by it. */
const DEEPEST = 4;

/** A component of a message or modal, as far as anything is read of it. */
const component = v.object({
  id: lenient(v.number()),
  custom_id: lenient(v.string()),
  value: lenient(v.string()),
  content: lenient(v.string()),
  options: lenient(v.array(v.object({ value: v.string() }))),
  components: lenient(v.array(v.unknown())),
  component: v.optional(v.unknown()),
});

type Component = v.InferOutput<typeof component>;

/** The question of its reader that a message of ours repeats. */
export function askedIn(components: readonly unknown[]): string | undefined {
  return repeatedIn(components, ASKED_ID);
}

/** What a message of ours repeats of somebody else's. */
export function quotedIn(components: readonly unknown[]): string | undefined {
  return repeatedIn(components, QUOTED_ID);
}

/** The text of the text display of that number, which is quoted and escaped. */
function repeatedIn(components: readonly unknown[], number: number): string | undefined {
  const content = all(components).find(({ id }) => id === number)?.content;
  const repeated = content === undefined ? '' : unescapeLine(content.replace(/^> /, ''));
  return repeated.trim() === '' ? undefined : repeated;
}

/** The values of all options that a message offers, in order. */
export function optionsIn(components: readonly unknown[]): readonly string[] {
  return all(components).flatMap(({ options }) => (options ?? []).map(({ value }) => value));
}

/** What was written into a modal's inputs, by their custom_id. A modal submitted without components has none. */
export function fieldsIn(components: readonly unknown[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    all(components ?? []).flatMap(({ custom_id: id, value }) =>
      id === undefined || value === undefined ? [] : [[id, value] as const],
    ),
  );
}

/** Components, those inside rows, containers and labels included. */
function all(components: readonly unknown[], depth = 0): readonly Component[] {
  if (depth > DEEPEST) return [];
  return components.flatMap((one) => {
    const read = v.safeParse(component, one);
    if (!read.success) return [];
    const { components: several = [], component: single } = read.output;
    const inside = [...several, ...(single === undefined ? [] : [single])];
    return [read.output, ...all(inside, depth + 1)];
  });
}
