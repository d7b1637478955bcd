import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestPlaces, placesOfBest } from '../../src/core/search/best.ts';

it('the best of some numbers are those that sorting them all would put first', () => {
  const numbers = fc.array(fc.constantFrom(0, 0.5, 1, 1.5, 2, 7), { maxLength: 60 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 20 }), (list, most) => {
      const sorted = [...list.keys()]
        .filter((place) => (list[place] ?? 0) > 0)
        .sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0));
      expect(placesOfBest(Float64Array.from(list), most)).toEqual(sorted.slice(0, most));
    }),
  );
});

it('read one by one they are the same, few or many', () => {
  const numbers = fc.array(fc.constantFrom(0, 0.5, 1, 1.5, 2, 7), { maxLength: 90 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 60 }), (list, most) => {
      const all = Float64Array.from(list);
      expect([...bestPlaces(all, most)]).toEqual(placesOfBest(all, most));
    }),
  );
});
