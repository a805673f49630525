import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../Button';
import styles from './ModalDialog.module.css';

interface ModalDialogProps {
  readonly title: string;
  /** Id of what is read after the title when it opens. */
  readonly describedBy?: string;
  /** Gives the title a button that closes, which stays in sight while a long text scrolls: its name. */
  readonly closeLabel?: string;
  /** Gives it a width: `--dialog-width`. */
  readonly className: string | undefined;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** Asks or tells something before anything else. The focus goes round inside and returns where it came from. */
export function ModalDialog(props: ModalDialogProps) {
  const { title, describedBy, closeLabel, className = '', onClose, children } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-labelledby={id}
      aria-describedby={describedBy}
      onClose={onClose}
      onKeyDown={(event) => {
        // It closes this dialog, and not the profile behind it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div className={styles.head} data-stays={closeLabel !== undefined}>
        <h2 id={id}>{title}</h2>
        {closeLabel !== undefined && (
          <Button isIcon aria-label={closeLabel} onClick={close}>
            <svg viewBox="0 0 16 16" aria-hidden>
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </Button>
        )}
      </div>
      {children(close)}
    </dialog>
  );
}
