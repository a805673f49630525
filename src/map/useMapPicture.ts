import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { innovationSeriesQuery, seriesQuery } from '../data/queries';
import type { Dataset } from '../data/useDataset';
import type { ClassChoice } from '../model/classify/classChoice';
import type { Indicator } from '../model/dataset/catalogue';
import type { MeasureId } from '../model/dataset/codes';
import type { Region } from '../model/dataset/regions';
import type { InnovationSeries, Series } from '../model/dataset/series';
import { classifyMap } from '../model/map/mapClasses';
import {
  editionValues,
  isMeasure,
  type MapValues,
  referenceValues,
  seriesValues,
} from '../model/map/mapValues';
import type { MapPicture } from '../model/map/picture';

export interface MapPictureState {
  readonly picture: MapPicture;
  /** Why the year that was asked for is not shown. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Stands in where an indicator has no series of numbers; its query is never run. */
const ANY_MEASURE: MeasureId = 'population-density';

/**
 * The picture of an indicator and year in the classes that were chosen; the reference year is at hand,
 * others are fetched.
 */
export function useMapPicture(
  dataset: Dataset,
  indicator: Indicator,
  year: number,
  { method, classes }: ClassChoice,
): MapPictureState {
  const { regions } = dataset;
  const isReference = year === indicator.referenceYear;
  const measure = isMeasure(indicator.id) ? indicator.id : null;
  const numbers = useQuery({
    ...seriesQuery(measure ?? ANY_MEASURE),
    enabled: !isReference && measure !== null,
  });
  const groups = useQuery({ ...innovationSeriesQuery, enabled: !isReference && measure === null });
  const asked = measure ? numbers : groups;

  const picture = useMemo(() => {
    const fetched = isReference
      ? null
      : fetchedValues(regions, year, measure ? numbers.data : groups.data);
    const values = fetched ?? referenceValues(regions, indicator);
    const codes = regions.map(({ code }) => code);
    return {
      indicator,
      year: fetched ? year : indicator.referenceYear,
      values,
      classes: classifyMap(indicator, codes, values, { method, classes }),
    };
  }, [regions, indicator, year, isReference, measure, numbers.data, groups.data, method, classes]);

  return {
    picture,
    error: isReference ? null : asked.error,
    retry: () => void asked.refetch(),
  };
}

/** The values of a fetched year; null while they are on their way. */
function fetchedValues(
  regions: readonly Region[],
  year: number,
  series: Series | InnovationSeries | undefined,
): MapValues | null {
  if (!series) return null;
  return 'editions' in series
    ? editionValues(regions, series, year)
    : seriesValues(regions, series, year);
}
