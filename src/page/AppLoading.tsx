import { useEffect, useState } from 'react';
import { useText } from '../i18n/text';
import styles from './page.module.css';

/** How long a person waits before wondering, in ms. */
export const SLOW_AFTER = 4000;

/** Shown until the catalogue and the regions are there. */
export function AppLoading() {
  const t = useText();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.start}>
      <h1>{t('app.name')}</h1>
      <p role="status">{t(isSlow ? 'app.loading.slow' : 'app.loading')}</p>
    </main>
  );
}
