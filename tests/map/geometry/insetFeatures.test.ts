import { describe, expect, it } from 'vitest';
import { insetFeatures } from '../../../src/map/geometry/insetFeatures';
import { pseudoToPlane } from '../../../src/model/projection/plane';

const features = insetFeatures(
  {
    id: 'guadeloupe',
    name: 'Guadeloupe',
    regions: ['FRY1'],
    origin: [-61.4, 16.2],
    at: [6_500_000, 5_000_000],
    scale: 4,
    frame: [6_200_000, 4_700_000, 6_800_000, 5_300_000],
  },
  (kilometres) => `${kilometres} km`,
);
const kind = (wanted: string) => features.find(({ properties }) => properties?.kind === wanted);

describe(insetFeatures, () => {
  it('frames the inset with a closed ring', () => {
    const frame = kind('frame')?.geometry;
    const ring = frame?.type === 'Polygon' ? frame.coordinates[0]! : [];
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring[4]);
  });

  it('writes its name', () => {
    expect(kind('name')?.properties?.name).toBe('Guadeloupe');
  });

  it('draws a scale bar as long as the inset’s own scale makes it', () => {
    const bar = kind('scale')?.geometry;
    const line = bar?.type === 'LineString' ? bar.coordinates : [];
    const [from, to] = [line[1]!, line[2]!].map(([x = 0, y = 0]) => pseudoToPlane([x, y]));
    const kilometres = Number(/^(\d+) km$/.exec(kind('scale-name')?.properties?.name)?.[1]);
    expect((to![0] - from![0]) / 1000).toBeCloseTo(kilometres * 4, 6);
  });
});
