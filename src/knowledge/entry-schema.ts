import * as v from 'valibot';
import type { Kind } from '../core/entry.ts';
import type { FaultCode } from './faults.ts';
import { tidyLine } from './tidy.ts';

/** What is wrong with a field that has the right type. */
type FieldFault = Extract<FaultCode, `field-${string}`>;

function holds(requirement: (text: string) => boolean, otherwise: FieldFault) {
  return v.check(requirement, otherwise);
}

/** A line of text, as a title is: trimmed, no unseen characters, not empty. */
const line = v.pipe(
  v.string(),
  v.transform((written) => tidyLine(written).text),
  holds((text) => text !== '', 'field-empty'),
);

/** A list; a lone line is taken for a list of one. */
function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (typeof value === 'string' ? [value] : (value ?? []))),
    v.array(item),
  );
}

const ID = /^(?:lexicon|faq|tip|article)\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/;
const id = v.pipe(
  line,
  holds((text) => ID.test(text), 'field-id'),
);

const source = v.object({
  title: line,
  author: v.optional(line),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(2999))),
  url: v.optional(v.pipe(line, holds(isWebAddress, 'field-address'))),
});

const date = v.pipe(line, holds(isDate, 'field-date'));

const TRANSLATES = /^[a-z]{2,3}@[0-9a-f]{6}$/;
const translates = v.pipe(
  line,
  holds((text) => TRANSLATES.test(text), 'field-translates'),
);

/** A key that may be missing altogether. */
const lines = v.optional(listOf(line), []);

const optional = {
  aliases: lines,
  asks: lines,
  tags: lines,
  related: v.optional(listOf(id), []),
  sources: v.optional(
    v.pipe(
      v.unknown(),
      v.transform((value) => value ?? []),
      v.array(source),
    ),
    [],
  ),
  reviewed: v.nullish(date),
  translates: v.nullish(translates),
};

const withSummary = v.object({ title: line, summary: line, ...optional });
const withoutSummary = v.object({ title: line, summary: v.nullish(line), ...optional });

/** The front matter of the project's own format; an article may do without a summary. */
export function schemaOf(kind: Kind): typeof withSummary | typeof withoutSummary {
  return kind === 'article' ? withoutSummary : withSummary;
}

/** Every key that front matter may have. */
export const FIELDS: readonly string[] = Object.keys(withSummary.entries);

/** Every key that a source may have. */
export const SOURCE_FIELDS: readonly string[] = Object.keys(source.entries);

/** An ISO 8601 day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
