import { expect, test } from 'vitest';
import { onceFor } from '../../src/core/once-for.ts';

test('what is said of an object is worked out once, and of another one anew, even if it looks the same', () => {
  let worked = 0;
  const said = onceFor(({ title }: { readonly title: string }) => `${title} ${++worked}`);
  const [one, other] = [{ title: 'Seeding' }, { title: 'Seeding' }];
  expect([said(one), said(one), said(other), said(one)]).toEqual(['Seeding 1', 'Seeding 1', 'Seeding 2', 'Seeding 1']);
});

test('what is kept is bounded, and right beyond that bound', () => {
  const things = Array.from({ length: 12_000 }, (_, number) => ({ number }));
  const said = onceFor(({ number }: { readonly number: number }) => number);
  for (let round = 0; round < 2; round++) expect(things.map(said)).toEqual(things.map(({ number }) => number));
});
