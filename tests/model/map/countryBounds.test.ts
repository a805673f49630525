import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/dataset/catalogue';
import type { Insets } from '../../../src/model/dataset/geometry';
import type { Regions } from '../../../src/model/dataset/regions';
import { countryBounds } from '../../../src/model/map/countryBounds';
import { contains, SHEET } from '../../../src/model/map/sheet';
import type { PlaneBounds } from '../../../src/model/projection/plane';

const region = (code: string, bounds: [number, number, number, number]) => ({ code, bounds });
const REGIONS = [
  region('FR10', [0, 10, 20, 30]),
  region('FRB0', [10, 0, 30, 20]),
  region('FRY1', [90, 90, 95, 95]),
  region('GL01', [80, 80, 85, 85]),
  region('GL02', [86, 80, 88, 82]),
];
const INSETS = [{ regions: ['FRY1'] }, { regions: ['GL01', 'GL02'] }];

describe(countryBounds, () => {
  it('holds all regions of the country', () => {
    expect(countryBounds('FR', REGIONS, [])).toEqual([0, 0, 95, 95]);
  });

  it('leaves out those drawn in insets', () => {
    expect(countryBounds('FR', REGIONS, INSETS)).toEqual([0, 0, 30, 30]);
  });

  it('has the insets where the whole country is drawn in them', () => {
    expect(countryBounds('GL', REGIONS, INSETS)).toEqual([80, 80, 88, 85]);
  });

  it('is not there without regions', () => {
    expect(countryBounds('XX', REGIONS, INSETS)).toBeNull();
  });
});

describe('the published countries', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
  const { regions } = read('regions.json') as Regions;
  const { insets } = read('map/insets.json') as Insets;
  const { countries } = read('catalogue.json') as Catalogue;
  const frames = insets.map(({ frame }) => frame);
  const middle = ([west, south, east, north]: PlaneBounds) =>
    [(west + east) / 2, (south + north) / 2] as const;

  it.each(countries.map(({ code, name }) => [name, code]))(
    '%s lies on the sheet, and not in an inset',
    (_, code) => {
      const bounds = countryBounds(code, regions, insets);
      expect(bounds).not.toBeNull();
      expect(contains(SHEET, middle(bounds!))).toBe(true);
      expect(frames.filter((frame) => contains(frame, middle(bounds!)))).toEqual([]);
    },
  );

  it('France is its mainland with Corsica', () => {
    const [west, south, east, north] = countryBounds('FR', regions, insets)!;
    expect([east - west, north - south].every((side) => side > 900_000 && side < 1_300_000)).toBe(
      true,
    );
  });
});
