import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/model/dataset/catalogue';
import { topology } from '../../src/model/dataset/geometry';
import { regions } from '../../src/model/dataset/regions';
import { mapTopology, regionFeatures } from '../../src/model/geometry/features';
import { syntheticDataset } from './synthetic';

const known = catalogue.parse(JSON.parse(readFileSync('public/data/catalogue.json', 'utf8')));

it('is what the app reads, with an area for every region', () => {
  const made = syntheticDataset(known, 1500);
  const codes = regions.parse(made.regions).regions.map(({ code }) => code);
  expect(new Set(codes).size).toBe(1500);
  const { features } = regionFeatures(mapTopology(topology.parse(made.overview)));
  expect(features.map(({ id }) => id)).toEqual(codes);
});

it('is the same every time, and of another lot for another size', () => {
  expect(syntheticDataset(known, 50)).toEqual(syntheticDataset(known, 50));
  expect(syntheticDataset(known, 50).regions.regions[0]?.values).not.toEqual(
    syntheticDataset(known, 51).regions.regions[0]?.values,
  );
});
