import { defineConfig } from 'vitest/config';

/** Faults, load and fuzzing: one file after another, as each wants the machine for itself. */
export default defineConfig({
  test: { include: ['tests/endurance/**/*.test.ts'], fileParallelism: false },
});
