import type { UseQueryResult } from '@tanstack/react-query';
import { useText } from '../i18n/text';
import type { Territory } from '../model/dataset/territory';
import { FaultNotice } from '../ui/FaultNotice';
import styles from './facts.module.css';

/** Says that a territory's file is on its way or could not be had; nothing once it is there. */
export function FileState({ query }: { readonly query: UseQueryResult<Territory> }) {
  const t = useText();
  if (query.data) return null;
  // While a retry runs the fault has had its answer: say that the file is on its way again.
  if (query.isFetching || !query.error) {
    return (
      <p role="status" className={styles.quiet}>
        {t('profile.loading')}
      </p>
    );
  }
  return (
    <>
      <FaultNotice error={query.error} onRetry={() => void query.refetch()} />
      <p className={styles.quiet}>{t('profile.fault.rest')}</p>
    </>
  );
}
