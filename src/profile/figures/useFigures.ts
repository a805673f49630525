import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import type { MeasureId } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import type { Territory } from '../../model/dataset/territory';
import { type Figure, figureOf } from '../../model/profile/figure';

/** The figures of a region for some measures, in their order. */
export function useFigures(
  region: Region,
  territory: Territory | undefined,
  measures: readonly MeasureId[],
): Figure[] {
  const { regions, catalogue, indicator } = useDataset();
  return useMemo(
    () =>
      measures.flatMap((measure) => {
        const known = indicator(measure);
        if (!known) return [];
        const { variants } = catalogue;
        return figureOf(measure, { region, regions, indicator: known, variants, territory });
      }),
    [region, regions, catalogue, indicator, territory, measures],
  );
}
