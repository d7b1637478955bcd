import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These take minutes: `npm run test:endurance`.
    exclude: ['tests/endurance/**'],
    // One for each core: most end-to-end tests wait for a program that they started.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
