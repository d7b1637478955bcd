import type { Fault } from '../core/fault.ts';
import { fault, sortFaults } from './faults.ts';
import { type Check, lint } from './lint.ts';
import type { Reading } from './read-knowledge.ts';

export { findStale } from './stale.ts';

/** Everything that is wrong with a folder that was read: what keeps files from being served, and what lint finds. */
export function checkFolder(reading: Reading, extra: readonly Check[] = []): Fault[] {
  if (reading.outcome !== 'read') {
    const isMissing = reading.outcome === 'missing';
    return [isMissing ? fault('folder-missing', '.', 1) : fault('folder-unreadable', '.', 1, { error: reading.error })];
  }
  const empty = reading.entries.length === 0 && reading.faults.length === 0 ? [fault('folder-empty', '.', 1)] : [];
  return sortFaults([...empty, ...reading.faults, ...lint(reading, extra)]);
}
