import { useText } from '../i18n/text';
import type { MapPicture } from '../model/map/picture';
import { INFO_PAGES } from '../model/view';
import { PageLink } from '../ui/PageLink';
import { SourceLine } from '../ui/SourceLine';
import styles from './MapAttribution.module.css';

/** The lines that the data's owners ask for, always in sight: source, boundaries, designation. The pages that say more. */
export function MapAttribution({ picture }: { readonly picture: MapPicture }) {
  const t = useText();
  return (
    <footer className={styles.attribution}>
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
    </footer>
  );
}
