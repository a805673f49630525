import { describe, expect, it } from 'vitest';
import { jitter } from '../../../src/model/overlap/jitter';
import { nearestDot } from '../../../src/model/overlap/nearestDot';
import { step } from '../../../src/model/overlap/step';

describe(jitter, () => {
  it('is the same every time, within the band, and spread over it', () => {
    const codes = Array.from({ length: 300 }, (_, i) => `DE${i.toString(36).padStart(2, '0')}`);
    const places = codes.map(jitter);
    expect(codes.map(jitter)).toEqual(places);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
    for (const from of [-1, -0.5, 0, 0.5]) {
      const inside = places.filter((place) => place >= from && place < from + 0.5);
      expect(inside.length).toBeGreaterThan(40);
    }
  });
});

describe(nearestDot, () => {
  const dots = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];

  it('finds the nearest within reach, and none beyond it', () => {
    expect(nearestDot(dots, { x: 7, y: 0 }, 12)).toBe(dots[1]);
    expect(nearestDot(dots, { x: 40, y: 0 }, 12)).toBeNull();
  });
});

describe(step, () => {
  it('goes to the neighbours and the ends, and stays at them', () => {
    expect(step('ArrowRight', -1, 3)).toBe(0);
    expect(step('ArrowDown', 0, 3)).toBe(1);
    expect(step('ArrowRight', 2, 3)).toBe(2);
    expect(step('ArrowLeft', 0, 3)).toBe(0);
    expect(step('End', 0, 3)).toBe(2);
    expect(step('Home', 2, 3)).toBe(0);
  });

  it('is none for another key and in an empty row', () => {
    expect(step('a', 0, 3)).toBeNull();
    expect(step('End', -1, 0)).toBeNull();
  });
});
