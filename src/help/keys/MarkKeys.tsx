import { useText } from '../../i18n/text';
import { REGION } from './FillKeys';
import { Key, Keys } from './Key';
import styles from './Key.module.css';
import { useKeyColour } from './useKeyColour';

/** The marks that lie over a region's own colour. */
export function MarkKeys() {
  const t = useText();
  const fill = useKeyColour();
  const region = <path d={REGION} fill={fill} />;
  return (
    <Keys>
      <Key label={t('help.marks.key.hover')}>
        {region}
        <path d={REGION} className={styles.outline} />
      </Key>
      <Key label={t('help.marks.key.selected')}>
        {region}
        <path d={REGION} className={styles.halo} />
        <path d={REGION} className={styles.outline} />
      </Key>
      <Key label={t('help.marks.key.compared')}>
        {region}
        <path d={REGION} className={styles.edge} />
        <path d={REGION} className={styles.compared} />
        <circle cx="21" cy="14" r="8" className={styles.badge} />
        <text x="21" y="18" className={styles.number}>
          1
        </text>
      </Key>
      <Key label={t('help.marks.key.small')} width={16}>
        <circle cx="8" cy="14" r="4.5" fill={fill} className={styles.marker} />
      </Key>
    </Keys>
  );
}
