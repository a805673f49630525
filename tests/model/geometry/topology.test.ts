import { describe, expect, it } from 'vitest';
import {
  borderLines,
  countryBorders,
  landFeatures,
  mapTopology,
  planeTopology,
  regionalBorders,
  regionFeatures,
} from '../../../src/model/geometry/features';
import {
  arcAreas,
  arcBorders,
  arcLines,
  asTopology,
  landNames,
} from '../../../src/model/geometry/topology';
import { planeToPseudo } from '../../../src/model/projection/plane';
import { NEIGHBOURS, ROW } from './fixture';

const plane = planeTopology(ROW);

describe('a topology in the plane', () => {
  it('has its regions in metres, with the code as id and property', () => {
    const { features } = regionFeatures(plane);
    expect(features.map(({ id }) => id)).toEqual(['AA01', 'AA02', 'BB01']);
    expect(features[0]?.properties).toEqual({ code: 'AA01' });
    const corners = features[0]?.geometry.coordinates.flat() ?? [];
    expect(corners).toContainEqual([4_171_000, 3_160_000]);
    expect(corners).toContainEqual([4_271_000, 3_260_000]);
  });

  it('keeps areas of several pieces', () => {
    expect(regionFeatures(plane).features[2]?.geometry.type).toBe('MultiPolygon');
  });

  it('tells borders of countries from borders of regions, and neither has the coast', () => {
    expect(countryBorders(plane).coordinates).toEqual([
      [
        [4_371_000, 3_160_000],
        [4_371_000, 3_260_000],
      ],
    ]);
    expect(regionalBorders(plane).coordinates).toEqual([
      [
        [4_271_000, 3_160_000],
        [4_271_000, 3_260_000],
      ],
    ]);
  });

  it('has land and border lines around the regions', () => {
    const around = planeTopology(NEIGHBOURS);
    expect(landFeatures(around).features.map(({ properties }) => properties)).toEqual([
      { id: 'XK', name: 'Kosovo*' },
      { id: 'UA', name: 'Ukraine' },
    ]);
    expect(borderLines(around, 'borders').coordinates).toEqual([
      [
        [4_521_000, 3_210_000],
        [4_471_000, 3_210_000],
      ],
    ]);
    expect(borderLines(around, 'outerBorders').coordinates).toHaveLength(1);
  });

  it('has the same borders as arcs, those within a country apart', () => {
    expect(arcBorders(arcAreas(asTopology(ROW), 'regions'))).toEqual({
      regional: [[1]],
      country: [[3]],
    });
    expect(arcLines(asTopology(NEIGHBOURS), 'borders')).toHaveLength(1);
  });

  it('has the names of the land where they stand; land without a place has none', () => {
    expect(landNames(NEIGHBOURS)).toEqual([
      { name: 'Kosovo*', at: [4_496_000, 3_235_000], area: 10_887 },
    ]);
  });

  it('refuses a file without the collection that is asked for', () => {
    expect(() => landFeatures(plane)).toThrow('the geometry has no "land"');
  });
});

describe('the same topology for MapLibre', () => {
  it('has every corner where the inverse of Mercator puts it', () => {
    const inPlane = regionFeatures(plane).features[0]?.geometry.coordinates.flat() as [
      number,
      number,
    ][];
    const onMap = regionFeatures(mapTopology(ROW)).features[0]?.geometry.coordinates.flat();
    expect(onMap).toEqual(inPlane.map((point) => [...planeToPseudo(point)]));
  });

  it('still shares the lines between neighbours', () => {
    expect(countryBorders(mapTopology(ROW)).coordinates).toHaveLength(1);
  });
});
