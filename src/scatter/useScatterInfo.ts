import type { ChartInfo } from '../charts/chartInfo';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { QuadrantChoice } from '../model/scatter/choice';
import { scatterFlags } from '../model/scatter/points';
import { useScatterCaption } from './useScatterCaption';
import type { ScatterData } from './useScatterData';
import { useScatterNotes } from './useScatterNotes';

/**
 * What is said around a scatter.
 *
 * @param matched the regions in the answer where a filter is set, else null
 */
export function useScatterInfo(
  data: ScatterData,
  quadrants: QuadrantChoice,
  matched: ReadonlySet<TerritoryCode> | null,
): ChartInfo {
  const t = useText();
  const { indicator } = useDataset();
  const caption = useScatterCaption(data, matched);
  const notes = useScatterNotes(data, quadrants);
  const { x, y } = data.axes;
  const [xYear, yYear] = [String(x.year), String(y.year)];
  const population = indicator('population')?.sources ?? [];
  return {
    fileName: `regioscope-scatter-${x.id}-${y.id}`,
    title: t('scatter.chart', { x: x.indicator.label, y: y.indicator.label }),
    caption,
    unit: t('scatter.unit', {
      x: x.indicator.label,
      xUnit: x.indicator.unit,
      y: y.indicator.label,
      yUnit: y.indicator.unit,
    }),
    period: xYear === yYear ? xYear : t('scatter.years', { x: xYear, y: yYear }),
    sources: [...new Set([...x.indicator.sources, ...y.indicator.sources, ...population])],
    flags: scatterFlags(data.points),
    notes,
  };
}
