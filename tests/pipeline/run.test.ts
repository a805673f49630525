import { describe, expect, it } from 'vitest';
import { buildStamp } from '../../geo/pipeline/gather';
import { buildDataset } from '../../geo/pipeline/run';
import { changed, goodSources } from './goodSources';

describe('buildDataset', () => {
  const { value, faults } = buildDataset(goodSources());

  it('takes the faultless sources', () => {
    expect(faults).toEqual([]);
  });

  it('makes the files that the app fetches', () => {
    const files = [...(value?.dataset.keys() ?? [])];
    expect(files.filter((file) => !/^(series|territories)\//.test(file)).sort()).toEqual([
      'catalogue.json',
      'eu.json',
      'map/detail.json',
      'map/insets.json',
      'map/neighbours.json',
      'map/overview.json',
      'map/surroundings.json',
      'regions.json',
      'search.json',
    ]);
    expect(files.filter((file) => file.startsWith('series/'))).toEqual(
      [
        'population',
        'population-density',
        'share-65-plus',
        'median-age',
        'life-expectancy',
        'gdp-per-head',
        'innovation-group',
      ].map((id) => `series/${id}.json`),
    );
    expect(files.filter((file) => file.startsWith('territories/'))).toHaveLength(19);
  });

  it('gives the same bytes, whatever order the files are read in', () => {
    const reversed = new Map([...goodSources()].reverse());
    const again = buildDataset(reversed).value?.dataset;
    expect(Object.fromEntries(again ?? [])).toEqual(Object.fromEntries(value?.dataset ?? []));
  });

  it('stamps the build by what the sources say', () => {
    const stamp = buildStamp(goodSources());
    expect(stamp).toMatch(/^[0-9a-f]{12}$/);
    expect(buildStamp(goodSources(changed('countries.csv', 'SE,EU', 'SE,UK')))).not.toBe(stamp);
  });
});
