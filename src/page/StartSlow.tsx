import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { catalogueQuery, regionsQuery } from '../data/queries';
import { useText } from '../i18n/text';
import { useIsLive } from '../ui/useIsLive';
import { SLOW_AFTER } from './AppLoading';
import styles from './page.module.css';

/** Says over a page that came with its picture, and cannot answer yet, that the connection is slow. */
export function StartSlow() {
  const t = useText();
  const isLive = useIsLive();
  const [isWritten] = useState(!isLive);
  const waiting =
    useIsFetching({ queryKey: catalogueQuery.queryKey }) +
    useIsFetching({ queryKey: regionsQuery.queryKey });
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isWritten) return null;
  return (
    <p role="status" className={styles.slow}>
      {isSlow && waiting > 0 && t('app.loading.slow')}
    </p>
  );
}
