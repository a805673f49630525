import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { OfflineState } from '../../model/offline/state';
import styles from './OfflineDialog.module.css';

/** Bytes of a megabyte, as hosts and browsers count them. */
const MEGABYTE = 1_000_000;

/** What is on this device and what saving would bring, or how it goes. */
export function OfflineText({ state }: { readonly state: OfflineState }) {
  const t = useText();
  const format = useFormat();
  const { step, saved, total } = state;
  const files = { saved, total };
  switch (step) {
    case 'unknown':
      return <p>{t('offline.counting')}</p>;
    case 'unavailable':
      return <p>{t('offline.unavailable')}</p>;
    case 'saved':
      return <p>{t('offline.done')}</p>;
    case 'failed':
    case 'full':
      return <p role="alert">{t(`offline.${step}`, files)}</p>;
    case 'saving':
      return (
        <>
          <progress
            className={styles.progress}
            aria-label={t('offline.progress')}
            value={saved}
            max={total}
          />
          <p className={styles.files}>{t('offline.progress.files', files)}</p>
          <p>{t('offline.background')}</p>
        </>
      );
    case 'open':
      return (
        <>
          <p>{t('offline.seen')}</p>
          <p>{t('offline.offer', { size: format.number(state.bytes / MEGABYTE, 1) })}</p>
          <p className={styles.files}>{t('offline.offer.part', files)}</p>
        </>
      );
  }
}
