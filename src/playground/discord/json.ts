/** A JSON object of which nothing is known yet: what a client sent, read with care. */
export type Json = Record<string, unknown>;

/** Where in a body something stands: keys and indexes from its top. */
export type Path = readonly (string | number)[];

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as an object; an empty one where it is none. */
export function objectOf(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; whatever else stands in it is left out. */
export function objectsOf(value: unknown): readonly Json[] {
  return listOf(value).filter(isObject);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** True for what Discord treats as not given: absent, `null`, an empty text or an empty list. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The value at a path, or undefined where the path leads nowhere. */
export function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value) && typeof key === 'number') return value[key];
    return isObject(value) ? value[String(key)] : undefined;
  }, body);
}
