import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels } from '../../../src/model/scatter/labels';
import { nearestMark } from '../../../src/model/scatter/nearest';
import { CORNERS, symbolPath, symbolRadius } from '../../../src/model/scatter/symbols';
import { stepTo, walkOrders } from '../../../src/model/scatter/walk';
import { pointsOf } from './points';

describe('the marks of regions', () => {
  it.each(['square', 'diamond', 'triangle', 'down'] as const)(
    'have the area of a circle of their radius: %s',
    (shape) => {
      const corners = CORNERS[shape];
      const twice = corners.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length]!;
        return sum + x * nextY - nextX * y;
      }, 0);
      expect(twice / 2).toBeCloseTo(Math.PI, 9);
    },
  );

  it('have an area in proportion to the population, and are never too small to see', () => {
    const size = { most: 4_000_000, largest: 16, smallest: 2 };
    expect(symbolRadius(4_000_000, size)).toBe(16);
    expect(symbolRadius(1_000_000, size)).toBe(8);
    expect([0, null].map((population) => symbolRadius(population, size))).toEqual([2, 2]);
  });

  it('have a hole where a value carries a flag', () => {
    expect(symbolPath('square', [0, 0], 4).match(/M/g)).toHaveLength(1);
    expect(symbolPath('square', [0, 0], 4, true).match(/M/g)).toHaveLength(2);
  });
});

describe('the mark that a pointer means', () => {
  const large = { code: 'large', x: 100, y: 100, radius: 20 };
  const small = { code: 'small', x: 108, y: 100, radius: 3 };

  it('is a small one on a large one where it lies on it, else the large one', () => {
    expect(nearestMark([large, small], { x: 107, y: 100 }, 10)?.code).toBe('small');
    expect(nearestMark([large, small], { x: 92, y: 100 }, 10)?.code).toBe('large');
  });

  it('is none out of reach', () => {
    expect(nearestMark([large, small], { x: 100, y: 131 }, 10)).toBeNull();
  });
});

it('labels lie within the frame and never on one another', () => {
  const frame = { left: 0, top: 0, width: 350, height: 300 };
  const label = fc.record({
    id: fc.string(),
    x: fc.integer({ min: 0, max: 350 }),
    y: fc.integer({ min: 0, max: 300 }),
    gap: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.constant(16),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), (wanted) => {
      const placed = placeLabels(wanted, frame);
      for (const [i, box] of placed.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(350);
        expect(placed.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
      }
    }),
  );
});

describe('the keyboard', () => {
  const orders = walkOrders(pointsOf([3, 1, 2], [1, 2, 3]));

  it('goes along x with left and right, along y with up and down', () => {
    expect(stepTo('ArrowRight', 'AA01', orders)).toBe('AA02');
    expect(stepTo('ArrowLeft', 'AA01', orders)).toBe('AA01');
    expect(stepTo('ArrowUp', 'AA01', orders)).toBe('AA02');
    expect(stepTo('ArrowDown', 'AA01', orders)).toBe('AA00');
  });

  it('goes to the ends, and from nowhere to the lowest', () => {
    expect(stepTo('End', 'AA01', orders)).toBe('AA00');
    expect(stepTo('Home', 'AA00', orders)).toBe('AA01');
    expect(stepTo('ArrowDown', null, orders)).toBe('AA01');
  });

  it('goes nowhere without regions or with another key', () => {
    expect(stepTo('ArrowRight', null, walkOrders([]))).toBeNull();
    expect(stepTo('a', 'AA01', orders)).toBeNull();
  });
});
