import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import { type Filters, NO_FILTERS } from '../../../src/model/filter/filters';
import { legendFilter } from '../../../src/model/map/legendFilter';
import { rangeParam } from '../../../src/model/url/rangeParam';

const density = { id: 'population-density', kind: 'ratio', referenceYear: 2019 } as Indicator;
const groups = { id: 'innovation-group', kind: 'category', referenceYear: 2021 } as Indicator;
const between = { from: 50, to: 84.5, group: null };
const leader = { from: null, to: null, group: 'leader' } as const;

/** The filters after a line of the legend was clicked. */
function click(
  mapClass: Parameters<typeof legendFilter>[1],
  filters: Filters = NO_FILTERS,
  shown = { indicator: density, year: 2019 },
): Filters {
  return { ...filters, ...legendFilter(shown, mapClass, filters)?.change };
}

describe('a class of numbers', () => {
  it('asks for its range, without the bound that belongs to the class above', () => {
    expect(click(between).range).toEqual([
      {
        indicator: 'population-density',
        year: null,
        within: { from: 50, to: 84.5, isToExcluded: true },
      },
    ]);
  });

  it('names the year where it is not the reference year', () => {
    expect(click(between, NO_FILTERS, { indicator: density, year: 2014 }).range[0]?.year).toBe(
      2014,
    );
  });

  it('is taken back by a second click, and then everything is as before', () => {
    const once = click(between);
    expect(legendFilter({ indicator: density, year: 2019 }, between, once)?.isSet).toBe(true);
    expect(click(between, once)).toEqual(NO_FILTERS);
  });

  it('takes the place of another class, and leaves other indicators alone', () => {
    const other = { indicator: 'median-age', year: null, within: 'none' } as const;
    const range = click(
      { from: 84.5, to: null, group: null },
      click(between, { ...NO_FILTERS, range: [other] }),
    ).range;
    expect(range).toHaveLength(2);
    expect(range[0]).toEqual(other);
    expect(range[1]?.within).toEqual({ from: 84.5, to: null, isToExcluded: false });
  });

  it.each([
    between,
    { from: null, to: 50, group: null },
    { from: 84.5, to: null, group: null },
    null,
  ])('is still set after the address was read again (%o)', (mapClass) => {
    const range = click(mapClass).range.map(
      (each) => rangeParam.parse(rangeParam.serialize(each))!,
    );
    const read = { ...NO_FILTERS, range };
    expect(legendFilter({ indicator: density, year: 2019 }, mapClass, read)?.isSet).toBe(true);
  });

  it('is not set by the same range of another year', () => {
    const once = click(between, NO_FILTERS, { indicator: density, year: 2014 });
    expect(legendFilter({ indicator: density, year: 2019 }, between, once)?.isSet).toBe(false);
  });

  it('asks for nothing where it is the only one', () => {
    const all = { from: null, to: null, group: null };
    expect(legendFilter({ indicator: density, year: 2019 }, all, NO_FILTERS)).toBeNull();
  });
});

describe('“not available”', () => {
  it('asks for the regions without a value', () => {
    expect(click(null).range[0]?.within).toBe('none');
  });
});

describe('an innovation group', () => {
  const shown = { indicator: groups, year: 2021 };

  it('adds up with other groups, and “not known” is one of them', () => {
    const both = click(null, click(leader, NO_FILTERS, shown), shown);
    expect(both.group).toEqual(['leader', 'unknown']);
    expect(click(leader, both, shown).group).toEqual(['unknown']);
  });

  it('asks for nothing in another edition than that of the filters', () => {
    expect(legendFilter({ indicator: groups, year: 2019 }, leader, NO_FILTERS)).toBeNull();
  });
});
