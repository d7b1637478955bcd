import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords, recordOf } from '../../src/knowledge/records.ts';
import { folderOf } from './temporary-folder.ts';

const array = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int32Array(),
  fc.float64Array({ noNaN: true }),
);
const data = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), array, fc.array(array)));

/** What comes back of records that were written after a few other bytes. */
async function written(records: readonly unknown[]): Promise<unknown[]> {
  const path = join(await folderOf({}), 'records');
  writeFileSync(path, Buffer.concat([Buffer.from('before'), ...records.flatMap(recordOf)]));
  const file = openSync(path, 'r');
  try {
    return [...readRecords(file, 'before'.length)];
  } finally {
    closeSync(file);
  }
}

test('records come back as they were written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(data), async (records) => {
      expect(await written(records)).toEqual(records);
    }),
    { numRuns: 50 },
  );
});

test('an array that is read keeps no more in memory than itself', async () => {
  const [first] = (await written([{ few: Uint32Array.of(1, 2, 3), others: 'x'.repeat(10_000) }])) as [
    { few: Uint32Array },
  ];
  expect(first.few.buffer.byteLength).toBe(first.few.byteLength);
});

test('an array is written as it stands, without what lies around it', async () => {
  const part = Uint16Array.of(1, 2, 3, 4).subarray(1, 3);
  expect(await written([part])).toEqual([Uint16Array.of(2, 3)]);
});
