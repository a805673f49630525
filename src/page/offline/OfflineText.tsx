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
  const parts = { saved, total, size: format.number(state.bytes / MEGABYTE, 1) };
  switch (step) {
    case 'unknown':
      return <p>{t('offline.counting')}</p>;
    case 'unavailable':
      return <p>{t('offline.unavailable')}</p>;
    case 'saved':
      return <p>{t('offline.done')}</p>;
    case 'failed':
    case 'full':
      return <p role="alert">{t(`offline.${step}`, parts)}</p>;
    case 'saving':
      return (
        <>
          <progress
            className={styles.progress}
            aria-label={t('offline.progress')}
            value={saved}
            max={total}
          />
          <p className={styles.parts}>{t('offline.progress.parts', parts)}</p>
          <p>{t('offline.background')}</p>
        </>
      );
    case 'open':
      return (
        <>
          <p>{t('offline.seen')}</p>
          <p>{t('offline.offer', parts)}</p>
          <p className={styles.parts}>{t('offline.offer.part', parts)}</p>
        </>
      );
  }
}
