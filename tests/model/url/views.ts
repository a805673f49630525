import fc from 'fast-check';
import { CLASS_COUNTS, CLASS_METHODS } from '../../../src/model/classify/classChoice';
import { withoutEmptyEnd } from '../../../src/model/compare/comparison';
import { EU_CODE, INDICATOR_IDS } from '../../../src/model/dataset/codes';
import {
  GROUP_CHOICES,
  type IndicatorRange,
  MATCHES,
  PROFILE_CHOICES,
} from '../../../src/model/filter/filters';
import { isMeasure } from '../../../src/model/map/mapValues';
import { LOG_CHOICES, QUADRANTS } from '../../../src/model/scatter/choice';
import { COLUMN_IDS, SORTABLE_IDS } from '../../../src/model/table/columns';
import {
  type ComparedPlaces,
  INFO_PAGES,
  MAIN_VIEWS,
  MAP_KINDS,
  PROFILE_TABS,
  type View,
} from '../../../src/model/view';

const round = (decimals: number) => (value: number) => Number(value.toFixed(decimals)) + 0;
const degrees = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map(round(3));
const years = fc.integer({ min: 1990, max: 2050 });
const networks = fc.uniqueArray(fc.constantFrom('errin', 'vanguard', 's3p4pm', '1mg'));
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(round(2));

const bounds = fc
  .tuple(fc.option(value), fc.option(value), fc.boolean())
  .filter(([from, to]) => from !== null || to !== null)
  .map(([a, b, isToExcluded]) => {
    const isTurned = a !== null && b !== null && a > b;
    const [from, to] = isTurned ? [b, a] : [a, b];
    return { from, to, isToExcluded: isToExcluded && to !== null };
  });

const ranges: fc.Arbitrary<IndicatorRange> = fc.record({
  indicator: fc.constantFrom(...INDICATOR_IDS.filter(isMeasure)),
  year: fc.option(years),
  within: fc.oneof(bounds, fc.constant('none' as const)),
});

/** Six places at most, some of them left, the last one taken. */
const places: fc.Arbitrary<ComparedPlaces> = fc
  .uniqueArray(fc.option(fc.constantFrom('ITH5', 'PL51', 'ES51', 'IT', 'DE1', 'UKN0', EU_CODE)), {
    maxLength: 6,
    selector: (code) => code ?? Symbol('a place that was left'),
  })
  .map(withoutEmptyEnd);

/** Any view that a person can set. */
export const views: fc.Arbitrary<View> = fc.record({
  indicator: fc.constantFrom(...INDICATOR_IDS),
  year: fc.option(years),
  network: networks,
  match: fc.constantFrom(...MATCHES),
  exclude: networks,
  group: fc.uniqueArray(fc.constantFrom(...GROUP_CHOICES)),
  country: fc.uniqueArray(fc.constantFrom('IT', 'PL', 'EL', 'UK')),
  range: fc.uniqueArray(ranges, { selector: ({ indicator }) => indicator, maxLength: 4 }),
  profile: fc.option(fc.constantFrom(...PROFILE_CHOICES)),
  seeking: fc.boolean(),
  q: fc.string(),
  region: fc.option(fc.constantFrom('ITH5', 'PL51', 'UKN0', 'FRY1')),
  tab: fc.constantFrom(...PROFILE_TABS),
  compare: places,
  view: fc.constantFrom(...MAIN_VIEWS),
  columns: fc.uniqueArray(fc.constantFrom(...COLUMN_IDS)),
  sort: fc.option(
    fc.record({ column: fc.constantFrom(...SORTABLE_IDS), isDescending: fc.boolean() }),
  ),
  method: fc.constantFrom(...CLASS_METHODS),
  classes: fc.constantFrom(...CLASS_COUNTS),
  x: fc.option(fc.constantFrom(...INDICATOR_IDS.filter(isMeasure))),
  y: fc.option(fc.constantFrom(...INDICATOR_IDS.filter(isMeasure))),
  log: fc.option(fc.constantFrom(...LOG_CHOICES)),
  quadrants: fc.constantFrom(...QUADRANTS),
  map: fc.option(fc.constantFrom(...MAP_KINDS)),
  camera: fc.option(
    fc.record({
      zoom: fc.double({ min: 0, max: 20, noNaN: true }).map(round(2)),
      latitude: degrees(90),
      longitude: degrees(180),
    }),
  ),
  page: fc.option(fc.constantFrom(...INFO_PAGES)),
});
