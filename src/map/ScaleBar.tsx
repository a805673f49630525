import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import { scaleBar } from '../model/map/scaleBar';
import { metresPerPixel } from '../model/projection/plane';
import styles from './ScaleBar.module.css';

const MAX_PIXELS = 110;

/** A length on the map. The plane is equal-area: the bar holds all over it, insets apart. */
export function ScaleBar({ zoom }: { readonly zoom: number }) {
  const t = useText();
  const format = useFormat();
  const { kilometres, pixels } = scaleBar(metresPerPixel(zoom), MAX_PIXELS);
  return (
    <div className={styles.scale}>
      {t('map.kilometres', { length: format.number(kilometres) })}
      <div className={styles.bar} style={{ width: pixels }} />
    </div>
  );
}
