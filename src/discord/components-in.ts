import { z } from 'zod';
import { unescapeLine } from './views/markdown.ts';
import { ASKED_ID, QUOTED_ID } from './views/message.ts';

/** Deepest nesting of components that Discord has is 3; what comes deeper was not made by it. */
const DEEPEST = 4;

/** A component of a message or modal, as far as anything is read of it. */
const component = z.looseObject({
  id: z.number().optional().catch(undefined),
  custom_id: z.string().optional().catch(undefined),
  value: z.string().optional().catch(undefined),
  content: z.string().optional().catch(undefined),
  options: z
    .array(z.object({ value: z.string() }))
    .optional()
    .catch(undefined),
  components: z.array(z.unknown()).optional().catch(undefined),
  component: z.unknown().optional(),
});

type Component = z.infer<typeof component>;

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
    const read = component.safeParse(one);
    if (!read.success) return [];
    const inside = [
      ...(read.data.components ?? []),
      ...(read.data.component === undefined ? [] : [read.data.component]),
    ];
    return [read.data, ...all(inside, depth + 1)];
  });
}
