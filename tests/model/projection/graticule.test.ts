import { describe, expect, it } from 'vitest';
import { graticule } from '../../../src/model/projection/graticule';
import { ETRS89_LAEA } from '../../../src/model/projection/laea';
import type { PlaneBounds } from '../../../src/model/projection/plane';

const SHEET: PlaneBounds = [900_000, 200_000, 8_200_000, 6_600_000];
const lines = graticule(SHEET);
const degreesOf = (kind: string) =>
  lines.filter((line) => line.kind === kind).map((line) => line.degrees);

describe('the graticule', () => {
  it('has the meridians and parallels of the sheet, every ten degrees', () => {
    expect(degreesOf('parallel')).toEqual([20, 30, 40, 50, 60, 70, 80]);
    expect(degreesOf('meridian')).toEqual(expect.arrayContaining([-40, -20, 0, 10, 40, 60]));
    expect(degreesOf('meridian').every((degrees) => degrees % 10 === 0)).toBe(true);
  });

  it('stays inside the bounds', () => {
    for (const [x, y] of lines.flatMap(({ pieces }) => pieces.flat())) {
      expect(x).toBeGreaterThanOrEqual(SHEET[0] - 1e-6);
      expect(x).toBeLessThanOrEqual(SHEET[2] + 1e-6);
      expect(y).toBeGreaterThanOrEqual(SHEET[1] - 1e-6);
      expect(y).toBeLessThanOrEqual(SHEET[3] + 1e-6);
    }
  });

  it('draws the central meridian as one straight line and parallels as curves', () => {
    const central = lines.find((line) => line.kind === 'meridian' && line.degrees === 10);
    expect(central?.pieces).toHaveLength(1);
    for (const [x] of central?.pieces[0] ?? []) expect(x).toBeCloseTo(4_321_000, 3);
    const parallel = lines.find((line) => line.kind === 'parallel' && line.degrees === 50);
    for (const point of parallel?.pieces.flat().slice(1, -1) ?? []) {
      expect(ETRS89_LAEA.inverse(point)[1]).toBeCloseTo(50, 6);
    }
  });

  it('follows the step', () => {
    const fine = graticule(SHEET, 5).filter((line) => line.kind === 'parallel');
    expect(fine.map((line) => line.degrees)).toContain(55);
  });
});
