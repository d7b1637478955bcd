/**
 * What is wrong with a knowledge file: an identifier with its values, which src/i18n turns into a sentence that says
 * what was expected and how to mend it. An `error` keeps the file from being served; a `warning` does not.
 */
export interface Fault {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path relative to the knowledge folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}
