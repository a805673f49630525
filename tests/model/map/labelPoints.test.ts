import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/model/dataset/regions';
import { countryLabels } from '../../../src/model/map/labelPoints';

const region = (code: string, centre: [number, number], area: number, population: number) =>
  ({ code, centre, area, values: { population } }) as unknown as Region;

describe(countryLabels, () => {
  it('stands best on the region nearest to the country’s middle, and counts its people', () => {
    const regions = [
      region('AA01', [0, 0], 1, 10),
      region('AA02', [10, 0], 1, 20),
      region('AA03', [100, 0], 0.1, 5),
      region('BB01', [50, 50], 1, 7),
    ];
    expect(countryLabels(regions, () => false)).toEqual([
      {
        code: 'AA',
        places: [
          [10, 0],
          [0, 0],
          [100, 0],
        ],
        population: 35,
      },
      { code: 'BB', places: [[50, 50]], population: 7 },
    ]);
  });

  it('is not drawn away by regions in insets', () => {
    const regions = [region('FR10', [0, 0], 1, 1), region('FRY1', [900, 900], 9, 9)];
    expect(countryLabels(regions, (code) => code === 'FRY1')[0]?.places).toEqual([[0, 0]]);
  });
});
