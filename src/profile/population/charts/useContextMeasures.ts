import { useMemo } from 'react';
import type { ChartSeries } from '../../../charts/chartInfo';
import { useDataset } from '../../../data/useDataset';
import type { Indicator } from '../../../model/dataset/catalogue';
import type { AncestorObservation } from '../../../model/dataset/observation';
import type { Territory } from '../../../model/dataset/territory';
import { MEASURE_GROUPS } from '../../../model/profile/measureGroups';
import { observationsOf } from '../../../model/series/points';
import { seriesFor } from './seriesFor';
import type { Compared } from './useCompared';

const MEASURES = [...MEASURE_GROUPS.health, ...MEASURE_GROUPS.economy];

/** One measure beside the population: the region's own line, else a parent's value, else nothing. */
export interface ContextMeasure {
  readonly indicator: Indicator;
  /** The region's line first; empty where the region has no value in any year. */
  readonly series: readonly ChartSeries[];
  readonly parent: AncestorObservation | null;
}

/** Health, economy and research: what the region has of each measure. */
export function useContextMeasures(
  territory: Territory,
  compared: readonly Compared[],
): readonly ContextMeasure[] {
  const { indicator } = useDataset();
  return useMemo(
    () =>
      MEASURES.flatMap((measure): ContextMeasure[] => {
        const known = indicator(measure);
        if (!known) return [];
        const lines = seriesFor(compared, known.decimals, ({ series }) =>
          observationsOf(series[measure]),
        );
        const hasOwn = (lines[0]?.observations.length ?? 0) > 0;
        const parent = hasOwn ? null : (territory.ancestorValues[measure] ?? null);
        return [{ indicator: known, series: hasOwn ? lines : [], parent }];
      }),
    [territory, compared, indicator],
  );
}
