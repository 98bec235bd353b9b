import { describe, expect, it } from 'vitest';
import { placesInSight, scrollTo } from '../../components/virtualPlaces.ts';

describe('placesInSight', () => {
  it('gives the rows in the window and four beyond each edge', () => {
    expect(placesInSight(1_000, 80, 8_000, 400)).toEqual({ height: 80_000, first: 96, last: 109, top: 96 * 80 });
  });

  it('ends with the list', () => {
    expect(placesInSight(3, 80, 0, 400)).toEqual({ height: 240, first: 0, last: 3, top: 0 });
    expect(placesInSight(0, 80, 0, 400)).toMatchObject({ first: 0, last: 0 });
  });

  it('reaches both ends of a list that is taller than a browser draws', () => {
    const total = 1_000_000;
    const { height, first } = placesInSight(total, 84, 0, 800);
    expect(height).toBeLessThan(17_000_000);
    expect(first).toBe(0);
    const end = placesInSight(total, 84, height - 800, 800);
    expect(end.last).toBe(total);
    expect(end.top + (end.last - end.first) * 84).toBeCloseTo(height, 3);
  });
});

describe('scrollTo', () => {
  it('moves only as far as is needed', () => {
    expect(scrollTo(5, 100, 80, 0, 800)).toBe(0);
    expect(scrollTo(10, 100, 80, 0, 800)).toBe(80);
    expect(scrollTo(2, 100, 80, 400, 800)).toBe(160);
  });

  it('finds the last row of a pressed list', () => {
    const { height } = placesInSight(1_000_000, 84, 0, 800);
    const scrollTop = scrollTo(999_999, 1_000_000, 84, 0, 800);
    expect(scrollTop).toBeCloseTo(height - 800, 3);
    expect(placesInSight(1_000_000, 84, scrollTop, 800).last).toBe(1_000_000);
  });
});
