import type { Fault } from '../core/fault.ts';

/**
 * Everything that can be wrong with a knowledge folder, listed once. An `error` found while reading keeps the file from
 * being served. What only `check` looks for (below the line) never does, whatever its severity: an error there makes
 * the check fail, a warning is only shown.
 */
export const FAULTS = {
  'folder-missing': 'error',
  'folder-empty': 'error',
  'folder-unreadable': 'error',
  'file-unreadable': 'error',
  'file-outside': 'error',
  'file-too-large': 'error',
  'file-not-utf8': 'error',
  'file-nul': 'error',
  'front-matter-language': 'error',
  'front-matter-unclosed': 'error',
  'front-matter-too-long': 'error',
  'front-matter-yaml': 'error',
  'front-matter-alias': 'error',
  'front-matter-not-a-map': 'error',
  'slug-invalid': 'error',
  'field-missing': 'error',
  'field-empty': 'error',
  'field-type': 'error',
  'field-date': 'error',
  'field-address': 'error',
  'field-id': 'error',
  'field-translates': 'error',
  'field-unknown': 'warning',
  'field-control-characters': 'warning',
  'body-empty': 'error',
  'duplicate-id': 'error',
  'document-empty': 'error',
  'document-language-guessed': 'warning',
  'tags-yaml': 'error',
  'tags-shape': 'error',
  // Only `check` looks for what follows.
  'duplicate-title': 'error',
  'duplicate-alias': 'error',
  'duplicate-ask': 'error',
  'alike-name': 'error',
  'ask-clash': 'error',
  'ask-unsure': 'error',
  'related-dead': 'error',
  'related-self': 'error',
  'related-one-sided': 'error',
  'related-number': 'error',
  'language-missing': 'error',
  'translates-missing': 'error',
  'translates-dead': 'error',
  'translates-stale': 'warning',
  'tag-unknown': 'error',
  'summary-length': 'error',
  'body-length': 'error',
  'asks-few': 'error',
  'heading-level': 'error',
  'bare-address': 'error',
  mention: 'error',
  typography: 'error',
  spelling: 'error',
  'reply-cut': 'error',
  'reply-limit': 'error',
  // Only `stale` looks for what follows: it comes with time, whatever is written.
  'review-missing': 'warning',
  'review-due': 'warning',
} as const satisfies Record<string, Fault['severity']>;

export type FaultCode = keyof typeof FAULTS;

/** @param line From 1. */
export function fault(code: FaultCode, file: string, line: number, values: Fault['values'] = {}): Fault {
  return { code, severity: FAULTS[code], file, line, values };
}

/** By file, line and code, so that a list of faults is the same on every machine. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compareValues(a, b),
  );
}

function compareValues(a: Fault, b: Fault): number {
  return compare(JSON.stringify(a.values), JSON.stringify(b.values));
}

/** By UTF-16 code units: unlike localeCompare the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
