import { describe, expect, it } from 'vitest';
import { pickRegion, type RenderedFeatures } from '../../../src/map/engine/pickRegion';
import type { Region } from '../../../src/model/dataset/regions';

/** A map on which a point holds `hits`, and the box around it `nearby`. */
function mapWith(hits: string[], nearby: string[], places: Record<number, number> = {}) {
  const target: RenderedFeatures = {
    queryRenderedFeatures: (where) =>
      (Array.isArray((where as unknown[])[0]) ? nearby : hits).map((code) => ({
        properties: { code },
      })),
    project: ([lng]) => ({ x: places[Math.round(lng)] ?? 0, y: 0 }),
  };
  return target;
}

const FALSE_ORIGIN = [4_321_000, 3_210_000] as const;
/** A region whose centre MapLibre is told at so many degrees of longitude. */
const regionAt = (code: string, degrees: number) =>
  ({
    code,
    centre: [FALSE_ORIGIN[0] + (degrees * Math.PI * 6_378_137) / 180, FALSE_ORIGIN[1]],
  }) as unknown as Region;
const regions = new Map([
  ['AA01', regionAt('AA01', 1)],
  ['BB01', regionAt('BB01', 2)],
]);
const pick = (map: RenderedFeatures) =>
  pickRegion(map, { x: 10, y: 0 }, (code) => regions.get(code));

describe(pickRegion, () => {
  it('takes what is right under the pointer, however small the neighbours are', () => {
    expect(pick(mapWith(['AA01'], ['BB01', 'AA01']))).toBe('AA01');
  });

  it('takes the topmost of several: a marker before the land beneath it', () => {
    expect(pick(mapWith(['BB01', 'AA01'], []))).toBe('BB01');
  });

  it('over the sea takes the nearest of those close by', () => {
    expect(pick(mapWith([], ['AA01', 'BB01'], { 1: 0, 2: 8 }))).toBe('BB01');
  });

  it('takes nothing where nothing is near', () => {
    expect(pick(mapWith([], []))).toBeNull();
  });
});
