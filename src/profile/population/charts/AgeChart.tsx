import { useMemo } from 'react';
import { useFactText } from '../../../charts/frame/useFactText';
import { TrendFigure } from '../../../charts/trend/TrendFigure';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import { factOf } from '../../../model/series/change';
import { breakYears } from '../../../model/series/points';
import type { AgeMeasure } from './ageMeasures';
import { PlaceAmong } from './PlaceAmong';
import { euOf, seriesFor } from './seriesFor';
import { useAgeNotes } from './useAgeNotes';
import { useAgeWords } from './useAgeWords';
import type { Compared } from './useCompared';

interface AgeChartProps {
  readonly region: Region;
  readonly compared: readonly Compared[];
  readonly measure: AgeMeasure;
}

const DECIMALS = 1;
const HEIGHT = 160;

/** One measure of age over the years with country and EU, and the region's place among all. */
export function AgeChart({ region, compared, measure }: AgeChartProps) {
  const t = useText();
  const factText = useFactText();
  const words = useAgeWords(measure);
  const series = useMemo(() => seriesFor(compared, DECIMALS, measure.observe), [compared, measure]);
  const own = series[0];
  const breaks = useMemo(() => breakYears(own?.observations ?? []), [own]);
  const notes = useAgeNotes(region, measure, series);
  if (!own) return null;
  const { name } = own;
  const caption = factText(factOf(own.observations, DECIMALS), {
    label: t(words.label, { name }),
    unit: words.unit,
    decimals: DECIMALS,
    ...euOf(series),
  });
  return (
    <TrendFigure
      fileName={`regioscope-${measure.indicator ?? `share-${measure.id}`}-${region.code}`}
      title={t('population.title', { label: words.title, name })}
      caption={caption}
      unit={words.unitLine}
      sources={words.sources}
      notes={breaks.length > 0 ? [t('charts.break'), ...notes] : notes}
      series={series}
      baseline="fitted"
      height={HEIGHT}
      headingLevel={4}
      breaks={breaks}
      below={<PlaceAmong region={region} measure={measure} unit={words.unit} name={name} />}
    />
  );
}
