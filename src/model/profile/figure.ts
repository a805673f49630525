import type { Indicator, Variant } from '../dataset/catalogue';
import type { MeasureId } from '../dataset/codes';
import type { AncestorObservation, Observation } from '../dataset/observation';
import type { Region } from '../dataset/regions';
import type { Territory } from '../dataset/territory';
import { type Rank, rankOf } from '../rank';
import { latestObservation, observationAt } from './observations';

/** A further series of a measure for one region; null where there is no value in any year. */
export interface VariantFigure {
  readonly variant: Variant;
  readonly observation: Observation | null;
}

/** What a profile shows for one measure of a region. */
export interface Figure {
  readonly measure: MeasureId;
  readonly indicator: Indicator;
  /** The region's own value in the reference year. */
  readonly own: Observation | null;
  /** Its place among the regions that have a value; null without one. */
  readonly rank: Rank | null;
  /** Where there is no own value of a ratio: that of the nearest ancestor with one. */
  readonly ancestor: AncestorObservation | null;
  /** Where there is no own value in the reference year: the newest own one of another year. */
  readonly older: Observation | null;
  readonly variants: readonly VariantFigure[];
}

interface FigureSources {
  readonly region: Region;
  readonly regions: readonly Region[];
  readonly indicator: Indicator;
  readonly variants: readonly Variant[];
  /** Undefined as long as the territory's file is not there: then only the reference year is known. */
  readonly territory: Territory | undefined;
}

/** Gathers what is known of one measure for one region. */
export function figureOf(measure: MeasureId, sources: FigureSources): Figure {
  const { region, regions, indicator, variants, territory } = sources;
  const own = referenceObservation(region, measure, indicator.referenceYear);
  const series = territory?.series[measure];
  return {
    measure,
    indicator,
    own,
    rank: own && rankOf(own.value, valuesOf(regions, measure)),
    // How many people live in a country says nothing of a region in it.
    ancestor:
      own || indicator.kind === 'total' ? null : (territory?.ancestorValues[measure] ?? null),
    older: own || !series ? null : latestObservation(series),
    variants: variants
      .filter((variant) => variant.indicator === measure)
      .map((variant) => {
        const row = territory?.series[variant.id];
        const observation =
          row && (observationAt(row, indicator.referenceYear) ?? latestObservation(row));
        return { variant, observation: observation ?? null };
      }),
  };
}

/** The same figures without their further series. */
export function withoutVariants(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => ({ ...figure, variants: [] }));
}

/** The flags that a set of figures carries, each letter once, in alphabetical order. */
export function flagsOf(figures: readonly Figure[]): string[] {
  const letters = figures.flatMap(observationsOf).flatMap(({ flags }) => [...(flags ?? '')]);
  return [...new Set(letters)].sort();
}

/** Whether any of the figures holds a value that the project computed. */
export function hasComputed(figures: readonly Figure[]): boolean {
  return figures.flatMap(observationsOf).some(({ computed }) => computed);
}

/** Every observation that a figure shows, its further series included. */
function observationsOf({ own, ancestor, older, variants }: Figure): Observation[] {
  const all = [own, ancestor, older, ...variants.map(({ observation }) => observation)];
  return all.filter((observation) => observation !== null);
}

function referenceObservation(
  region: Region,
  measure: MeasureId,
  year: number,
): Observation | null {
  const value = region.values[measure];
  if (value === undefined) return null;
  const flags = region.flags[measure];
  return {
    year,
    value,
    ...(flags && { flags }),
    ...(region.computed.includes(measure) && { computed: true as const }),
  };
}

function valuesOf(regions: readonly Region[], measure: MeasureId): number[] {
  return regions.flatMap(({ values }) => values[measure] ?? []);
}
