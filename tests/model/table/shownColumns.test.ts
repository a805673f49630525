import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import type { MapPicture } from '../../../src/model/map/picture';
import { DEFAULT_COLUMNS } from '../../../src/model/table/columns';
import {
  allColumns,
  headSort,
  shownColumns,
  shownSort,
} from '../../../src/model/table/shownColumns';
import { catalogue } from '../../profile/fixtures/catalogue';
import { regions } from '../../profile/fixtures/regions';

const indicatorOf = (id: string) => catalogue.indicators.find((each) => each.id === id);
const columnsOf = (id: string, year = 2019) => {
  const indicator = indicatorOf(id) as Indicator;
  const picture = { indicator, year, values: new Map() } as unknown as MapPicture;
  return allColumns(regions.regions, indicatorOf, picture);
};
const idsOf = (columns: ReturnType<typeof columnsOf>) => columns.map(({ id }) => id);

describe('the columns of a table', () => {
  it('leave out a second one of what the map shows', () => {
    const ids = idsOf(shownColumns(columnsOf('population'), DEFAULT_COLUMNS));
    expect(ids).toContain('shown');
    expect(ids).not.toContain('population');
  });

  it('keep the indicator of another year', () => {
    const ids = idsOf(shownColumns(columnsOf('population', 2014), DEFAULT_COLUMNS));
    expect(ids).toContain('population');
  });

  it('stand in the order in which they were chosen', () => {
    const ids = idsOf(shownColumns(columnsOf('population'), ['seeking', 'code']));
    expect(ids).toEqual(['seeking', 'code']);
  });
});

describe('the order in force', () => {
  it('is told by the column of what the map shows', () => {
    const sort = { column: 'population', isDescending: false } as const;
    expect(shownSort(columnsOf('population'), sort).column).toBe('shown');
    expect(shownSort(columnsOf('median-age'), sort)).toBe(sort);
    expect(shownSort(columnsOf('median-age'), null).column).toBe('shown');
  });

  it('is told by the same indicator where that column is not shown', () => {
    const columns = columnsOf('population');
    const sort = shownSort(columns, null);
    const told = (ids: readonly ['population'] | readonly ['shown'] | readonly ['code']) =>
      headSort(columns, shownColumns(columns, ids), sort).column;
    expect(told(['population'])).toBe('population');
    expect(told(['shown'])).toBe('shown');
    expect(told(['code'])).toBe('shown');
  });
});
