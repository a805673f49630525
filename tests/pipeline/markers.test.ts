import { describe, expect, it } from 'vitest';
import { markedRegions } from '../../geo/pipeline/markers';
import type { RegionShape } from '../../geo/pipeline/regionShape';

function shape(code: string, shownArea: number, kilometresEast: number): RegionShape {
  return {
    code,
    shownArea,
    drawnArea: shownArea,
    centre: [kilometresEast * 1000, 0],
    bounds: [0, 0, 0, 0],
  };
}

const marked = (...shapes: RegionShape[]) => [...markedRegions(shapes)].sort();

describe('markers', () => {
  it('go to small regions, not to large ones', () => {
    expect(marked(shape('AA01', 500, 0), shape('AA02', 1500, 500))).toEqual(['AA01']);
  });

  it('go to a country that is one region sooner than to a part of a country', () => {
    expect(
      marked(shape('LU00', 2600, 0), shape('AA01', 2600, 500), shape('AA02', 2600, 900)),
    ).toEqual(['LU00']);
    expect(marked(shape('CY00', 9200, 0))).toEqual([]);
  });

  it('keep their distance: the smallest of a city has one, its neighbours none', () => {
    const london = [shape('UKI3', 110, 0), shape('UKI4', 190, 10), shape('UKI7', 450, 20)];
    expect(marked(...london)).toEqual(['UKI3']);
    expect(marked(...london, shape('UKD7', 680, 100))).toEqual(['UKD7', 'UKI3']);
  });

  it('look at the size on the map, so an enlarged inset needs none', () => {
    expect(marked({ ...shape('AA01', 4000, 0), drawnArea: 250 }, shape('AA02', 9000, 900))).toEqual(
      [],
    );
  });
});
