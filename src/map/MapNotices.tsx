import { useState } from 'react';
import { useKeptFlag } from '../data/keptFlag';
import { useText } from '../i18n/text';
import { focusMain } from '../ui/focusMain';
import { Notice } from '../ui/Notice';
import type { MapFaultReason } from './engine/mapFault';
import styles from './MapView.module.css';

interface MapNoticesProps {
  /** Why the interactive map cannot be had; null where it can or is not wanted. */
  readonly fault: MapFaultReason | null;
  readonly onRetry: () => void;
  readonly hasDetailFault: boolean;
}

/** What the map says of itself, in a line: that its machine lacks WebGL is told once. */
export function MapNotices({ fault, onRetry, hasDetailFault }: MapNoticesProps) {
  const t = useText();
  const [isTold, setTold] = useKeptFlag('webglTold');
  const [dismissed, setDismissed] = useState<MapFaultReason | null>(null);
  const isRead = fault === dismissed || (fault === 'webgl' && isTold);
  const dismiss = () => {
    setDismissed(fault);
    if (fault === 'webgl') setTold(true);
    focusMain();
  };
  return (
    <div className={styles.notices}>
      {fault && !isRead && (
        // Only what could not be fetched may be there a moment later.
        <Notice onRetry={fault === 'worker' ? onRetry : undefined} onDismiss={dismiss}>
          {t(`map.unavailable.${fault}`)}
        </Notice>
      )}
      {hasDetailFault && <Notice>{t('map.detail.fault')}</Notice>}
    </div>
  );
}
