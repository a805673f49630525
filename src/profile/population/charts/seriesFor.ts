import type { ChartSeries } from '../../../charts/chartInfo';
import type { Observation } from '../../../model/dataset/observation';
import type { Compared } from './useCompared';

/** A line for each territory that has a value; the first is the region's, which is there even without one. */
export function seriesFor(
  compared: readonly Compared[],
  decimals: number,
  observe: (figures: Compared['figures']) => readonly Observation[],
): ChartSeries[] {
  return compared
    .map(({ id, name, look, figures }) => ({
      id,
      name,
      look,
      decimals,
      observations: observe(figures),
    }))
    .filter(({ id, observations }) => id === 'region' || observations.length > 0);
}

/** The EU's line among others, as captions set a region against it. */
export function euOf(series: readonly ChartSeries[]): { readonly other?: ChartSeries } {
  const other = series.find(({ id }) => id === 'eu');
  return other ? { other } : {};
}
