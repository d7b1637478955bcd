import * as v from 'valibot';

/** What may be missing, and is taken to be where it is something else. */
export function lenient<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.optional(schema), undefined);
}
