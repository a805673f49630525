import { useMemo } from 'react';
import { useFactText } from '../../../charts/frame/useFactText';
import { useValueText } from '../../../charts/frame/useValueText';
import { TrendChart } from '../../../charts/trend/TrendChart';
import { useAxisNote } from '../../../charts/trend/useAxisNote';
import { useTrend } from '../../../charts/trend/useTrend';
import { usePlaceName } from '../../../data/usePlaceName';
import { useText } from '../../../i18n/text';
import { factOf } from '../../../model/series/change';
import { breakYears } from '../../../model/series/points';
import styles from './charts.module.css';
import { euOf } from './seriesFor';
import type { ContextMeasure } from './useContextMeasures';

const HEIGHT = 96;

/** One small chart of a measure with its own years, or a plain word on what there is instead. */
export function ContextPanel({ measure }: { readonly measure: ContextMeasure }) {
  const { indicator, series } = measure;
  const t = useText();
  return (
    <section className={styles.panel} aria-label={indicator.label}>
      <h4 className={styles.panelTitle}>{indicator.label}</h4>
      {series.length > 0 ? (
        <OwnValues measure={measure} />
      ) : (
        <p className={styles.quiet}>
          {measure.parent ? <ParentValue measure={measure} /> : t('population.context.none')}
        </p>
      )}
    </section>
  );
}

function OwnValues({ measure: { indicator, series } }: { readonly measure: ContextMeasure }) {
  const t = useText();
  const factText = useFactText();
  const print = useValueText(indicator.unit);
  const trend = useTrend(series, 'fitted', undefined);
  const axisNote = useAxisNote(trend);
  const own = series[0]?.observations ?? [];
  const breaks = useMemo(() => breakYears(own), [own]);
  const { label, unit, decimals } = indicator;
  const latest = own.at(-1);
  return (
    <>
      {latest && (
        <p className={styles.latest}>
          {t('population.context.latest', {
            value: print(latest.value, decimals),
            year: String(latest.year),
          })}
        </p>
      )}
      <TrendChart
        title={`${label}, ${unit}`}
        series={series}
        trend={trend}
        unit={unit}
        height={HEIGHT}
        breaks={breaks}
        isSmall
      />
      <p className={styles.quiet}>
        {factText(factOf(own, decimals), { label, unit, decimals, ...euOf(series) })} {axisNote}
      </p>
    </>
  );
}

function ParentValue({ measure: { indicator, parent } }: { readonly measure: ContextMeasure }) {
  const t = useText();
  const nameOf = usePlaceName();
  const print = useValueText(indicator.unit);
  if (!parent) return null;
  return t('population.context.parent', {
    name: nameOf(parent.from),
    value: print(parent.value, indicator.decimals),
    year: String(parent.year),
  });
}
