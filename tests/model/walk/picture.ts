import { DEFAULT_CLASSES } from '../../../src/model/classify/classChoice';
import type { IndicatorId } from '../../../src/model/dataset/codes';
import { classifyMap } from '../../../src/model/map/mapClasses';
import { referenceValues } from '../../../src/model/map/mapValues';
import type { MapPicture } from '../../../src/model/map/picture';
import { catalogue, regions } from '../filter/dataset';

/** What the map shows of an indicator in its reference year. */
export function pictureOf(id: IndicatorId): MapPicture {
  const indicator = catalogue.indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`The catalogue has no ${id}.`);
  const values = referenceValues(regions, indicator);
  const codes = regions.map(({ code }) => code);
  const classes = classifyMap(indicator, codes, values, DEFAULT_CLASSES);
  return { indicator, year: indicator.referenceYear, values, classes };
}
