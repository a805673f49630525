import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format';
import { DEFAULT_CLASSES } from '../../../src/model/classify/classChoice';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import { innovationSeries, series } from '../../../src/model/dataset/series';
import { listedRegions } from '../../../src/model/map/listed';
import { classifyMap, NO_DATA } from '../../../src/model/map/mapClasses';
import {
  editionValues,
  isMeasure,
  type MapValues,
  seriesValues,
} from '../../../src/model/map/mapValues';
import type { MapPicture } from '../../../src/model/map/picture';
import { summaryOf } from '../../../src/model/map/summary';
import { cellOf, compareKeys, regionRows, sortKey } from '../../../src/model/table/cell';
import { endOf, orderOf } from '../../../src/model/walk/order';
import { catalogue, regions } from '../filter/dataset';

const codes = regions.map(({ code }) => code);
const all = new Set(codes);
const { compare } = createFormat('en');
const rows = regionRows(regions, () => '');

/** What the map shows of an indicator in each of its years. */
function pictures(indicator: Indicator): MapPicture[] {
  const file: unknown = JSON.parse(readFileSync(`public/data/series/${indicator.id}.json`, 'utf8'));
  const valuesOf = (year: number): MapValues =>
    isMeasure(indicator.id)
      ? seriesValues(regions, series.parse(file), year)
      : editionValues(regions, innovationSeries.parse(file), year);
  return indicator.years.map((year) => {
    const values = valuesOf(year);
    return {
      indicator,
      year,
      values,
      classes: classifyMap(indicator, codes, values, DEFAULT_CLASSES),
    };
  });
}

/** The table's rows that have a value, in the order that its head asks for. */
function tableOrder({ indicator, year, values }: MapPicture, isDescending: boolean) {
  const column = { id: 'shown', measured: { indicator, year, values } } as const;
  const keyed = rows.map((row) => ({ row, key: sortKey(cellOf(row, column), row.region.code) }));
  return keyed
    .filter(({ key }) => key !== undefined)
    .sort(
      (a, b) =>
        compareKeys(a.key, b.key, compare) * (isDescending ? -1 : 1) ||
        compare(a.row.name, b.row.name),
    )
    .map(({ row, key }) => ({ code: row.region.code, value: key }));
}

describe.each(catalogue.indicators)('what is said of all regions: $id', (indicator) => {
  it.each(pictures(indicator))('is what list, table and legend show: $year', (picture) => {
    const said = summaryOf(regions, all, picture, compare);
    const listed = listedRegions(regions, all, picture, compare);
    const absent = regions.length - picture.values.size;
    expect(said).toMatchObject({ without: absent });
    expect(listed.filter(({ value }) => value === null)).toHaveLength(absent);
    expect(picture.classes.noData).toBe(absent);
    expect([...picture.classes.classOf.values()].filter((each) => each === NO_DATA)).toHaveLength(
      absent,
    );
    const [highest, lowest] = [tableOrder(picture, true)[0], tableOrder(picture, false)[0]];
    expect(listed[0]?.code).toBe(highest?.code);
    if (said.kind !== 'numbers') return;
    expect(said.highest).toMatchObject({ ...highest });
    expect(said.lowest).toMatchObject({ ...lowest });
    const valueAt = (key: 'Home' | 'End') => {
      const shown = picture.values.get(endOf(orderOf(picture.values), all, key) ?? '');
      return shown?.kind === 'number' ? shown.value : null;
    };
    expect([valueAt('Home'), valueAt('End')]).toEqual([said.highest.value, said.lowest.value]);
  });
});
