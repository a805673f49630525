import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../geo/pipeline/check';
import { buildDataset } from '../../geo/pipeline/run';
import { goodSources } from './goodSources';

const dataset = buildDataset(goodSources()).value?.dataset ?? new Map<string, string>();

describe('checkDataset', () => {
  it('takes what the pipeline makes', () => {
    expect(dataset.size).toBeGreaterThan(0);
    expect(checkDataset(dataset)).toEqual([]);
  });

  it.each([
    ['regions.json', '"marker":false', '"marker":"no"', 'regions.0.marker'],
    ['catalogue.json', '"nuts":2021', '"nuts":2024', 'nuts'],
    ['search.json', '"HR04":["HR02"]', '"HR04":[]', 'formerCodes.HR04'],
    ['series/population.json', '"indicator":"population"', '"indicator":"persons"', 'indicator'],
    ['territories/ITH5.json', '"level":2', '"level":3', 'level'],
    ['map/overview.json', '"type":"Topology"', '"type":"Topologie"', 'type'],
  ])('refuses a %s that the app would refuse', (path, from, to, where) => {
    const text = dataset.get(path) ?? '';
    expect(text).toContain(from);
    const faults = checkDataset(new Map([[path, text.replace(from, to)]]));
    expect(faults.map((fault) => [fault.file, fault.where])).toContainEqual([
      `public/data/${path}`,
      where,
    ]);
  });

  it('refuses a file that no schema describes', () => {
    expect(checkDataset(new Map([['extra.json', '{}']]))).toHaveLength(1);
  });
});
