import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIRST_SIZE, firstPoint, firstShapes } from '../../../src/map/first/firstShapes';
import type { Regions } from '../../../src/model/dataset/regions';
import { SHEET } from '../../../src/model/map/sheet';

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const { regions }: Regions = read('regions.json');

function shapesOf(classOf: ReadonlyMap<string, number>) {
  const { insets } = read('map/insets.json');
  return firstShapes(read('map/overview.json'), read('map/surroundings.json'), insets, classOf);
}

/** What is drawn of a class; empty where it has no regions. */
const pathOf = (shapes: ReturnType<typeof shapesOf>, index: number) =>
  shapes.classes.find((each) => each.index === index)?.d ?? '';

describe('the first picture', () => {
  it('has one path a class, and none for a class without regions', () => {
    const classOf = new Map(regions.map(({ code }, index) => [code, index % 3]));
    expect(shapesOf(classOf).classes.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('draws a region without a class among those without a value', () => {
    const shapes = shapesOf(new Map([['ITH5', 0]]));
    expect(shapes.classes.map(({ index }) => index)).toEqual([-1, 0]);
    const ring = pathOf(shapes, 0).slice(1).split('l')[0]?.split(' ').map(Number) ?? [];
    const at = firstPoint(regions.find(({ code }) => code === 'ITH5')?.centre ?? [0, 0]);
    // Emilia-Romagna is some 250 km long: 50 pixels.
    expect(Math.hypot((ring[0] ?? 0) - at[0], (ring[1] ?? 0) - at[1])).toBeLessThan(50);
  });

  it('leaves out borders between regions of a class from its areas', () => {
    const one = shapesOf(new Map(regions.map(({ code }) => [code, 0])));
    const each = shapesOf(new Map(regions.map(({ code }, index) => [code, index])));
    const bytes = (shapes: ReturnType<typeof shapesOf>) =>
      shapes.classes.reduce((sum, { d }) => sum + d.length, 0);
    expect(bytes(one)).toBeLessThan(0.7 * bytes(each));
    expect(one.regionalBorders).toBe(each.regionalBorders);
  });

  it('fits the sheet: its corners are those of the picture', () => {
    const [west, south, east, north] = SHEET;
    expect(firstPoint([west, north])).toEqual([0, 0]);
    expect(firstPoint([east, south])).toEqual([FIRST_SIZE.width, FIRST_SIZE.height]);
  });
});
