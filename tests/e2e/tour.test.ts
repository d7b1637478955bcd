import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXCHANGES } from '../../src/cli/tour/exchanges.ts';
import { takeTour } from '../../src/cli/tour/tour.ts';

const WRITTEN = readFileSync(new URL('../../docs/tour.md', import.meta.url), 'utf8');

it('docs/tour.md is what the bot says today; npm run tour writes it anew', { timeout: 60_000 }, async () => {
  expect(await takeTour()).toBe(WRITTEN);
});

it('the tour has ten exchanges', () => {
  expect(EXCHANGES).toHaveLength(10);
});
