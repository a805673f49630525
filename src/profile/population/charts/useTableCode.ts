import { useDataset } from '../../../data/useDataset';
import type { MeasureId } from '../../../model/dataset/codes';

/** Eurostat's code of the table that an indicator comes from first. */
export function useTableCode(): (measure: MeasureId) => string {
  const { indicator } = useDataset();
  return (measure) => indicator(measure)?.sources[0] ?? '';
}
