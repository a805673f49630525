import { describe, expect, it } from 'vitest';
import { pictureHeight, svgPath, toPixels } from '../../../src/model/geometry/path';

const PICTURE = { bounds: [1000, 2000, 3000, 3000], width: 100 } as const;

describe('the picture of a part of the plane', () => {
  it('keeps the proportions of the plane, north up', () => {
    expect(pictureHeight(PICTURE)).toBe(50);
    expect(toPixels(PICTURE, [1000, 3000])).toEqual([0, 0]);
    expect(toPixels(PICTURE, [3000, 2000])).toEqual([100, 50]);
  });

  it('draws areas as closed rings, holes included', () => {
    const outer = [
      [1000, 2000],
      [3000, 2000],
      [3000, 3000],
      [1000, 2000],
    ];
    const hole = [
      [2000, 2200],
      [2200, 2200],
      [2200, 2400],
      [2000, 2200],
    ];
    expect(svgPath({ type: 'Polygon', coordinates: [outer, hole] }, PICTURE)).toBe(
      'M0,50L100,50L100,0ZM50,40L60,40L60,30Z',
    );
    expect(svgPath({ type: 'MultiPolygon', coordinates: [[outer], [hole]] }, PICTURE)).toBe(
      'M0,50L100,50L100,0ZM50,40L60,40L60,30Z',
    );
  });

  it('draws lines as open strokes', () => {
    const line = [
      [1000, 2000],
      [2000, 2555],
    ];
    expect(svgPath({ type: 'LineString', coordinates: line }, PICTURE)).toBe('M0,50L50,22.3');
    expect(svgPath({ type: 'MultiLineString', coordinates: [line, line] }, PICTURE)).toBe(
      'M0,50L50,22.3M0,50L50,22.3',
    );
  });

  it('leaves out points that fall together, and areas that nobody could see', () => {
    const line = [
      [1000, 2000],
      [1000.5, 2000],
      [2000, 2000],
    ];
    expect(svgPath({ type: 'LineString', coordinates: line }, PICTURE)).toBe('M0,50L50,50');
    const speck = [
      [1000, 2000],
      [1000.3, 2000],
      [1000.3, 2000.3],
      [1000, 2000],
    ];
    expect(svgPath({ type: 'Polygon', coordinates: [speck] }, PICTURE)).toBe('');
  });
});
