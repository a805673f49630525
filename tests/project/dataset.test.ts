import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regions } from '../../src/model/dataset/regions';

interface Drawn {
  readonly geometries: readonly { readonly id: string }[];
}

const published = (name: string): unknown =>
  JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));

const codes = regions
  .parse(published('regions.json'))
  .regions.map(({ code }) => code)
  .sort();

/** The codes of the shapes in a file of the map, sorted. */
function drawn(name: string): string[] {
  const { objects } = published(name) as { objects: { regions: Drawn } };
  return objects.regions.geometries.map(({ id }) => id).sort();
}

describe('the published regions', () => {
  it('are the 334 of NUTS 2021, each once', () => {
    expect(new Set(codes).size).toBe(334);
    expect(codes).toHaveLength(334);
  });

  it.each(['map/overview.json', 'map/detail.json'])('are those that %s draws', (name) => {
    expect(drawn(name)).toEqual(codes);
  });
});
