import type { ChartSeries } from '../../../charts/chartInfo';
import { useValueText } from '../../../charts/frame/useValueText';
import { useDataset } from '../../../data/useDataset';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import type { AgeMeasure } from './ageMeasures';
import { useAgeWords } from './useAgeWords';
import { useTableCode } from './useTableCode';

/** What to mind when reading a chart on age: what was worked out, what the map gives otherwise, what is not there. */
export function useAgeNotes(
  region: Region,
  measure: AgeMeasure,
  series: readonly ChartSeries[],
): readonly string[] {
  const t = useText();
  const { indicator } = useDataset();
  const tableCode = useTableCode();
  const { unit } = useAgeWords(measure);
  const value = useValueText(unit);
  const official = measure.indicator && indicator(measure.indicator);
  const notes: string[] = [];
  if (!series.some(({ id }) => id === 'eu')) notes.push(t('population.noEu'));
  if (!measure.isComputed) return notes;
  const year = official?.referenceYear;
  const own = series[0]?.observations.find((each) => each.year === year);
  const indicated = measure.measureOf(region);
  const decimals = official?.decimals ?? 1;
  if (official && measure.indicator && year && own && indicated !== null) {
    const [here, there] = [value(own.value, decimals), value(indicated, decimals)];
    if (here !== there) {
      const words = { table: tableCode(measure.indicator), own: tableCode('population') };
      notes.push(
        t('population.differs', { year: String(year), official: there, value: here, ...words }),
      );
    }
  }
  return [...notes, t('charts.computed')];
}
