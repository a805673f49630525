import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { Button } from '../ui/Button';
import styles from './ZoomButtons.module.css';

interface ZoomButtonsProps {
  /** Zoom levels to add: 1 or -1. */
  readonly onZoom: (levels: number) => void;
  readonly onHome: () => void;
  /** Lists the keys of the map. */
  readonly onKeys: () => void;
  /** More buttons below. */
  readonly children?: ReactNode;
}

/** Zoom in, zoom out, back to the whole sheet, and what the keys do. */
export function ZoomButtons({ onZoom, onHome, onKeys, children }: ZoomButtonsProps) {
  const t = useText();
  return (
    <div className={styles.buttons}>
      <Button isIcon aria-label={t('map.zoomIn')} onClick={() => onZoom(1)}>
        <Icon path="M8 3v10M3 8h10" />
      </Button>
      <Button isIcon aria-label={t('map.zoomOut')} onClick={() => onZoom(-1)}>
        <Icon path="M3 8h10" />
      </Button>
      <Button isIcon aria-label={t('map.home')} onClick={onHome}>
        <Icon path="M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5" />
      </Button>
      <Button isIcon aria-label={t('map.keys')} title={t('map.keys')} onClick={onKeys}>
        <Icon path="M1.5 4h13v8h-13zM4 6.5h.01M6.7 6.5h.01M9.3 6.5h.01M12 6.5h.01M4.5 9.5h7" />
      </Button>
      {children}
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
