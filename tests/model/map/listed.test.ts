import { expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import { listedRegions } from '../../../src/model/map/listed';
import { classifyMap } from '../../../src/model/map/mapClasses';
import { referenceValues } from '../../../src/model/map/mapValues';
import { catalogue } from '../../profile/fixtures/catalogue';
import { regions as file } from '../../profile/fixtures/regions';

const { regions } = file;
const codes = regions.map(({ code }) => code);
const compare = (a: string, b: string) => a.localeCompare(b, 'en');

function listOf(id: Indicator['id'], matched = new Set(codes)) {
  const indicator = catalogue.indicators.find((each) => each.id === id)!;
  const values = referenceValues(regions, indicator);
  const classes = classifyMap(indicator, codes, values, { method: 'quantile', classes: 5 });
  const picture = { indicator, year: indicator.referenceYear, values, classes };
  return listedRegions(regions, matched, picture, compare);
}

it('goes from the highest value to the lowest, with what is not available last', () => {
  const listed = listOf('physicians');
  const numbers = listed.map(({ value }) => (value?.kind === 'number' ? value.value : null));
  const known = numbers.filter((value) => value !== null);
  expect(numbers).toEqual([
    ...known.toSorted((a, b) => b - a),
    ...numbers.filter((value) => value === null),
  ]);
  expect(numbers).toContain(null);
  expect(listed.find(({ value }) => value === null)?.place).toBeNull();
});

it('holds the regions of the answer alone, with their places among all', () => {
  const all = listOf('population');
  const last = all.findLast(({ place }) => place !== null)!;
  expect(listOf('population', new Set([last.code]))).toEqual([last]);
  expect(last.place).toBeGreaterThan(1);
});
