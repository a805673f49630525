import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { Key, Keys } from './Key';
import styles from './Key.module.css';

/** Ten million persons in pixels: areas are proportional, as on the map. */
const RADIUS = 13;
const SHOWN = [10_000_000, 2_500_000, 500_000];

/** Circles of a few populations. */
export function CircleKeys() {
  const t = useText();
  const format = useFormat();
  const unit = useDataset().indicator('population')?.unit ?? '';
  return (
    <Keys>
      {SHOWN.map((value) => (
        <Key
          key={value}
          width={2 * RADIUS + 2}
          label={t('help.circles.key', { value: format.number(value), unit })}
        >
          <circle
            cx={RADIUS + 1}
            cy={14}
            r={RADIUS * Math.sqrt(value / (SHOWN[0] ?? value))}
            className={styles.circle}
          />
        </Key>
      ))}
    </Keys>
  );
}
