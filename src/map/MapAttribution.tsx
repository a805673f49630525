import { useText } from '../i18n/text';
import type { MapPicture } from '../model/map/picture';
import { SourceLine } from '../ui/SourceLine';
import styles from './MapAttribution.module.css';

/** The lines that the data's owners ask for, always in sight: source, boundaries, designation. */
export function MapAttribution({ picture }: { readonly picture: MapPicture }) {
  const t = useText();
  return (
    <footer className={styles.attribution}>
      <span>
        <SourceLine picture={picture} />
      </span>
      <span>{t('attribution.boundaries')}</span>
      <span>{t('attribution.kosovo')}</span>
    </footer>
  );
}
