import { Choice } from '../../charts/Choice';
import { TrendFigure } from '../../charts/trend/TrendFigure';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Compared } from '../../model/compare/compared';
import type { MeasureId } from '../../model/dataset/codes';
import { MeasurePicker } from './MeasurePicker';
import { Picker } from './Picker';
import styles from './Picker.module.css';
import { useEndsText } from './useEndsText';
import { TREND_MODES, useTrendComparison } from './useTrendComparison';

interface TrendComparisonProps {
  readonly compared: readonly Compared[];
  readonly first: MeasureId;
}

const HEIGHT = 280;

/** An indicator over the years, a line a territory: in values, or indexed so that changes compare. */
export function TrendComparison({ compared, first }: TrendComparisonProps) {
  const t = useText();
  const format = useFormat();
  const trend = useTrendComparison(compared, first);
  const { indicator, mode, base, series } = trend;
  const isIndex = mode === 'index' && base !== null;
  const unit = isIndex ? t('compare.index.unit', { base: String(base) }) : (indicator?.unit ?? '');
  const endsText = useEndsText({
    label: indicator?.label ?? '',
    unit,
    decimals: isIndex ? 1 : (indicator?.decimals ?? 0),
  });
  if (!indicator) return null;
  const empty = series.filter(({ observations }) => observations.length === 0);
  return (
    <TrendFigure
      fileName={`regioscope-comparison-${indicator.id}`}
      title={t('compare.title.trend', { label: indicator.label })}
      caption={endsText(series)}
      unit={unit}
      sources={indicator.sources}
      notes={[
        ...(empty.length > 0
          ? [t('compare.noValue', { names: format.list(empty.map(({ name }) => name)) })]
          : []),
        ...(base === null ? [t('compare.index.none')] : []),
        ...(isIndex ? [t('charts.computed')] : []),
      ]}
      series={series}
      baseline={indicator.kind === 'total' && !isIndex ? 'zero' : 'fitted'}
      height={HEIGHT}
      headingLevel={4}
      {...(isIndex && { reference: 100 })}
      controls={
        <div className={styles.pickers}>
          <MeasurePicker value={trend.measure} onChange={trend.setMeasure} />
          {base !== null && (
            <Choice
              label={t('compare.mode')}
              options={TREND_MODES.map((value) => ({ value, label: t(`compare.mode.${value}`) }))}
              value={mode}
              onChange={trend.setMode}
            />
          )}
          {isIndex && (
            <Picker
              label={t('compare.base')}
              options={trend.bases.map((year) => ({ value: year, label: String(year) }))}
              value={base}
              onChange={trend.setBase}
            />
          )}
        </div>
      }
    />
  );
}
