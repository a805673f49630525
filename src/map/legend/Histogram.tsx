import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { usePointing } from '../../data/pointing';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { HISTOGRAM_HEIGHT, histogramPath } from '../../model/map/histogramPath';
import { countBins, type LegendHistogram, legendHistogram } from '../../model/map/legendHistogram';
import type { MapPicture } from '../../model/map/picture';
import styles from './Histogram.module.css';
import { HistogramMarks } from './HistogramMarks';
import { useClassLabel } from './useClassLabel';

interface HistogramProps {
  readonly picture: MapPicture;
  /** Of each class, from the lowest; empty for circles. */
  readonly colours: readonly string[];
}

/** All regions along their values, quiet, and those of the answer in front, in the colours of their classes. */
export function Histogram({ picture, colours }: HistogramProps) {
  const t = useText();
  const format = useFormat();
  const histogram = useMemo(() => legendHistogram(picture), [picture]);
  const classLabel = useClassLabel(picture);
  if (!histogram) return null;
  const { axis } = histogram;
  const end = (value = 0) => format.number(value, picture.indicator.decimals);
  const [from, to] = [end(axis?.from), end(axis?.to)];
  const count = histogram.binOf.size;
  const name = axis
    ? t(`legend.histogram.${axis.kind}`, { count, from, to })
    : t('legend.histogram.groups', { count });
  return (
    <div className={styles.histogram}>
      <div className={styles.plot} role="img" aria-label={name}>
        <Bars histogram={histogram} picture={picture} colours={colours} />
        {axis && <HistogramMarks picture={picture} axis={axis} />}
      </div>
      {axis ? (
        <p className={styles.ends} aria-hidden>
          <span>{from}</span>
          {axis.kind === 'log' && <span>{t('legend.log')}</span>}
          <span>{to}</span>
        </p>
      ) : (
        <p className={styles.columns} aria-hidden>
          {picture.classes.classes.map((each) => (
            <span key={each.index}>{classLabel(each)}</span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Columns of groups stand apart; bins of numbers touch. */
const COLUMN_GAP = 0.12;

interface BarsProps extends HistogramProps {
  readonly histogram: LegendHistogram;
}

function Bars({ histogram, picture, colours }: BarsProps) {
  const { matched } = useAnswer().answer;
  const pointedClass = usePointing(({ mapClass }) => mapClass);
  const { bins, bands, binOf, tallest, axis } = histogram;
  const gap = axis ? 0 : COLUMN_GAP;
  const all = useMemo(
    () => histogramPath(countBins(histogram, binOf.keys()), tallest, { from: 0, to: 1, gap }),
    [histogram, binOf, tallest, gap],
  );
  const parts = useMemo(() => {
    const counts = countBins(histogram, matched);
    return bands.map(({ index, from, to }) => ({
      index,
      d: histogramPath(counts, tallest, { from, to, gap }),
    }));
  }, [histogram, matched, bands, tallest, gap]);
  const isCircles = picture.classes.scale === 'circles';

  return (
    <svg
      className={styles.bars}
      viewBox={`0 0 ${bins} ${HISTOGRAM_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path className={styles.all} d={all} />
      {parts.map(({ index, d }) => (
        <path
          key={index}
          d={d}
          className={pointedClass !== null && pointedClass !== index ? styles.dimmed : ''}
          fill={isCircles ? 'var(--map-circle)' : colours[index]}
        />
      ))}
      <path className={styles.outline} d={all} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
