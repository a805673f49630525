import { useText } from '../i18n/text';
import type { MapPicture } from '../model/map/picture';
import { INFO_PAGES } from '../model/view';
import { PageLink } from '../ui/PageLink';
import { SourceLine } from '../ui/SourceLine';
import styles from './MapAttribution.module.css';

interface MapAttributionProps {
  readonly picture: MapPicture;
  /** One line that opens, where no map is shown and the window is small. */
  readonly isFolded?: boolean;
}

/** The lines that the data's owners ask for, source, boundaries, designation. */
export function MapAttribution({ picture, isFolded = false }: MapAttributionProps) {
  const t = useText();
  const lines = (
    <>
      <span>
        <SourceLine picture={picture} />
      </span>
      <span>{t('attribution.boundaries')}</span>
      <span>{t('attribution.kosovo')}</span>
      <nav className={styles.pages} aria-label={t('pages.title')}>
        {INFO_PAGES.map((page) => (
          <PageLink key={page} page={page}>
            {t(`pages.${page}`)}
          </PageLink>
        ))}
      </nav>
    </>
  );
  if (!isFolded) return <footer className={styles.attribution}>{lines}</footer>;
  return (
    <footer className={styles.folded}>
      <details>
        <summary>{t('attribution.title')}</summary>
        <div className={styles.attribution}>{lines}</div>
      </details>
    </footer>
  );
}
