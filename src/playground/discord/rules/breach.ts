import type { Path } from '../json.ts';

/** One rule of Discord's that a body breaks. */
export interface Breach {
  /** Our name of the rule, for tests and for the reader: `button label`, `duplicate custom_id`. */
  readonly rule: string;
  /** Where in the body. */
  readonly path: Path;
  /** The identifier that Discord puts into the `errors` tree; where none is publicly known, one of the same shape. */
  readonly code: string;
  readonly message: string;
  readonly sent: unknown;
}

/** Discord's answer to a text or list of the wrong length. Lengths are in UTF-16 units: at most as generous as Discord. */
export function badLength(rule: string, path: Path, sent: unknown, minimum: number, maximum: number): Breach {
  const message = `Must be between ${minimum} and ${maximum} in length.`;
  return { rule, path, code: 'BASE_TYPE_BAD_LENGTH', message, sent };
}

export function missing(rule: string, path: Path): Breach {
  return { rule, path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required', sent: undefined };
}

/** A breach where the text's length is outside the bounds; nothing where the value is no text, which the schema refuses. */
export function lengthBreaches(rule: string, path: Path, sent: unknown, minimum: number, maximum: number): Breach[] {
  if (typeof sent !== 'string' && !Array.isArray(sent)) return [];
  return sent.length < minimum || sent.length > maximum ? [badLength(rule, path, sent, minimum, maximum)] : [];
}
