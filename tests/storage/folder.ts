import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { createStorage, type StorageOptions } from '../../src/storage/sqlite-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';

/** An empty folder that is gone when the test is over. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lauffeuer-storage-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Storage in a folder, closed when the test is over, and what it logs. */
export function openStorage(
  directory: string,
  options: Partial<StorageOptions> = {},
): { readonly storage: Storage; readonly log: readonly string[] } {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const storage = createStorage({ directory, log, ...options });
  onTestFinished(() => storage.close());
  return { storage, log: lines };
}
