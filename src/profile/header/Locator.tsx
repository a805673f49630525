import { usePlaceName } from '../../data/usePlaceName';
import { useText } from '../../i18n/text';
import type { Region } from '../../model/dataset/regions';
import { countryCode } from '../../model/nuts';
import styles from './Locator.module.css';
import { LOCATOR_SIZE, useLocatorPicture } from './useLocatorPicture';

/** A small map of where the region lies in its country; an empty square until the geometry is there. */
export function Locator({ region }: { readonly region: Region }) {
  const t = useText();
  const nameOf = usePlaceName();
  const picture = useLocatorPicture(region);
  const country = nameOf(countryCode(region.code));
  return (
    <svg
      className={styles.locator}
      viewBox={`0 0 ${LOCATOR_SIZE} ${LOCATOR_SIZE}`}
      role="img"
      aria-label={t('profile.locator', { name: nameOf(region.code), country })}
    >
      {picture && (
        <>
          <path className={styles.land} d={picture.land} />
          <path className={styles.land} d={picture.neighbours} />
          <path className={styles.country} d={picture.country} />
          <path className={styles.region} d={picture.region} />
          {picture.marker && (
            <circle className={styles.marker} cx={picture.marker[0]} cy={picture.marker[1]} r="7" />
          )}
        </>
      )}
    </svg>
  );
}
