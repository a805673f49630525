import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Insets } from '../../../src/model/dataset/geometry';
import {
  boundsOf,
  contains,
  fitBounds,
  keepOnSheet,
  SHEET,
  toCamera,
  toPlaneCamera,
} from '../../../src/model/map/sheet';

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

describe(fitBounds, () => {
  it('shows the whole sheet in a window of any size', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const shown = boundsOf(fitBounds(SHEET, size, 8), size);
        expect(shown[0]).toBeLessThanOrEqual(SHEET[0]);
        expect(shown[1]).toBeLessThanOrEqual(SHEET[1]);
        expect(shown[2]).toBeGreaterThanOrEqual(SHEET[2]);
        expect(shown[3]).toBeGreaterThanOrEqual(SHEET[3]);
      }),
    );
  });
});

describe(toCamera, () => {
  it('comes back to the same place, to about a hundred metres', () => {
    const centres = fc.tuple(
      fc.integer({ min: 2_600_000, max: 5_500_000 }),
      fc.integer({ min: 1_500_000, max: 4_200_000 }),
    );
    fc.assert(
      fc.property(centres, ([east, north]) => {
        const there = toCamera({ centre: [east, north], zoom: 4.2 });
        const { centre } = toPlaneCamera(there, []);
        expect(Math.abs(centre[0] - east)).toBeLessThan(100);
        expect(Math.abs(centre[1] - north)).toBeLessThan(100);
      }),
    );
  });
});

describe('a camera with the atlas’s own insets', () => {
  const { insets } = JSON.parse(readFileSync('public/data/map/insets.json', 'utf8')) as Insets;
  const back = (centre: readonly [number, number]) =>
    toPlaneCamera(toCamera({ centre, zoom: 6 }), insets).centre;

  it('comes back to its place all over the sheet, the boxes and the sea round Jan Mayen included', () => {
    const strays: string[] = [];
    for (let east = SHEET[0]; east <= SHEET[2]; east += 25_000) {
      for (let north = SHEET[1]; north <= SHEET[3]; north += 25_000) {
        const [x, y] = back([east, north]);
        if (Math.hypot(x - east, y - north) > 1000) strays.push(`${east} ${north}`);
      }
    }
    expect(strays).toEqual([]);
  });

  it('looks for a place far off the sheet in its box', () => {
    const guadeloupe = insets.find(({ id }) => id === 'guadeloupe')!;
    const [longitude, latitude] = guadeloupe.origin;
    const { centre } = toPlaneCamera({ zoom: 6, latitude, longitude }, insets);
    expect(contains(guadeloupe.frame, centre)).toBe(true);
  });
});

describe(contains, () => {
  it('counts the edge in and what lies outside out', () => {
    expect(contains([0, 0, 2, 2], [2, 1])).toBe(true);
    expect(contains([0, 0, 2, 2], [2.1, 1])).toBe(false);
  });
});

describe(keepOnSheet, () => {
  it('brings a camera back to the nearest edge of the sheet', () => {
    const { centre, zoom } = keepOnSheet({ centre: [0, 3_000_000], zoom: 99 });
    expect(centre).toEqual([SHEET[0], 3_000_000]);
    expect(zoom).toBeLessThan(20);
  });
});
