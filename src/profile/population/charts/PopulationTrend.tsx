import { Choice } from '../../../charts/Choice';
import { useFactText } from '../../../charts/frame/useFactText';
import { TrendFigure } from '../../../charts/trend/TrendFigure';
import { useDataset } from '../../../data/useDataset';
import { useFormat } from '../../../i18n/format';
import { useText } from '../../../i18n/text';
import type { Region } from '../../../model/dataset/regions';
import { factOf } from '../../../model/series/change';
import { BaseYear } from './BaseYear';
import { euOf } from './seriesFor';
import type { Compared } from './useCompared';
import { TREND_MODES, usePopulationTrend } from './usePopulationTrend';
import { useTableCode } from './useTableCode';

interface PopulationTrendProps {
  readonly region: Region;
  readonly compared: readonly Compared[];
}

const HEIGHT = 220;

/** The population over the years in persons, or with country and EU as an index of a year that one picks. */
export function PopulationTrend({ region, compared }: PopulationTrendProps) {
  const t = useText();
  const format = useFormat();
  const factText = useFactText();
  const tableCode = useTableCode();
  const indicator = useDataset().indicator('population');
  const trend = usePopulationTrend(compared);
  const { mode, base, series, breaks } = trend;
  const own = series[0];
  if (!indicator || !own) return null;
  const isIndex = mode === 'index' && base !== null;
  const { name } = own;
  const unit = isIndex ? t('population.index.unit', { base: String(base) }) : indicator.unit;
  const caption = factText(factOf(own.observations, own.decimals), {
    label: isIndex
      ? t('population.index.label', { name, base: String(base) })
      : t('population.population.label', { name }),
    unit: isIndex ? '' : unit,
    decimals: own.decimals,
    ...(isIndex && euOf(series)),
  });
  const broken = t(breaks.length > 0 ? 'population.breaks' : 'population.breaks.none', {
    table: tableCode('share-65-plus'),
    years: format.list(breaks.map(String)),
  });
  return (
    <TrendFigure
      fileName={`regioscope-population-${region.code}`}
      title={t('population.title', { label: t('population.population'), name })}
      caption={caption}
      unit={unit}
      sources={indicator.sources}
      notes={[broken, ...(isIndex ? [t('charts.computed')] : [])]}
      series={series}
      baseline={isIndex ? 'fitted' : 'zero'}
      height={HEIGHT}
      headingLevel={3}
      breaks={breaks}
      {...(isIndex && { reference: 100 })}
      controls={
        base !== null && (
          <>
            <Choice
              label={t('population.mode')}
              options={TREND_MODES.map((value) => ({
                value,
                label: t(`population.mode.${value}`),
              }))}
              value={mode}
              onChange={trend.setMode}
            />
            {isIndex && <BaseYear years={trend.bases} value={base} onChange={trend.setBase} />}
          </>
        )
      }
    />
  );
}
