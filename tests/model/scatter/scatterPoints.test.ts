import { describe, expect, it } from 'vitest';
import { referenceValues } from '../../../src/model/map/mapValues';
import { scatterFlags, scatterPoints } from '../../../src/model/scatter/points';
import { catalogue, regions } from '../series/official';

const all = regions();
const valuesOf = (id: string) =>
  referenceValues(all, catalogue().indicators.find((each) => each.id === id)!);

describe('the points of a scatter', () => {
  const { points, lacking } = scatterPoints(
    all,
    valuesOf('gdp-per-head'),
    valuesOf('share-65-plus'),
  );

  it('are the regions with both values; the others are counted', () => {
    expect(points.length + lacking.either).toBe(all.length);
    expect(lacking).toMatchObject({ x: 334 - 283, y: 334 - 327 });
    expect(points.find(({ code }) => code === 'ITH5')).toMatchObject({
      y: { value: 24 },
      group: 'strong',
    });
  });

  it('keep a population that is not available as such', () => {
    const { points: others } = scatterPoints(
      all,
      valuesOf('unemployment'),
      valuesOf('share-65-plus'),
    );
    expect(others.find(({ code }) => code === 'UKN0')).toMatchObject({ population: null });
  });

  it('bring the flags of both values', () => {
    const flagged = scatterPoints(all, valuesOf('physicians'), valuesOf('share-65-plus')).points;
    expect(scatterFlags(flagged)).toContain('d');
    expect(scatterFlags([])).toEqual([]);
  });

  it('are none of an indicator without numbers', () => {
    expect(
      scatterPoints(all, valuesOf('innovation-group'), valuesOf('share-65-plus')).points,
    ).toEqual([]);
  });
});
