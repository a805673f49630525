import { useMemo } from 'react';
import { ChartSources } from '../../../charts/frame/ChartSources';
import { useFactText } from '../../../charts/frame/useFactText';
import { useValueText } from '../../../charts/frame/useValueText';
import { TrendChart } from '../../../charts/trend/TrendChart';
import { useAxisNote } from '../../../charts/trend/useAxisNote';
import { useTrend } from '../../../charts/trend/useTrend';
import { usePlaceName } from '../../../data/usePlaceName';
import { useText } from '../../../i18n/text';
import type { Indicator } from '../../../model/dataset/catalogue';
import type { Baseline } from '../../../model/series/axis';
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
      <p className={styles.quiet}>{indicator.unit}</p>
      {series.length > 0 ? (
        <OwnValues measure={measure} />
      ) : (
        <p className={styles.quiet}>
          {measure.parent ? <ParentValue measure={measure} /> : t('population.context.none')}
        </p>
      )}
      <div className={styles.quiet}>
        <ChartSources sources={indicator.sources} />
      </div>
    </section>
  );
}

function OwnValues({ measure: { indicator, series } }: { readonly measure: ContextMeasure }) {
  const t = useText();
  const factText = useFactText();
  const print = useValueText(indicator.unit);
  const trend = useTrend(series, baselineOf(indicator), undefined);
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
          <Flags flags={latest.flags} />
        </p>
      )}
      <TrendChart
        title={t('population.context.title', { label, unit })}
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
  const words = t('population.context.parent', {
    name: nameOf(parent.from),
    value: print(parent.value, indicator.decimals),
    year: String(parent.year),
  });
  return (
    <>
      {words} <Flags flags={parent.flags} />
    </>
  );
}

/** The letters of a value's flags, which the frame explains. */
function Flags({ flags }: { readonly flags: string | undefined }) {
  const t = useText();
  if (!flags) return null;
  return <span className={styles.flags}>{t('population.context.flags', { flags })}</span>;
}

/** Nobody lives 0 years: life expectancy alone is read between its own ends, every rate from 0. */
function baselineOf({ id }: Indicator): Baseline {
  return id === 'life-expectancy' ? 'fitted' : 'zero';
}
