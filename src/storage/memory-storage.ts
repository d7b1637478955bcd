import { pino } from 'pino';
import { createStorage, type StorageOptions } from './sqlite-storage.ts';
import type { Storage } from './storage.ts';

/** Storage for this run alone: for tests, and where there is no folder to keep anything in. */
export function createMemoryStorage(options: Partial<Omit<StorageOptions, 'directory'>> = {}): Storage {
  return createStorage({ log: pino({ level: 'silent' }), ...options, directory: undefined });
}
