import { useId, useState } from 'react';
import { useText } from '../i18n/text';
import { Button } from '../ui/Button';
import { Late } from '../ui/Late';
import { lazyPart } from '../ui/lazyPart';
import { useEscape } from '../ui/useEscape';
import styles from './MapSettings.module.css';
import type { MapSettingsProps } from './MapSettingsPanel';

const MapSettingsPanel = lazyPart('MapSettingsPanel', () => import('./MapSettingsPanel'));

/** Which map is wanted, and buttons that move it: behind a button beside those of the zoom. */
export function MapSettings(props: MapSettingsProps) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => setOpen(false));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it closes when the focus leaves it
    <div
      className={styles.settings}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        isIcon
        aria-label={t('map.settings')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" aria-hidden>
          <path
            d="M2 5h5M11 5h3M2 11h3M9 11h5M9 3v4M7 9v4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
          />
        </svg>
      </Button>
      {isOpen && (
        <Late>
          <MapSettingsPanel id={id} {...props} />
        </Late>
      )}
    </div>
  );
}
