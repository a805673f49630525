import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endsOf, type Valued } from '../../../src/model/compare/ends';

const observations = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2010, max: 2014 }),
    value: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  }),
  { selector: ({ year }) => year, maxLength: 5 },
);
const series: fc.Arbitrary<Valued[]> = fc
  .array(observations, { maxLength: 6 })
  .map((all) => all.map((each, i) => ({ name: `T${i}`, observations: each })));

const valued = (name: string, ...values: [year: number, value: number][]): Valued => ({
  name,
  observations: values.map(([year, value]) => ({ year, value })),
});

describe('the fact of a caption over several series', () => {
  it('is of the year in which most have a value, the newest of several', () => {
    const fact = endsOf(
      [valued('A', [2018, 1], [2019, 2], [2020, 9]), valued('B', [2018, 5], [2019, 4])],
      0,
    );
    expect(fact).toEqual({
      kind: 'ends',
      year: 2019,
      high: { names: ['B'], value: 4 },
      low: { names: ['A'], value: 2 },
      missing: [],
    });
  });

  it('names those that share an end, and those without a value', () => {
    const all = [valued('A', [2019, 1.01]), valued('B', [2019, 1.04]), valued('C', [2019, 2])];
    expect(endsOf([...all, valued('D')], 1)).toMatchObject({
      low: { names: ['A', 'B'], value: 1 },
      missing: ['D'],
    });
  });

  it('tells one value and none from a comparison', () => {
    expect(endsOf([valued('A', [2019, 1]), valued('B')], 0)).toMatchObject({
      kind: 'single',
      at: { names: ['A'] },
      missing: ['B'],
    });
    expect(endsOf([valued('A')], 0)).toEqual({ kind: 'none', missing: ['A'] });
    expect(endsOf([], 0)).toEqual({ kind: 'none', missing: [] });
    expect(endsOf([valued('A', [2019, 1]), valued('B', [2019, 1])], 0).kind).toBe('same');
  });

  it('is never wrong: every end is a value of its year, nothing lies outside, and everybody is either valued or missing', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 2 }), (all, decimals) => {
        const fact = endsOf(all, decimals);
        if (fact.kind === 'none') {
          expect(all.flatMap((each) => each.observations)).toEqual([]);
          expect(fact.missing).toHaveLength(all.length);
          return;
        }
        const printed = all.map((each) => {
          const found = each.observations.find(({ year }) => year === fact.year);
          return found ? Number(found.value.toFixed(decimals)) : null;
        });
        const known = printed.filter((value) => value !== null);
        expect(fact.missing).toEqual(all.filter((_, i) => printed[i] === null).map((e) => e.name));
        const named = fact.kind === 'ends' ? [fact.high, fact.low] : [fact.at];
        for (const { names, value } of named) {
          expect(names).toEqual(all.filter((_, i) => printed[i] === value).map((e) => e.name));
        }
        if (fact.kind === 'single') expect(known).toHaveLength(1);
        if (fact.kind === 'same') expect(new Set(known).size).toBe(1);
        if (fact.kind === 'ends') {
          expect(fact.high.value).toBe(Math.max(...known));
          expect(fact.low.value).toBe(Math.min(...known));
          expect(fact.high.value).toBeGreaterThan(fact.low.value);
        }
      }),
    );
  });
});
