import { type ReactNode, useRef, useState } from 'react';
import { type Detent, nextDetent } from './detents';
import styles from './Sheet.module.css';
import { SheetBar } from './SheetBar';
import { useSheetDrag } from './useSheetDrag';
import { useSheetFocus } from './useSheetFocus';

interface SheetProps {
  /** False: a plain part of the page, where the layout has a place for it. */
  readonly isSheet: boolean;
  /** What it holds, in a word or two. */
  readonly name: string;
  /** What it is about, null while it is out of sight. Something else brings it up to where it begins. */
  readonly subject: string | null;
  /** Where it begins. */
  readonly first: Detent;
  /** It was thrown down below its lowest detent. Without it, it stays there. */
  readonly onClose?: () => void;
  /** Stands beside the buttons, as a plain part above the rest. */
  readonly bar?: ReactNode;
  /** Places it on the page. */
  readonly className: string | undefined;
  /** Scrolls by itself. */
  readonly children: ReactNode;
}

/**
 * A part of the page that, on a phone, comes up from below and rests at one of three heights: dragged
 * or thrown by its bar, or by two buttons. The rest of the page stays in use: nothing is locked, and
 * what gets the focus is never left behind it.
 */
export function Sheet({ isSheet, name, subject, first, onClose, bar, ...box }: SheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [detent, setDetent] = useState(first);
  const [known, setKnown] = useState(subject);
  if (subject !== known) {
    setKnown(subject);
    if (subject !== null && detent !== 'full') setDetent(known === null ? first : 'half');
  }
  const { height, listeners } = useSheetDrag(detent, (rest) => {
    if (rest) setDetent(rest);
    else if (onClose) onClose();
    else setDetent('peek');
  });
  useSheetFocus(sheet, isSheet && subject !== null ? detent : null, setDetent);

  const { className = '', children } = box;
  if (!isSheet) {
    return (
      <div className={className}>
        {bar}
        <div className={styles.plain}>{children}</div>
      </div>
    );
  }
  return (
    <div
      ref={sheet}
      className={`${className} ${styles.sheet}`}
      data-detent={detent}
      data-dragged={height !== null}
      style={{ ...(height !== null && { height }) }}
      {...listeners}
    >
      <SheetBar name={name} detent={detent} onStep={(step) => setDetent(nextDetent(detent, step))}>
        {bar}
      </SheetBar>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
