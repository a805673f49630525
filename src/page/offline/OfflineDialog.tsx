import { cancelSaving, removeSaved, saveAll, useSaving } from '../../data/offline/saving';
import { useText } from '../../i18n/text';
import { savedQuarter } from '../../model/offline/state';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/dialog/ModalDialog';
import styles from './OfflineDialog.module.css';
import { OfflineText } from './OfflineText';

/** What is kept on this device, with the way to save all of it, to stop, and to remove it again. */
export function OfflineDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const state = useSaving();
  const { step } = state;
  const hasFailed = step === 'failed' || step === 'full';
  return (
    <ModalDialog title={t('offline.title')} className={styles.dialog} onClose={onClose}>
      {(close) => (
        <>
          <OfflineText state={state} />
          <span role="status" className="visually-hidden">
            {step === 'saving' && t('offline.saving', { percent: savedQuarter(state) })}
            {step === 'saved' && t('offline.saved')}
          </span>
          <div className={styles.actions}>
            {step === 'open' && <Button onClick={saveAll}>{t('offline.save')}</Button>}
            {hasFailed && <Button onClick={saveAll}>{t('app.retry')}</Button>}
            {step === 'saving' && <Button onClick={cancelSaving}>{t('offline.cancel')}</Button>}
            {(step === 'saved' || hasFailed) && (
              <Button onClick={removeSaved}>{t('offline.remove')}</Button>
            )}
            <Button onClick={close}>{t('app.close')}</Button>
          </div>
        </>
      )}
    </ModalDialog>
  );
}
