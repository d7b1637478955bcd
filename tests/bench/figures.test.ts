import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, tableOf, verdictsOf } from '../../src/bench/figures.ts';
import { latencyOf, median, quantile } from '../../src/bench/statistics.ts';

describe('what the bench makes of its samples', () => {
  it('takes the middle one of an odd number, and between the middle two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('tells what 50 and what 99 of a hundred stay below', () => {
    const hundredAndOne = Array.from({ length: 101 }, (_, place) => 100 - place);
    expect(latencyOf(hundredAndOne)).toEqual({ p50: 50, p99: 99 });
  });

  it('never gives a quantile beyond the samples, nor a higher one for a lower share', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(samples, share, share, (list, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(quantile(list, low)).toBeLessThanOrEqual(quantile(list, high) * (1 + 1e-12));
        expect(quantile(list, 0)).toBe(Math.min(...list));
        expect(quantile(list, 1)).toBe(Math.max(...list));
      }),
    );
  });

  it('holds a rate against that of the reference of the same round', () => {
    const figure = figureOf({ id: 'ask-rate', own: [300, 100, 400], reference: [400, 400, 500] });
    expect(figure.rounds).toEqual([0.75, 0.25, 0.8]);
    expect(figure).toMatchObject({ value: 0.75, spread: [0.25, 0.8], met: true });
    expect(figureOf({ id: 'ask-rate', own: [100], reference: [400] }).met).toBe(false);
  });

  it('tells what is added to the reference, which may be less than nothing', () => {
    const figure = figureOf({ id: 'memory', own: [130, 90], reference: [85, 95] });
    expect(figure.rounds).toEqual([45, -5]);
    expect(figure).toMatchObject({ value: 20, met: true });
  });

  it('takes some figures as they are, beside a reference that is only shown', () => {
    const slow = figureOf({ id: 'answer-345-p99', own: [3.5, 3.1, 2.9], reference: [1, 1, 1] });
    expect(slow).toMatchObject({ value: 3.1, spread: [2.9, 3.5], met: false });
  });

  it('shows a figure with its unit, spread, target and verdict', () => {
    const figures = [
      figureOf({ id: 'ask-rate', own: [1200, 900], reference: [1500, 1500], note: 'on a busy machine' }),
      figureOf({ id: 'memory', own: [130], reference: [85] }),
    ];
    const [head = '', , rate = '', memory = ''] = tableOf(figures, true).split('\n');
    expect(head).toMatch(/^figure +measured +reference +judged +spread +target +met$/);
    expect(rate).toMatch(/in flight +1,050 \/s +1,500 \/s \(bare bot\) +0\.70 × +0\.60 … 0\.80 +≥ 0\.60 × +yes$/);
    expect(memory).toMatch(/at rest +130 MB +85\.0 MB \(bare bot\) +\+45\.0 MB +\+45\.0 … \+45\.0 +≤ 40\.0 MB +no$/);
    expect(verdictsOf(figures).split('\n')).toEqual([
      'yes  ask-rate: 0.70×, at least 0.60× (on a busy machine)',
      'no   memory: 45.0 MB, at most 40.0 MB',
    ]);
  });

  it('calls no target met or missed by a smoke run', () => {
    const table = tableOf([figureOf({ id: 'memory', own: [130], reference: [85] })], false);
    expect(table).toMatch(/≤ 40\.0 MB +–$/);
  });
});
