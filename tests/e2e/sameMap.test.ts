import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fitBounds, SHEET } from '../../src/model/map/sheet';
import { metresPerPixel } from '../../src/model/projection/plane';
import { launchBrowser } from './browser';
import { DrawnMapAtlas } from './drawnMapAtlas';

const newPage = launchBrowser('webgl');

interface Region {
  readonly code: string;
  readonly centre: readonly [number, number];
  readonly bounds: readonly [number, number, number, number];
}

/** The regions whose centres are on the sheet, the widest first. */
function wideRegions(): Region[] {
  const { regions } = JSON.parse(readFileSync('public/data/regions.json', 'utf8')) as {
    regions: Region[];
  };
  const width = ({ bounds: [west, south, east, north] }: Region) =>
    Math.min(east - west, north - south);
  return regions.toSorted((a, b) => width(b) - width(a)).slice(0, 150);
}

/** A centre and four places around it: where they differ, a name or a border is near. */
const AROUND = [
  [0, 0],
  [-5, 0],
  [5, 0],
  [0, -5],
  [0, 5],
] as const;

it('the full map takes the place of the still one in the same colours', async () => {
  const atlas = new DrawnMapAtlas(await newPage());
  const regions = wideRegions();
  await atlas.open('?map=simple', 'unavailable');
  const { width, height } = await atlas.mapSize();
  const { centre, zoom } = fitBounds(SHEET, { width, height }, 8);
  const metres = metresPerPixel(zoom);
  const points = regions.flatMap(({ centre: [east, north] }) =>
    AROUND.map(([dx, dy]): [number, number] => [
      width / 2 + (east - centre[0]) / metres + dx,
      height / 2 - (north - centre[1]) / metres + dy,
    ]),
  );
  // The hint of the first visit comes when it comes, and lies over a part of either map.
  const hidden = { content: '[aria-label="First visit"] { visibility: hidden }' };
  await atlas.page.addStyleTag(hidden);
  const still = await atlas.coloursAt(points);
  await atlas.open('', 'ready');
  await atlas.page.addStyleTag(hidden);
  const full = await atlas.coloursAt(points);
  const isPlain = (colours: number[][]) => new Set(colours.map(String)).size === 1;
  const of = (colours: number[][], index: number) =>
    colours.slice(index * AROUND.length, (index + 1) * AROUND.length);
  const thirty = regions
    .map(({ code }, index) => ({ code, still: of(still, index), full: of(full, index) }))
    .filter((each) => isPlain(each.still) && isPlain(each.full))
    .slice(0, 30);
  expect(thirty).toHaveLength(30);
  expect(thirty.map(({ code, full: [colour] }) => [code, colour])).toEqual(
    thirty.map(({ code, still: [colour] }) => [code, colour]),
  );
  expect(new Set(thirty.map(({ still: [colour] }) => String(colour))).size).toBeGreaterThan(2);
});
