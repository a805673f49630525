import { useId } from 'react';
import { useText } from '../../i18n/text';
import { Key, Keys } from './Key';
import styles from './Key.module.css';
import { useKeyColour } from './useKeyColour';

/** As the map veils what is not in the answer. */
const VEIL_OPACITY = 0.84;

/** "Not available". */
export function HatchKey() {
  const t = useText();
  const id = useId();
  return (
    <Keys>
      <Key label={t('help.not-available.key')}>
        <defs>
          <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
            <rect width="6" height="6" fill="var(--map-no-data)" />
            <path d="M0 6 6 0M-1 1 1-1M5 7 7 5" stroke="var(--map-no-data-hatch)" />
          </pattern>
        </defs>
        <path d={REGION} fill={`url(#${id})`} className={styles.border} />
      </Key>
    </Keys>
  );
}

/** A region of the answer and one that is not in it. */
export function FilteredKeys() {
  const t = useText();
  const fill = useKeyColour();
  return (
    <Keys>
      <Key label={t('help.filtered.key.in')}>
        <path d={REGION} fill={fill} className={styles.border} />
      </Key>
      <Key label={t('help.filtered.key.out')}>
        <path d={REGION} fill={fill} className={styles.border} />
        <path d={REGION} className={styles.veil} fillOpacity={VEIL_OPACITY} />
      </Key>
    </Keys>
  );
}

/** The outline of a region that is none. */
export const REGION = 'M3 8 14 3 24 6 34 2 41 10 38 20 27 25 16 23 6 25 2 17Z';
