import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { type LegendAxis, placeOn } from '../../model/map/legendAxis';
import type { MapPicture } from '../../model/map/picture';
import styles from './Histogram.module.css';

interface HistogramMarksProps {
  readonly picture: MapPicture;
  readonly axis: LegendAxis;
}

/** Along the axis: the bounds of the classes, the EU's value, and the mean where classes lie around it. */
export function HistogramMarks({ picture, axis }: HistogramMarksProps) {
  const t = useText();
  const format = useFormat();
  const { indicator, year, classes } = picture;
  const eu = indicator.eu[year];
  const text = (value: number) => format.number(value, indicator.decimals);
  const marks = [
    ...(eu ? [{ value: eu.value, label: t('legend.eu', { value: text(eu.value) }) }] : []),
    ...(classes.mean === null
      ? []
      : [{ value: classes.mean, label: t('legend.mean', { value: text(classes.mean) }) }]),
  ]
    .map((mark) => ({ ...mark, place: placeOn(axis, mark.value) }))
    .filter(({ place }) => place >= 0 && place <= 1)
    .sort((a, b) => a.place - b.place);
  const bounds = classes.classes.flatMap(({ from }) => (from === null ? [] : [from]));
  return (
    <>
      {bounds.map((bound) => (
        <span key={bound} className={styles.tick} style={{ left: percent(placeOn(axis, bound)) }} />
      ))}
      {marks.map(({ label, place }, index) => (
        <span
          key={label}
          className={styles.mark}
          // Two labels open away from each other, one to the side that has room.
          data-opens={(marks.length > 1 ? index === 0 : place > 0.5) ? 'left' : 'right'}
          style={{ left: percent(place) }}
        >
          {label}
        </span>
      ))}
    </>
  );
}

function percent(place: number): string {
  return `${(100 * place).toFixed(2)}%`;
}
