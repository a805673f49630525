import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsoidalArea } from '../../geo/boundaries/area';
import { sharedLength, stripesOf } from '../../geo/boundaries/stripes';
import type { LonLat } from '../../src/model/projection/laea';

const HEIGHT = 250;

/** A box of degrees as a closed ring. */
function box(west: number, south: number, east: number, north: number): LonLat[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** Square kilometres that two surfaces share. */
function sharedArea(a: readonly LonLat[][], b: readonly LonLat[][]): number {
  return (sharedLength(stripesOf(a, HEIGHT), stripesOf(b, HEIGHT)) * HEIGHT) / 1e6;
}

const place = fc.record({
  west: fc.double({ min: -60, max: 50, noNaN: true }),
  south: fc.double({ min: -20, max: 70, noNaN: true }),
  width: fc.double({ min: 0.5, max: 3, noNaN: true }),
  height: fc.double({ min: 0.5, max: 3, noNaN: true }),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe(stripesOf, () => {
  it('keeps the true area anywhere on earth', () => {
    fc.assert(
      fc.property(place, ({ west, south, width, height }) => {
        const ring = box(west, south, west + width, south + height);
        const error = sharedArea([ring], [ring]) / (ellipsoidalArea(ring) / 1e6) - 1;
        // One stripe more or less, of at least some sixty.
        expect(Math.abs(error)).toBeLessThan(0.016);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out holes and takes in every piece', () => {
    const whole = box(0, 50, 2, 51);
    const hole = box(0.5, 50.2, 1, 50.8);
    const island = box(3, 50, 3.5, 50.5);
    const area = sharedArea([whole, hole, island], [whole, hole, island]);
    const parts = [whole, island, hole].map((ring) => sharedArea([ring], [ring]));
    expect(area).toBeCloseTo(parts[0]! + parts[1]! - parts[2]!, 6);
  });
});

describe(sharedLength, () => {
  it('is whole in the parts that a surface is cut into', () => {
    fc.assert(
      fc.property(place, ({ west, south, width, height, cut }) => {
        const [east, north, middle] = [west + width, south + height, west + width * cut];
        const whole = box(west, south, east, north);
        const parts = [box(west, south, middle, north), box(middle, south, east, north)];
        const shared = parts.map((part) => sharedArea([whole], [part]));
        const own = sharedArea([whole], [whole]);
        expect(shared[0]! + shared[1]!).toBeCloseTo(own, 4);
        expect(shared[0]! / own).toBeCloseTo(cut, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same both ways and nothing where surfaces lie apart', () => {
    const [a, b, far] = [box(0, 50, 2, 51), box(1, 50.5, 3, 52), box(5, 50, 6, 51)];
    expect(sharedArea([a], [b])).toBeCloseTo(sharedArea([b], [a]), 9);
    expect(sharedArea([a], [far])).toBe(0);
  });
});
