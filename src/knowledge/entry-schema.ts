import { z } from 'zod';
import type { Kind } from '../core/entry.ts';
import { tidyLine } from './tidy.ts';

/** A line of text, as a title is: trimmed, no unseen characters, not empty. */
const line = z
  .string()
  .transform((written) => tidyLine(written).text)
  .refine((text) => text !== '', { params: { fault: 'field-empty' } });

/** A list of lines; a lone one is taken for a list of one. */
const lines = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(line));

const id = line.refine((text) => ID.test(text), { params: { fault: 'field-id' } });
const ID = /^(?:lexicon|faq|tip|article)\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/;

const ids = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(id));

const source = z.object({
  title: line,
  author: line.optional(),
  year: z.int().min(1000).max(2999).optional(),
  url: line.refine((text) => isWebAddress(text), { params: { fault: 'field-address' } }).optional(),
});

const date = line.refine((text) => isDate(text), { params: { fault: 'field-date' } });

const translates = line.refine((text) => TRANSLATES.test(text), { params: { fault: 'field-translates' } });
const TRANSLATES = /^[a-z]{2,3}@[0-9a-f]{6}$/;

const optional = {
  aliases: lines,
  asks: lines,
  tags: lines,
  related: ids,
  sources: z.preprocess((value) => value ?? [], z.array(source)),
  reviewed: date.nullish(),
  translates: translates.nullish(),
};

const withSummary = z.object({ title: line, summary: line, ...optional });
const withoutSummary = z.object({ title: line, summary: line.nullish(), ...optional });

/** The front matter of the project's own format; an article may do without a summary. */
export function schemaOf(kind: Kind): typeof withSummary | typeof withoutSummary {
  return kind === 'article' ? withoutSummary : withSummary;
}

/** Every key that front matter may have. */
export const FIELDS: readonly string[] = Object.keys(withSummary.shape);

/** Every key that a source may have. */
export const SOURCE_FIELDS: readonly string[] = Object.keys(source.shape);

/** An ISO 8601 day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
