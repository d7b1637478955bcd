import type { Change } from '../storage/changes.ts';

/** What was counted here and does not stand in Redis yet. */
export interface Outbox {
  add(change: Exclude<Change, { type: 'set' }>): void;
  /**
   * What is to be sent next; the same batch again until it is {@link delivered}, for nobody knows whether one arrived whose
   * answer was lost. Undefined where nothing waits.
   */
  next(): Batch | undefined;
  delivered(batch: Batch): void;
  /** A page of Redis's with what waits for it put on top. */
  withWaiting(page: string, fields: ReadonlyMap<string, string>): ReadonlyMap<string, string>;
  /** Forgets all that waits. */
  clear(): void;
  /** How many fields wait. */
  waiting(): number;
  /** How many changes were left out, since too many waited. */
  lost(): number;
}

export interface Batch {
  /** From 1, one more with each batch. */
  readonly number: number;
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, Waiting>>;
}

/** What is to become of a field: it is taken out, then counted up, then noted. */
interface Waiting {
  readonly forget: boolean;
  readonly by: number;
  readonly note?: string;
}

const NOTHING: Waiting = { forget: false, by: 0 };

/** So many fields wait at most, some megabytes: days of an outage for most, for what is counted again is one field. */
const MOST_WAITING = 50_000;
/** Redis does nothing else while it takes a batch. */
const MOST_AT_ONCE = 1000;

export function createOutbox(mostWaiting = MOST_WAITING): Outbox {
  const pages = new Map<string, Map<string, Waiting>>();
  let size = 0;
  let lost = 0;
  let batches = 0;
  let sent: Batch | undefined;

  const put = (page: string, field: string, change: (before: Waiting) => Waiting) => {
    const fields = pages.get(page) ?? new Map<string, Waiting>();
    const before = fields.get(field);
    if (before === undefined && size >= mostWaiting) {
      lost += 1;
      return;
    }
    if (before === undefined) size += 1;
    pages.set(page, fields.set(field, change(before ?? NOTHING)));
  };

  return {
    add(change) {
      const { type, page, field } = change;
      if (type === 'forget') put(page, field, () => ({ forget: true, by: 0 }));
      else if (type === 'note') put(page, field, (before) => ({ ...before, note: change.value }));
      else put(page, field, (before) => ({ ...before, by: before.by + change.by }));
    },
    next() {
      if (sent !== undefined) return sent;
      if (size === 0) return undefined;
      const taken = new Map<string, Map<string, Waiting>>();
      let room = MOST_AT_ONCE;
      for (const [page, fields] of pages) {
        for (const [field, waiting] of fields) {
          if (room === 0) break;
          room -= 1;
          fields.delete(field);
          taken.set(page, (taken.get(page) ?? new Map<string, Waiting>()).set(field, waiting));
        }
        if (fields.size === 0) pages.delete(page);
      }
      size -= MOST_AT_ONCE - room;
      batches += 1;
      sent = { number: batches, pages: taken };
      return sent;
    },
    delivered(batch) {
      if (sent?.number === batch.number) sent = undefined;
    },
    withWaiting(page, fields) {
      const merged = new Map(fields);
      for (const [field, { forget, by, note }] of pages.get(page) ?? []) {
        if (forget) merged.delete(field);
        if (by > 0) merged.set(field, String(Number(merged.get(field) ?? 0) + by));
        if (note !== undefined) merged.set(field, note);
      }
      return merged;
    },
    clear() {
      pages.clear();
      size = 0;
      sent = undefined;
    },
    waiting: () => size + [...(sent?.pages.values() ?? [])].reduce((sum, fields) => sum + fields.size, 0),
    lost: () => lost,
  };
}
