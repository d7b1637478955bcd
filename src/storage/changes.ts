/**
 * What storage holds, as fields that other processes of the bot can be told of. What is counted stands on pages, one for
 * each day, so that a page that has not changed need not be read again.
 */
export type Change =
  /** Once more, or `by` times. */
  | { readonly type: 'count'; readonly page: string; readonly field: string; readonly by: number }
  /** Not a number: the last one holds. */
  | { readonly type: 'note'; readonly page: string; readonly field: string; readonly value: string }
  | { readonly type: 'forget'; readonly page: string; readonly field: string }
  /** A setting; undefined: not set any more. */
  | { readonly type: 'set'; readonly field: string; readonly value: string | undefined };

export type Tell = (change: Change) => void;

/** The kinds of pages; how long each is kept differs. */
export type PageKind = 'counts' | 'gaps' | 'audit';

/** @param day ISO date, UTC. */
export function pageOf(kind: PageKind, day: string): string {
  return `${kind}:${day}`;
}

/** Undefined for what is no page of ours. */
export function readPage(page: string): { readonly kind: PageKind; readonly day: string } | undefined {
  const [, kind, day] = /^(counts|gaps|audit):(\d{4}-\d\d-\d\d)$/.exec(page) ?? [];
  return kind === undefined || day === undefined ? undefined : { kind: kind as PageKind, day };
}

/** The parts of a field's name: its table, and what tells its rows apart. */
export type Parts = readonly [table: string, ...key: string[]];

export function fieldOf(...parts: Parts): string {
  return JSON.stringify(parts);
}

/** Undefined for what is no field's name. */
export function readField(field: string): Parts | undefined {
  try {
    const parts: unknown = JSON.parse(field);
    if (!Array.isArray(parts) || parts.length < 2) return undefined;
    return parts.every((part) => typeof part === 'string') ? (parts as unknown as Parts) : undefined;
  } catch {
    return undefined;
  }
}

/** Ids as one value, the same for the same ones; undefined for none. */
export function listValue(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].sort().join(',');
}
