import type { Observation } from '../dataset/observation';
import type { Territory, Union } from '../dataset/territory';
import type { Figure } from './figure';
import { observationAt } from './observations';

/** A figure with what country and EU have in the same year; null where that is not known. */
export interface SetFigure {
  readonly figure: Figure;
  /** Of the value that is shown; the reference year where there is none. */
  readonly year: number;
  readonly country: Observation | null;
  readonly eu: Observation | null;
}

/**
 * Sets a region's figure against its country and the EU, in the year of the region's own value. A total
 * has no such neighbours: how many people live in a country says nothing of a region in it.
 *
 * @param country undefined where the region is its country, or the file is not there
 * @param eu the EU's file, for measures that the catalogue has no value of
 */
export function setAgainst(
  figure: Figure,
  country: Pick<Territory, 'series'> | undefined,
  eu: Pick<Union, 'series'> | undefined,
): SetFigure {
  const { indicator, measure, own, older } = figure;
  const year = (own ?? older)?.year ?? indicator.referenceYear;
  if (indicator.kind === 'total') return { figure, year, country: null, eu: null };
  const at = (file: Pick<Union, 'series'> | undefined) => {
    const row = file?.series[measure];
    return row ? observationAt(row, year) : null;
  };
  const published = indicator.eu[year];
  return {
    figure,
    year,
    country: at(country),
    eu: published ? { year, ...published } : at(eu),
  };
}
