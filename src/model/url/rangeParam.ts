import { INDICATOR_IDS } from '../dataset/codes';
import type { IndicatorRange } from '../filter/filters';
import { isMeasure } from '../map/mapValues';
import { whole } from './params';
import { readYear } from './yearParam';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const RANGE = new RegExp(
  `^([a-z0-9-]+)(?:@(\\d{4}))?:(?:(none)|(${NUMBER})?\\.\\.(<)?(${NUMBER})?)$`,
);

/**
 * `share-65-plus:20..25`, both ends included; an open end is left empty: `..25`. `..<25` leaves the
 * upper end out, as the classes of a legend do. `@2014` names a year that is not the reference year,
 * and `none` asks for the regions without a value.
 */
export const rangeParam = whole<IndicatorRange>(readRange, writeRange);

function readRange(text: string): IndicatorRange | null {
  const [, id, yearText, none, fromText, excluded, toText] = RANGE.exec(text) ?? [];
  const indicator = INDICATOR_IDS.find((each) => each === id);
  if (indicator === undefined || !isMeasure(indicator)) return null;
  const year = yearText === undefined ? null : readYear(yearText);
  if (yearText !== undefined && year === null) return null;
  if (none) return { indicator, year, within: 'none' };
  const from = numberOf(fromText);
  const to = numberOf(toText);
  if (from === null && to === null) return null;
  if (from !== null && to !== null && from > to) return null;
  const isToExcluded = excluded !== undefined && to !== null;
  return { indicator, year, within: { from, to, isToExcluded } };
}

function writeRange({ indicator, year, within }: IndicatorRange): string {
  const what = year === null ? indicator : `${indicator}@${year}`;
  if (within === 'none') return `${what}:none`;
  const { from, to, isToExcluded } = within;
  return `${what}:${from ?? ''}..${isToExcluded && to !== null ? '<' : ''}${to ?? ''}`;
}

function numberOf(text: string | undefined): number | null {
  // A negative zero is written as zero, so it is read as one.
  return text === undefined ? null : Number(text) + 0;
}
