import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Button } from './Button';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** A fault interrupts (role alert); a notice is read in its place (role note). */
  readonly isFault?: boolean;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}

/** A plain message with a way on. */
export function Notice({ children, isFault = false, onRetry, onDismiss }: NoticeProps) {
  const t = useText();
  return (
    <div
      role={isFault ? 'alert' : 'note'}
      className={`${styles.notice} ${isFault ? styles.fault : ''}`}
    >
      <div>{children}</div>
      {(onRetry || onDismiss) && (
        <div className={styles.actions}>
          {onRetry && <Button onClick={onRetry}>{t('app.retry')}</Button>}
          {onDismiss && <Button onClick={onDismiss}>{t('app.dismiss')}</Button>}
        </div>
      )}
    </div>
  );
}
