import { useText } from '../i18n/text';
import styles from './page.module.css';

/** The first stops of the keyboard: past the header, to what people come for. */
export function SkipLinks({ hasProfile }: { readonly hasProfile: boolean }) {
  const t = useText();
  return (
    <>
      <a className={styles.skip} href="#map">
        {t('app.skip.map')}
      </a>
      {hasProfile && (
        <a className={styles.skip} href="#profile">
          {t('app.skip.profile')}
        </a>
      )}
    </>
  );
}
