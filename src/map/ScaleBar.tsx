import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import { STAR_ZOOM, showsKosovo } from '../model/map/kosovo';
import { scaleBar } from '../model/map/scaleBar';
import { boundsOf, type PixelSize, type PlaneCamera } from '../model/map/sheet';
import { metresPerPixel } from '../model/projection/plane';
import styles from './ScaleBar.module.css';

const MAX_PIXELS = 110;

interface ScaleBarProps {
  readonly zoom: number;
  /** The settled camera, which tells whether Kosovo* is in sight. */
  readonly camera: PlaneCamera;
  readonly size: PixelSize;
}

/**
 * A length on the map: the plane is equal-area, so the bar holds all over it, insets apart. Where the
 * sources are not in sight it says in which place the star of Kosovo* is explained.
 */
export function ScaleBar({ zoom, camera, size }: ScaleBarProps) {
  const t = useText();
  const format = useFormat();
  const { kilometres, pixels } = scaleBar(metresPerPixel(zoom), MAX_PIXELS);
  return (
    <div className={styles.scale}>
      {t('map.kilometres', { length: format.number(kilometres) })}
      <div className={styles.bar} style={{ width: pixels }} />
      {zoom >= STAR_ZOOM && showsKosovo(boundsOf(camera, size)) && (
        <p className={styles.star}>{t('map.star')}</p>
      )}
    </div>
  );
}
