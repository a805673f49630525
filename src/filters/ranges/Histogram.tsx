import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import type { Bounds } from '../../model/filter/filters';
import { histogramOf } from '../../model/filter/histogram';
import { LAST_POSITION, type RangeScale } from '../../model/filter/rangeScale';
import type { MapValues } from '../../model/map/mapValues';
import styles from './Ranges.module.css';

const BARS = 40;
const HEIGHT = 48;

interface HistogramProps {
  readonly indicator: Indicator;
  readonly values: MapValues;
  readonly scale: RangeScale;
  readonly bounds: Bounds;
}

/** How the values of all regions are spread over the slider, those of the answer in front. */
export function Histogram({ indicator, values, scale, bounds }: HistogramProps) {
  const t = useText();
  const format = useFormat();
  const { matched } = useAnswer().answer;
  const { regions } = useDataset();
  const bins = useMemo(() => histogramOf(values, scale, matched, BARS), [values, scale, matched]);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  // A bar of one region stays to be seen.
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * HEIGHT));
  const from = bounds.from === null ? 0 : scale.positionOf(bounds.from);
  const to = bounds.to === null ? LAST_POSITION : scale.positionOf(bounds.to);
  const words = t('filters.range.histogram', {
    count: values.size,
    total: regions.length,
    min: format.number(scale.min, indicator.decimals),
    max: format.number(scale.max, indicator.decimals),
  });
  return (
    <figure className={styles.histogram}>
      <svg viewBox={`0 0 ${LAST_POSITION} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
        <rect className={styles.span} x={from} width={Math.max(0, to - from)} height={HEIGHT} />
        {bins.map((bin) => (
          <g key={bin.from}>
            <Bar className={styles.all} bin={bin} height={heightOf(bin.count)} />
            <Bar className={styles.matched} bin={bin} height={heightOf(bin.matched)} />
          </g>
        ))}
      </svg>
      <figcaption className="visually-hidden">
        {words} {scale.isLogarithmic && t('filters.range.uneven')}
      </figcaption>
    </figure>
  );
}

interface BarProps {
  readonly className: string | undefined;
  readonly bin: { readonly from: number; readonly to: number };
  readonly height: number;
}

function Bar({ className, bin: { from, to }, height }: BarProps) {
  return (
    <rect
      className={className}
      x={from + 0.2}
      y={HEIGHT - height}
      width={to - from - 0.4}
      height={height}
    />
  );
}
