import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/model/dataset/observation';
import { bandShares } from '../../../src/model/series/ageBands';
import { factOf, sameYears } from '../../../src/model/series/change';
import { seriesOf, structureOf, territory, union } from './official';

const observation = fc.record(
  {
    year: fc.integer({ min: 1990, max: 2050 }),
    value: fc.double({ min: -1e6, max: 1e9, noNaN: true }),
    flags: fc.constantFrom('b', 'e', 'bp'),
  },
  { requiredKeys: ['year', 'value'] },
);
const series: fc.Arbitrary<Observation[]> = fc.uniqueArray(observation, {
  selector: ({ year }) => year,
  maxLength: 12,
});
const decimals = fc.integer({ min: 0, max: 3 });

describe('the fact of a caption', () => {
  it('is the change between the first and the last year, and the EU’s in the same years', () => {
    const [region, eu] = [territory('ITH5'), union()].map((bearer) =>
      bandShares(structureOf(bearer), seriesOf(bearer, 'population'), '65-plus').filter(
        ({ year }) => year <= 2019,
      ),
    ) as [Observation[], Observation[]];
    const fact = factOf(region, 1);
    expect(fact).toMatchObject({ kind: 'change', direction: 'rose' });
    const both = sameYears(fact, eu);
    const printed = [
      fact.kind === 'change' && fact.from.value,
      fact.kind === 'change' && fact.to.value,
      both?.from.value,
      both?.to.value,
    ].map((value) => Number(value).toFixed(1));
    expect(printed).toEqual(['22.6', '24.0', '16.4', '20.3']);
  });

  it('is a single value where there is one year: the median age of Agder og Sør-Østlandet', () => {
    expect(factOf(seriesOf(territory('NO09'), 'median-age'), 1)).toEqual({
      kind: 'single',
      at: { year: 2022, value: 42.4 },
    });
  });

  it('is nothing where there is nothing, and then compares with nothing', () => {
    expect(factOf([], 1)).toEqual({ kind: 'none' });
    expect(sameYears({ kind: 'none' }, [{ year: 2019, value: 1 }])).toBeNull();
  });

  it('names the breaks that part its two values', () => {
    const age = seriesOf(territory('ITH5'), 'median-age');
    expect(factOf(age, 1)).toMatchObject({ from: { year: 2014 }, breaks: [2019] });
  });

  it('says that a value stayed the same if it is printed the same', () => {
    const values = [
      { year: 2000, value: 10.01 },
      { year: 2001, value: 10.04 },
    ];
    expect(factOf(values, 1)).toMatchObject({ direction: 'same' });
    expect(factOf(values, 2)).toMatchObject({ direction: 'rose' });
  });

  it('is never anything but what the observations say', () => {
    fc.assert(
      fc.property(series, decimals, (values, digits) => {
        const fact = factOf(values, digits);
        const years = values.map(({ year }) => year);
        if (values.length === 0) expect(fact).toEqual({ kind: 'none' });
        else if (values.length === 1) expect(fact).toEqual({ kind: 'single', at: values[0] });
        else if (fact.kind === 'change') {
          expect(values).toContain(fact.from);
          expect(values).toContain(fact.to);
          expect([fact.from.year, fact.to.year]).toEqual([Math.min(...years), Math.max(...years)]);
          const [before, after] = [fact.from, fact.to].map(({ value }) =>
            Number(value.toFixed(digits)),
          ) as [number, number];
          const said = { rose: after > before, fell: after < before, same: after === before };
          expect(said[fact.direction]).toBe(true);
          const broken = fact.breaks.map((year) => values.find((each) => each.year === year));
          expect(broken.every((each) => each?.flags?.includes('b'))).toBe(true);
          expect(fact.breaks).not.toContain(fact.from.year);
        } else expect.unreachable();
      }),
    );
  });

  it('compares only years that the other series has', () => {
    fc.assert(
      fc.property(series, series, (values, other) => {
        const fact = factOf(values, 1);
        const both = sameYears(fact, other);
        if (fact.kind === 'none') {
          expect(both).toBeNull();
          return;
        }
        const wanted = fact.kind === 'single' ? [fact.at.year] : [fact.from.year, fact.to.year];
        const hasAll = wanted.every((year) => other.some((each) => each.year === year));
        expect(both !== null).toBe(hasAll);
        if (both) expect([both.from.year, both.to.year]).toEqual([wanted[0], wanted.at(-1)]);
      }),
    );
  });
});
