import { useEffect, useRef, useState } from 'react';
import { countSaved, useSaving } from '../../data/offline/saving';
import words from '../../i18n/en/offline.json';
import { useText, withWords } from '../../i18n/text';
import { savedPercent, savedQuarter } from '../../model/offline/state';
import { Button } from '../../ui/Button';
import styles from './Offline.module.css';
import { OfflineDialog } from './OfflineDialog';

/** Opens what saves the atlas on this device, and says how far that has got while it is closed. */
export const OfflineControl = withWords([words], Control);

function Control() {
  const t = useText();
  const state = useSaving();
  const [isOpen, setOpen] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) void countSaved();
  }, [isOpen]);
  const { step } = state;
  const label = () => {
    if (step === 'saving') return t('offline.saving', { percent: savedPercent(state) });
    return t(step === 'saved' ? 'offline.saved' : 'offline.title');
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button ref={button} className={styles.open} onClick={() => setOpen(true)}>
        {label()}
      </Button>
      {/* Behind an open dialog nothing is heard: it has a line of its own. */}
      <span role="status" className="visually-hidden">
        {!isOpen && <SpokenStep />}
      </span>
      {isOpen && <OfflineDialog onClose={close} />}
    </>
  );
}

/** What is said aloud: each quarter, and the end. */
function SpokenStep() {
  const t = useText();
  const state = useSaving();
  const { saved, total } = state;
  if (state.step === 'saving') return t('offline.saving', { percent: savedQuarter(state) });
  if (state.step === 'saved') return t('offline.saved');
  if (state.step === 'failed' || state.step === 'full') {
    return t(`offline.${state.step}`, { saved, total });
  }
  return null;
}
