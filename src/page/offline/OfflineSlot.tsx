import { useState } from 'react';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/Button';
import { Part } from '../Part';
import { OfflineControl } from '../parts';
import styles from './Offline.module.css';

/** The button "Save for offline" at the foot of the page; what it opens is fetched with its first use. */
export function OfflineSlot() {
  const t = useText();
  const [isWanted, setWanted] = useState(false);
  const button = (
    <Button className={styles.open} onClick={() => setWanted(true)}>
      {t('offline.open')}
    </Button>
  );
  return (
    <section className={styles.slot} aria-label={t('offline.open')}>
      {isWanted ? (
        <Part waiting={button}>
          <OfflineControl />
        </Part>
      ) : (
        button
      )}
    </section>
  );
}
