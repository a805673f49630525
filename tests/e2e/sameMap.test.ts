import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fitBounds, SHEET } from '../../src/model/map/sheet';
import { metresPerPixel } from '../../src/model/projection/plane';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('webgl');

interface Region {
  readonly code: string;
  readonly centre: readonly [number, number];
  readonly bounds: readonly [number, number, number, number];
}

/** Thirty regions wide enough that no border and no name of a country covers their centre. */
function thirtyRegions(): Region[] {
  const { regions } = JSON.parse(readFileSync('public/data/regions.json', 'utf8')) as {
    regions: Region[];
  };
  const width = ({ bounds: [west, south, east, north] }: Region) =>
    Math.min(east - west, north - south);
  return regions.toSorted((a, b) => width(b) - width(a)).slice(0, 30);
}

it('the full map takes the place of the still one in the same colours', async () => {
  const atlas = new Atlas(await newPage());
  const places = thirtyRegions();
  await atlas.open('?map=simple', 'unavailable');
  const { width, height } = await atlas.mapSize();
  const { centre, zoom } = fitBounds(SHEET, { width, height }, 8);
  const metres = metresPerPixel(zoom);
  // A little beside the centre, where the name of a country may stand.
  const points = places.map(({ centre: [east, north] }): [number, number] => [
    width / 2 + (east - centre[0]) / metres,
    height / 2 - (north - centre[1]) / metres - 10,
  ]);
  const still = await atlas.coloursAt(points);
  await atlas.open('', 'ready');
  const full = await atlas.coloursAt(points);
  const differing = places.filter((_, index) =>
    (still[index] ?? []).some((value, i) => Math.abs(value - (full[index]?.[i] ?? 0)) > 3),
  );
  expect(differing.map(({ code }) => code)).toEqual([]);
  expect(new Set(still.map(String)).size).toBeGreaterThan(2);
});
