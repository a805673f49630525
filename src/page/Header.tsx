import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import { PageLink } from '../ui/PageLink';
import styles from './Header.module.css';
import { HeaderTools } from './HeaderTools';
import { Part } from './Part';
import { RegionFinder } from './parts';

interface HeaderProps {
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
  readonly onCountry: (code: TerritoryCode) => void;
}

/** The name of the atlas, the search box, the way to the help, and what is for the page as a whole. */
export function Header(finder: HeaderProps) {
  const t = useText();
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1>{t('app.name')}</h1>
        <p>{t('app.tagline')}</p>
      </div>
      <Part waiting={<div className={styles.finder} />}>
        <RegionFinder {...finder} />
      </Part>
      <div className={styles.actions}>
        <PageLink page="help" className={styles.help}>
          <span className={styles.helpWord}>{t('pages.help')}</span>
          <span className={styles.helpSign} aria-hidden>
            ?
          </span>
        </PageLink>
        <HeaderTools />
      </div>
    </header>
  );
}
