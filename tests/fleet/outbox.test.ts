import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Batch, createOutbox } from '../../src/fleet/outbox.ts';

const PAGES = ['gaps:2026-11-21', 'gaps:2026-11-22'];
const FIELDS = ['["miss","de","kost zeit","none"]', '["miss","da","pris","none"]', '["told","de","Was kostet das?"]'];

const place = { page: fc.constantFrom(...PAGES), field: fc.constantFrom(...FIELDS) };
const change = fc.oneof(
  fc.record({ type: fc.constant('count' as const), ...place, by: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ type: fc.constant('forget' as const), ...place }),
);
/** `lost`: the batch arrives, but nobody here is told. */
const step = fc.oneof(change, fc.constantFrom('sent' as const, 'lost' as const, 'refused' as const));

/** What Redis does with batches: each counts once. */
function createLedger() {
  const counts = new Map<string, number>();
  let last = 0;
  return {
    counts,
    take({ number, pages }: Batch) {
      if (number <= last) return;
      last = number;
      for (const [page, fields] of pages) {
        for (const [field, { forget, by }] of fields) {
          const name = `${page} ${field}`;
          if (forget) counts.delete(name);
          if (by > 0) counts.set(name, (counts.get(name) ?? 0) + by);
        }
      }
    },
  };
}

describe('what waits for Redis', () => {
  test('arrives in the end as it was counted and forgotten, whatever is lost on the way', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const outbox = createOutbox();
        const ledger = createLedger();
        const truth = new Map<string, number>();
        for (const one of steps) {
          if (typeof one === 'object') {
            const name = `${one.page} ${one.field}`;
            if (one.type === 'forget') truth.delete(name);
            else truth.set(name, (truth.get(name) ?? 0) + one.by);
            outbox.add(one);
            continue;
          }
          const batch = outbox.next();
          if (batch === undefined || one === 'refused') continue;
          ledger.take(batch);
          if (one === 'sent') outbox.delivered(batch);
        }
        for (let batch = outbox.next(); batch !== undefined; batch = outbox.next()) {
          ledger.take(batch);
          outbox.delivered(batch);
        }
        expect(ledger.counts).toEqual(truth);
        expect(outbox.waiting()).toBe(0);
      }),
    );
  });

  test('stands on top of what Redis says, until it is there', () => {
    const outbox = createOutbox();
    const [page = '', other = ''] = PAGES;
    const [told = '', counted = '', gone = ''] = FIELDS;
    outbox.add({ type: 'count', page, field: counted, by: 2 });
    outbox.add({ type: 'forget', page, field: gone });
    outbox.add({ type: 'note', page, field: told, value: 'lexicon/seeding' });
    outbox.add({ type: 'count', page: other, field: counted, by: 9 });
    const fields = new Map([
      [counted, '3'],
      [gone, '7'],
    ]);
    expect([...outbox.withWaiting(page, fields)]).toEqual([
      [counted, '5'],
      [told, 'lexicon/seeding'],
    ]);
  });

  test('is bounded: what is counted already goes on being counted, what is new is left out, and it is known how much', () => {
    const outbox = createOutbox(2);
    for (const field of ['["a","b"]', '["c","d"]', '["e","f"]', '["a","b"]', '["g","h"]']) {
      outbox.add({ type: 'count', page: 'counts:2026-11-22', field, by: 1 });
    }
    expect([outbox.waiting(), outbox.lost()]).toEqual([2, 2]);
    expect(outbox.next()?.pages.get('counts:2026-11-22')?.get('["a","b"]')).toEqual({ forget: false, by: 2 });
  });
});
