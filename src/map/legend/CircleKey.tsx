import { useFormat } from '../../i18n/format';
import { circleRadius, legendCircles } from '../../model/map/circles';
import { numbersOf } from '../../model/map/mapValues';
import type { MapPicture } from '../../model/map/picture';
import styles from './CircleKey.module.css';

/** The sizes of the circles of a total: area is proportional to the value. */
export function CircleKey({ picture: { indicator, values } }: { readonly picture: MapPicture }) {
  const format = useFormat();
  const largest = Math.max(0, ...numbersOf(values));
  return (
    <div className={styles.key}>
      {legendCircles(largest).map((value) => {
        const radius = circleRadius(value, largest);
        return (
          <div key={value} className={styles.size}>
            <svg width={2 * radius} height={2 * radius} aria-hidden>
              <circle className={styles.circle} cx={radius} cy={radius} r={radius} />
            </svg>
            <span>{format.number(value, indicator.decimals)}</span>
          </div>
        );
      })}
    </div>
  );
}
