import { renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { useFactText } from '../../../src/charts/frame/useFactText';
import type { Observation } from '../../../src/model/dataset/observation';
import { factOf } from '../../../src/model/series/change';
import { ChartRoom } from '../renderChart';

const say = renderHook(() => useFactText(), { wrapper: ChartRoom }).result.current;
const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const words = { label: 'The share', unit: '%', decimals: 1 };
const sentence = (own: Observation[], eu?: Observation[]) =>
  plain(say(factOf(own, 1), { ...words, ...(eu && { other: { name: 'EU', observations: eu } }) }));

const own = [
  { year: 2004, value: 22.615 },
  { year: 2019, value: 24.026 },
];

it('says a change, and the EU’s in the same years', () => {
  const eu = [
    { year: 2004, value: 16.42 },
    { year: 2019, value: 20.26 },
  ];
  expect(sentence(own, eu)).toBe(
    'The share rose from 22.6 % to 24.0 % between 2004 and 2019; EU: from 16.4 % to 20.3 %.',
  );
});

it('leaves the EU out where it lacks one of the years', () => {
  expect(sentence(own, [{ year: 2004, value: 16.42 }])).toBe(
    'The share rose from 22.6 % to 24.0 % between 2004 and 2019.',
  );
});

it('says a long unit once', () => {
  const beds = { label: 'Hospital beds', unit: 'per 100 000 inhabitants', decimals: 1 };
  const other = { name: 'EU', observations: own };
  expect(plain(say(factOf(own, 1), { ...beds, other }))).toBe(
    'Hospital beds rose from 22.6 to 24.0 per 100 000 inhabitants between 2004 and 2019; EU: from 22.6 to 24.0.',
  );
});

it('names a break between the two values', () => {
  expect(sentence([...own, { year: 2012, value: 23, flags: 'b' }])).toContain(
    'The series breaks in 2012.',
  );
});

it('says a single value, and that there is none', () => {
  expect(sentence([{ year: 2022, value: 42.4 }])).toBe('The share: 42.4 % in 2022.');
  expect(sentence([])).toBe('The share: not available.');
});

it('has a whole sentence for any series, with its own numbers alone', () => {
  const observation = fc.record(
    {
      year: fc.integer({ min: 1990, max: 2050 }),
      value: fc.integer({ min: -1e9, max: 1e12 }).map((thousandths) => thousandths / 1000),
      flags: fc.constantFrom('b', 'e'),
    },
    { requiredKeys: ['year', 'value'] },
  );
  const series = fc.uniqueArray(observation, { selector: ({ year }) => year, maxLength: 6 });
  fc.assert(
    fc.property(series, series, (values, eu) => {
      const text = sentence(values, eu);
      expect(text).toMatch(/^The share.*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|none|[{}]/);
      const years = [...text.matchAll(/(?:between|and|in) (\d{4})\b/g)].map(([, year]) =>
        Number(year),
      );
      const known = values.map(({ year }) => year);
      expect(years.every((year) => known.includes(year))).toBe(true);
    }),
  );
});
