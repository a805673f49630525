import { describe, expect, it } from 'vitest';
import { completeDensity } from '../../geo/pipeline/density';
import type { Observation } from '../../src/model/dataset/observation';

const years = (values: Record<number, number>): Map<number, Observation> =>
  new Map(
    Object.entries(values).map(([year, value]) => [Number(year), { year: Number(year), value }]),
  );

const official = new Map([['ITH5', years({ 2018: 201.7, 2019: 201.9 })]]);
const population = new Map([
  ['ITH5', years({ 2019: 4_459_453, 2020: 4_464_119 })],
  ['HR02', years({ 2017: 1_110_000, 2019: 1_066_800, 2020: 1_046_438 })],
  ['UKC1', years({ 2019: 1_196_000 })],
  ['UKN0', years({ 2018: 1_880_000 })],
  ['NO0B', years({ 2019: 0, 2020: 0 })],
]);
const areas = new Map([
  ['ITH5', { km2: 22_034, kind: 'land' }],
  ['HR02', { km2: 23_126.2, kind: 'total' }],
  ['UKC1', { km2: 3000, kind: 'land' }],
  ['UKN0', { km2: 14_000, kind: 'land' }],
  ['NO0B', { km2: 61_000, kind: 'total' }],
] as const);
const completed = completeDensity(official, population, areas, [
  'ITH5',
  'HR02',
  'UKC1',
  'UKN0',
  'NO0B',
]);
const at = (code: string, year: number) => completed.get(code)?.get(year);

describe('completeDensity', () => {
  it('never touches an official value', () => {
    expect(at('ITH5', 2019)).toEqual({ year: 2019, value: 201.9 });
  });

  it('takes the mean of this 1 January and the next, and flags the value', () => {
    const mean = (1_066_800 + 1_046_438) / 2 / 23_126.2;
    expect(at('HR02', 2019)).toEqual({ year: 2019, value: 45.7, flags: 'de', computed: true });
    expect(Math.abs(mean - 45.7)).toBeLessThan(0.05);
  });

  it('takes this 1 January alone where the next has no population', () => {
    expect(at('UKC1', 2019)).toEqual({ year: 2019, value: 398.7, flags: 'e', computed: true });
  });

  it('computes nothing where nobody is registered', () => {
    expect(at('NO0B', 2019)).toBeUndefined();
  });

  it('computes nothing without a population of the year, nor in years the table does not cover', () => {
    expect(at('UKN0', 2019)).toBeUndefined();
    expect(at('HR02', 2017)).toBeUndefined();
    expect(at('HR02', 2020)).toBeUndefined();
  });
});
