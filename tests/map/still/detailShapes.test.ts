import { describe, expect, it } from 'vitest';
import { detailShapes } from '../../../src/map/still/detailShapes';
import { staticShapes } from '../../../src/map/still/staticShapes';
import { corners } from '../../model/geometry/corners';
import { territories } from './territories';

const { overview, surroundings, insets, detail } = territories;
const shapes = staticShapes(overview, surroundings, insets);
const pathOf = ({ regions }: typeof shapes, code: string) =>
  regions.find((region) => region.code === code)?.d ?? '';

describe(detailShapes, () => {
  it('is drawn for the regions in sight alone, with the borders between them', () => {
    const close = detailShapes(detail).over(shapes, ['EL42', 'EL41']);
    expect(close.regions.map(({ code }) => code)).toEqual(shapes.regions.map(({ code }) => code));
    expect(pathOf(close, 'EL42').length).toBeGreaterThan(2 * pathOf(shapes, 'EL42').length);
    expect(pathOf(close, 'ITH5')).toBe(pathOf(shapes, 'ITH5'));
    expect(close.countryBorders).toBe('');
    expect(close.outerBorders).toBe(shapes.outerBorders);
  });

  it('leaves neighbours on one line: the border between them is part of both', () => {
    const close = detailShapes(detail).over(shapes, ['ITH5', 'ITI1']);
    const places = (d: string) => new Set(corners(d));
    const border = [...places(close.regionalBorders)];
    expect(border.length).toBeGreaterThan(20);
    for (const code of ['ITH5', 'ITI1']) {
      const own = places(pathOf(close, code));
      expect(border.filter((place) => !own.has(place))).toEqual([]);
    }
  });

  it('makes the path of a region once, however often it comes into sight', () => {
    const finer = detailShapes(detail);
    const first = finer.over(shapes, ['EL42']);
    expect(pathOf(finer.over(shapes, ['EL42', 'EL41']), 'EL42')).toBe(pathOf(first, 'EL42'));
  });
});
