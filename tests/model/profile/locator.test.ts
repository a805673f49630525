import { describe, expect, it } from 'vitest';
import type { Inset } from '../../../src/model/dataset/geometry';
import type { Region } from '../../../src/model/dataset/regions';
import { locatorFrame } from '../../../src/model/profile/locator';
import { regions } from '../../profile/fixtures/regions';

function at(code: string, bounds: Region['bounds']): Region {
  const [west, south, east, north] = bounds;
  const base = regions.regions[0];
  if (!base) throw new Error('no region');
  return { ...base, code, bounds, centre: [(west + east) / 2, (south + north) / 2] };
}

const ISLANDS: Inset = {
  id: 'canarias',
  name: 'Canarias',
  regions: ['ES70'],
  origin: [0, 0],
  at: [1100, 1050],
  scale: 1,
  frame: [1000, 1000, 1200, 1100],
};
const MADRID = at('ES30', [0, 0, 100, 50]);
const BALEARES = at('ES53', [200, 100, 300, 150]);
const CANARIAS = at('ES70', [1050, 1020, 1150, 1080]);
const ALENTEJO = at('PT18', [-500, 0, -400, 100]);
const ALL = [MADRID, BALEARES, CANARIAS, ALENTEJO];

describe(locatorFrame, () => {
  it('is a square around the country, with room and without far-off pieces', () => {
    const { bounds, inset } = locatorFrame(MADRID, ALL, [ISLANDS]);
    expect(bounds.map(Math.round)).toEqual([-18, -93, 318, 243]);
    expect(inset).toBeNull();
  });

  it('is the inset for a region that is drawn in one', () => {
    const { bounds, inset } = locatorFrame(CANARIAS, ALL, [ISLANDS]);
    expect(bounds).toEqual([1000, 950, 1200, 1150]);
    expect(inset?.id).toBe('canarias');
  });
});
